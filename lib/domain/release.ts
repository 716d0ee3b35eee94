import { z } from 'zod';

/** How far a release has come; only `published` is read by public queries. */
export const releaseStatus = z.enum(['draft', 'submitted', 'returned', 'approved', 'published']);

export type ReleaseStatus = z.infer<typeof releaseStatus>;

/** What may be done to a release on its way; `open` makes it, `return` sends it back with a reason. */
export const releaseStep = z.enum([
  'open',
  'submit',
  'return',
  'approve',
  'schedule',
  'unschedule',
  'publish',
]);

export type ReleaseStep = z.infer<typeof releaseStep>;

/** What names a release in addresses and in the log. */
export type ReleaseName = {
  readonly indicator: string;
  readonly period: string;
  readonly version: number;
};

/** "papi/2024/1": as the log names a release, and as its addresses end. */
export const releaseKey = ({ indicator, period, version }: ReleaseName): string =>
  `${indicator}/${period}/${version}`;

/** Why a planned publication did not happen; `lib/text/release.ts` has the sentences. */
export const publishFailure = z.enum(['plannerMayNot', 'unexpected']);

export type PublishFailure = z.infer<typeof publishFailure>;
