import { z } from 'zod';
import { dossierBasis } from './dossier';
import { type DossierPeriod, daysOfPeriod, dossierPeriod } from './dossier-period';
import type { PlainDate } from './plain-date';
import { problem } from './problem';
import { seenRelease } from './release-form';
import type { Result } from './result';
import type { ReviewRefusal, ReviewStep } from './review';
import { slugText } from './slug';
import { listOf } from './step-form';
import { typedDay } from './typed-day';
import { typedText, typedTextOrNone } from './typed-text';

/** What names a release of dossier results in addresses and in the log. */
export type DossierReleaseName = { readonly period: DossierPeriod; readonly version: number };

/** "2024-Q3/1": as the log names a release of dossier results, and as its addresses end. */
export const dossierReleaseKey = ({
  period,
  version,
}: {
  readonly period: string;
  readonly version: number;
}): string => `${period}/${version}`;

/** The last two parts of an address; refused for what no release could be called. */
export const dossierReleaseAddress = z.object({
  period: dossierPeriod,
  version: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .transform(Number),
});

/** What is done to dossier results on their way; they are not planned for an instant. */
export type DossierStep = Exclude<ReviewStep, 'schedule' | 'unschedule'>;

export const isDossierStep = (step: ReviewStep): step is DossierStep =>
  step !== 'schedule' && step !== 'unschedule';

const LONGEST_NOTE = 2_000;
const LONGEST_KEY = 1_000;

/** What stands behind the year in a period: "" for the whole of it. */
const stretch = z.string().regex(/^[A-Za-z0-9-]{0,12}$/, problem('unknownChoice'));

const year = z
  .string()
  .trim()
  .regex(/^(19|20)\d{2}$/, problem('yearFormat'));

const source = z.coerce
  .number({ error: problem('required') })
  .int()
  .positive({ error: problem('required') });

const facts = {
  asOf: typedDay,
  source,
  publicNote: typedTextOrNone(LONGEST_NOTE),
  /** Made up, for demonstrations. */
  illustrative: z
    .literal('on')
    .optional()
    .transform((ticked) => ticked === 'on'),
};

/** The form that opens a release of dossier results. */
export const newDossierRelease = z
  .strictObject({ year, stretch, ...facts })
  .transform(({ year: of, stretch: part, ...typed }, context) => {
    const period = dossierPeriod.safeParse(part === '' ? of : `${of}-${part}`);
    if (period.success) return { period: period.data, ...typed };
    context.addIssue({ code: 'custom', path: ['stretch'], message: problem('unknownChoice') });
    return z.NEVER;
  });

export type NewDossierRelease = z.infer<typeof newDossierRelease>;

/** The form that changes what a draft says about itself. */
export const dossierReleaseFacts = seenRelease.extend(facts);

export type DossierReleaseFacts = z.infer<typeof dossierReleaseFacts>;

/** A step that goes past warnings: the keys of those looked at come with it. */
export const tickedDossiers = seenRelease.extend({ tick: listOf(z.string().max(LONGEST_KEY)) });

export type TickedDossiers = z.infer<typeof tickedDossiers>;

const reason = typedText(LONGEST_NOTE);

/** The form that takes one basis for one authority and field, or, without them, for all that have both. */
export const chosenBasis = seenRelease.extend({
  basis: dossierBasis,
  reason,
  authority: slugText.optional(),
  /** "": the printed total over all fields. */
  field: z.union([z.literal(''), slugText]).optional(),
});

export type ChosenBasis = z.infer<typeof chosenBasis>;

/** Why a release of dossier results is not opened. */
export type DossierOpenRefusal =
  | 'notAllowed'
  | 'unknownSource'
  | 'alreadyInWork'
  | 'asOfBeforePeriod';

/** Why it does not move, or takes no figures. */
export type DossierReviewRefusal =
  | ReviewRefusal
  | 'asOfBeforePeriod'
  /** No dossiers are loaded for the period. */
  | 'noCases'
  /** The authority and field have one basis only. */
  | 'oneBasis';

export type DossierMoved = Promise<Result<DossierReleaseName, DossierReviewRefusal>>;

/** Figures of a period cannot be of a day before it begins. */
export const isBeforePeriod = (asOf: PlainDate, period: DossierPeriod): boolean =>
  asOf < daysOfPeriod(period).firstOn;
