import { z } from 'zod';
import { type AttachmentRefusal, sentAttachment } from './attachment';
import { rowId } from './directive-edit';
import { problem } from './problem';
import { typedAddressOrNone } from './typed-address';
import { seenVersion } from './typed-number';
import { typedText } from './typed-text';

/** A word of an official; a whole report is a file. */
export const LONGEST_WORD = 4_000;

const SEEN = { id: rowId, version: seenVersion };
const SAID = { ...SEEN, word: typedText(LONGEST_WORD) };
const EVIDENCE = { url: typedAddressOrNone, file: sentAttachment };

/** A share of the work as people type it: "60", "60 %". */
const typedPercent = z
  .string()
  .transform((typed) => typed.normalize('NFKC').replace('%', '').trim())
  .pipe(z.string().regex(/^(100|[1-9]?\d)$/, { error: problem('percentFormat') }))
  .transform(Number);

/** How far a task is, with a word. */
export const progressForm = z.strictObject({ ...SAID, percent: typedPercent, ...EVIDENCE });

/** That a task is done, with what came of it. */
export const closingForm = z.strictObject({ ...SAID, ...EVIDENCE });

/** That it is not done after all, or no longer asked; with the reason. */
export const reasonForm = z.strictObject(SAID);

export type Progress = Omit<z.infer<typeof progressForm>, 'file'>;
export type Closing = Omit<z.infer<typeof closingForm>, 'file'>;
export type Reason = z.infer<typeof reasonForm>;

export type ReportRefusal =
  | AttachmentRefusal
  | 'notAllowed'
  | 'notFound'
  | 'changedMeanwhile'
  | 'notOpen'
  | 'notClosed'
  | 'needsEvidence';
