import { z } from 'zod';
import { problem } from './problem';

/** A choice between yes and no, as a select sends it. */
export const typedYesNo = z
  .enum(['yes', 'no'], { error: problem('unknownChoice') })
  .transform((typed) => typed === 'yes');
