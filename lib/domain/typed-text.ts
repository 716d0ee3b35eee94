import { z } from 'zod';
import { problem } from './problem';

/** A text as people type it: NFC, without spaces around it; an empty one is refused. Unit of `longest`: letters. */
export const typedText = (longest: number) =>
  z
    .string()
    .transform((typed) => typed.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(1, { error: problem('required') })
        .max(longest, { error: problem('tooLong') }),
    );

/** The same, where a text may be left out: "" is `null`. */
export const typedTextOrNone = (longest: number) =>
  z
    .string()
    .transform((typed) => typed.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(longest, { error: problem('tooLong') }))
    .transform((text) => text || null);
