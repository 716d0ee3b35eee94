import { z } from 'zod';
import { type AttachmentRefusal, sentAttachment } from './attachment';
import { typedAddressOrNone } from './typed-address';
import { typedDay } from './typed-day';
import { seenVersion } from './typed-number';
import { typedText } from './typed-text';

const LONGEST_NUMBER = 60;
const LONGEST_TITLE = 500;
const LONGEST_OFFICE = 200;

/** The number of a row, as a form sends it back. */
export const rowId = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** An order as it is typed; its text is a file or an address. */
export const newDirective = z.strictObject({
  number: typedText(LONGEST_NUMBER),
  issuedOn: typedDay,
  title: typedText(LONGEST_TITLE),
  signer: typedText(LONGEST_OFFICE),
  url: typedAddressOrNone,
  file: sentAttachment,
});

export const directiveEdit = newDirective.extend({ id: rowId, version: seenVersion });

type Words = Omit<z.infer<typeof newDirective>, 'file'>;

/** An order without its file, which a command is given opened. */
export type NewDirective = Words;

export type DirectiveEdit = Words & { readonly id: number; readonly version: number };

export type DirectiveRefusal =
  | AttachmentRefusal
  | 'notAllowed'
  | 'notFound'
  | 'changedMeanwhile'
  | 'alreadyKept'
  | 'needsText'
  | 'notIssuedYet'
  | 'tasksDueBefore';
