import { z } from 'zod';
import { problem } from './problem';

/** A name in an address: lower-case letters without diacritics, digits, single hyphens; at most 80. */
export const slugText = z
  .string()
  .max(80, { error: problem('slugFormat'), abort: true })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: problem('slugFormat') });
