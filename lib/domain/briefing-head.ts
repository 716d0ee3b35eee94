import { z } from 'zod';
import { problem } from './problem';
import { seenVersion } from './typed-number';

const LONGEST_LINE = 120;
const LONGEST_LIST = 600;

const typed = (longest: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(longest, { error: problem('tooLong') }));

/** What an administrator has the head and foot of a briefing say; an empty one follows the home authority. */
export const briefingHead = z.strictObject({
  /** Cơ quan chủ quản: "ỦY BAN NHÂN DÂN TỈNH …". */
  superior: typed(LONGEST_LINE),
  /** Cơ quan ban hành: "SỞ NỘI VỤ". */
  issuer: typed(LONGEST_LINE),
  /** Its abbreviation in the number: "SNV". */
  abbreviation: typed(LONGEST_LINE),
  place: typed(LONGEST_LINE),
  /** The office that signs, a line each; never a person. */
  signer: typed(LONGEST_LIST),
  /** Nơi nhận, a line each. */
  receivers: typed(LONGEST_LIST),
});

export type BriefingHead = z.infer<typeof briefingHead>;

export const DEFAULT_HEAD: BriefingHead = {
  superior: '',
  issuer: '',
  abbreviation: '',
  place: '',
  signer: '',
  receivers: '',
};

export const briefingHeadForm = briefingHead.extend({ version: seenVersion });
