import { z } from 'zod';
import { points } from './points';
import { missingReason } from './score';
import type { DraftCell, EntryWay, ReleaseAddress } from './score-entry';

/** What the audit log keeps of a cell, before and after a change; both null is blank. */
export const scoreRecord = z.object({
  points: points.nullable(),
  missing: missingReason.nullable(),
  rank: z.number().nullable().optional(),
  outOf: z.number().nullable().optional(),
  source: z.string().nullable().optional(),
  entryNote: z.string().nullable().optional(),
  /** What the authority claimed, why less was given, and the printed interval; absent where there is none. */
  claimed: points.optional(),
  cutReason: z.string().nullable().optional(),
  low: points.optional(),
  high: points.optional(),
  /** The other source's figure that was added beside it. */
  quote: z.object({ source: z.string(), points: points.nullable() }).optional(),
  /** How it came in; absent before the change. */
  way: z.string().optional(),
});

export type ScoreRecord = z.infer<typeof scoreRecord>;

export const recordOf = (cell: DraftCell): ScoreRecord => ({
  points: cell.points,
  missing: cell.missing,
  rank: cell.rank?.rank ?? null,
  outOf: cell.rank?.outOf ?? null,
  source: cell.source,
  entryNote: cell.entryNote,
  ...cell.claim,
  ...cell.interval,
});

export const recordedBy = (cell: DraftCell, way: EntryWay): ScoreRecord => ({
  ...recordOf(cell),
  way,
});

/** The name of a cell in the audit log: "papi/2024/1/thai-binh/T". */
export const scoreKey = (
  { indicator, period, version }: ReleaseAddress,
  authority: string,
  criterion: string,
): string => [indicator, period, version, authority, criterion].join('/');
