import { z } from 'zod';
import { briefingHead, DEFAULT_HEAD } from './briefing-head';
import { DEFAULT_LIMITS, dossierLimits } from './dossier-limits';
import { problem } from './problem';
import { DEFAULT_TASK_LIMITS, taskLimits } from './task-limits';
import { typedYesNo } from './typed-choice';
import { seenVersion } from './typed-number';

const LONGEST_BANNER = 300;

/** A line for every reader, on every page; empty shows none. At most 300 characters. */
const banner = z
  .string()
  .trim()
  .max(LONGEST_BANNER, { error: problem('tooLong') })
  .transform((typed) => typed.normalize('NFC'));

/** What an administrator decides for the whole installation: the shape of each, and what it is until somebody decides. */
const SETTINGS = {
  /** Whether reviewers, leaders and administrators must sign in with a second factor. */
  secondFactorDemanded: { shape: z.boolean(), fallback: false },
  banner: { shape: banner, fallback: '' },
  dossierLimits: { shape: dossierLimits, fallback: DEFAULT_LIMITS },
  briefingHead: { shape: briefingHead, fallback: DEFAULT_HEAD },
  taskLimits: { shape: taskLimits, fallback: DEFAULT_TASK_LIMITS },
} as const;

type Shapes = typeof SETTINGS;

export type SettingKey = keyof Shapes;

export type SettingValue<Key extends SettingKey> = z.infer<Shapes[Key]['shape']>;

export const settingKey = z.enum([
  'secondFactorDemanded',
  'banner',
  'dossierLimits',
  'taskLimits',
  'briefingHead',
]) satisfies z.ZodType<SettingKey>;

/** A setting as it is now. */
export type KeptSetting<Key extends SettingKey> = {
  readonly value: SettingValue<Key>;
  /** Grows with each save; 0 while nobody has decided. */
  readonly version: number;
};

/** Every setting, for whoever may edit them. */
export type SettingsView = { readonly [Key in SettingKey]: KeptSetting<Key> };

/** The shape one setting has, as it is stored and as a form sends it. */
export const settingShape = <Key extends SettingKey>(key: Key): Shapes[Key]['shape'] =>
  SETTINGS[key].shape;

/** What a setting is while nobody has decided. */
export const settingFallback = <Key extends SettingKey>(key: Key): Shapes[Key]['fallback'] =>
  SETTINGS[key].fallback;

export type SettingRefusal = 'notAllowed' | 'changedMeanwhile';

export const secondFactorForm = z.strictObject({ value: typedYesNo, version: seenVersion });

export const bannerForm = z.strictObject({ value: banner, version: seenVersion });
