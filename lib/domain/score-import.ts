import { z } from 'zod';

/** How far a score file has come; only `confirmed` has written figures, `undone` took them back. */
export const importStatus = z.enum(['uploaded', 'confirmed', 'undone']);

export type ImportStatus = z.infer<typeof importStatus>;
