import { z } from 'zod';

/** How far a release has come; only `published` is read by public queries. */
export const releaseStatus = z.enum(['draft', 'submitted', 'returned', 'approved', 'published']);

export type ReleaseStatus = z.infer<typeof releaseStatus>;
