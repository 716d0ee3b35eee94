import { z } from 'zod';
import { problem } from './problem';

const LONGEST_ADDRESS = 1_000;

/** An address on the web, http or https only; "" where there is none. */
export const typedAddress = z
  .string()
  .trim()
  .max(LONGEST_ADDRESS, { error: problem('tooLong') })
  .refine((typed) => typed === '' || z.url({ protocol: /^https?$/ }).safeParse(typed).success, {
    error: problem('addressFormat'),
  });

/** The same; "" is `null`. */
export const typedAddressOrNone = typedAddress.transform((typed) => typed || null);
