import { z } from 'zod';

/** What it means when the parts of a total do not add up to it: it blocks, it is asked about, it is not looked at. */
export const sumRule = z.enum(['error', 'warning', 'none']);

export type SumRule = z.infer<typeof sumRule>;
