import { z } from 'zod';
import { problem } from './problem';
import type { SourceView } from './source-view';
import { typedAddress } from './typed-address';
import { typedDay } from './typed-day';
import { typedText, typedTextOrNone } from './typed-text';

const LONGEST_TITLE = 400;
const LONGEST_NAME = 200;

/** A key in files and addresses: "ttxvn_thaibinh_2024". */
export const sourceCode = z
  .string()
  .transform((typed) => typed.trim().toLowerCase())
  .pipe(
    z
      .string()
      .max(80, { error: problem('codeFormat') })
      .regex(/^[a-z0-9]+([_-][a-z0-9]+)*$/, { error: problem('codeFormat') }),
  );

const MONTH = /^(\d{1,2})[/.-](\d{4})$/;

/** As much of a day as is known: "17/04/2024", "7/2022", "2022" or nothing; read into "2024-04-17", "2022-07", "2022", "". */
export const typedPartialDay = z
  .string()
  .transform((typed) => typed.normalize('NFKC').trim())
  .transform((typed, context): string => {
    if (typed === '' || /^(19|20)\d{2}$/.test(typed)) return typed;
    const [, month = '', year = ''] = MONTH.exec(typed) ?? [];
    if (Number(month) >= 1 && Number(month) <= 12) return `${year}-${month.padStart(2, '0')}`;
    const day = typedDay.safeParse(typed);
    if (day.success) return day.data;
    context.addIssue({ code: 'custom', message: problem('dayFormat') });
    return z.NEVER;
  });

const WORDS = {
  title: typedText(LONGEST_TITLE),
  publisher: typedText(LONGEST_NAME),
  date: typedPartialDay,
  url: typedAddress,
  accessedVia: typedTextOrNone(LONGEST_NAME).transform((text) => text ?? ''),
};

export const newSource = z.strictObject({ code: sourceCode, ...WORDS });

/** `was`: the code it had; it stays while figures are read there. `seen`: what was on the screen. */
export const sourceEdit = newSource.extend({ was: sourceCode, seen: z.string().max(4_000) });

export type NewSource = z.infer<typeof newSource>;
export type SourceEdit = z.infer<typeof sourceEdit>;

/** What is written about a source, as one text: whether it changed since it was seen. */
export const seenSource = ({
  title,
  publisher,
  date,
  url,
  accessedVia,
}: Omit<NewSource, 'code'>): string =>
  [title, publisher, date, url, accessedVia].join(' | ').replaceAll(/\s+/g, ' ');

export type SourceRefusal = 'notAllowed' | 'notFound' | 'taken' | 'codeInUse' | 'changedMeanwhile';

/** A source as those see it who keep the list: `figures` counts drafts too. */
export type KeptSource = SourceView;
