import type { DraftCell } from '@/lib/domain/score-entry';
import { toPoints } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

/** What a row must bring to be read as a cell. */
export const SCORE_ROW = {
  authority: { select: { slug: true } },
  criterion: { select: { code: true } },
  source: { select: { code: true } },
  enteredBy: { select: { name: true } },
  _count: { select: { quotes: true } },
} satisfies Prisma.ScoreInclude;

export type ScoreRow = Prisma.ScoreGetPayload<{ include: typeof SCORE_ROW }>;

/** A score as those see it who enter it. */
export const draftCell = (row: ScoreRow): DraftCell => ({
  authority: row.authority.slug,
  criterion: row.criterion.code,
  points: row.points && toPoints(row.points, row.decimals ?? 0),
  missing: row.missingReason,
  rank:
    row.publishedRank === null || row.rankOutOf === null
      ? null
      : { rank: row.publishedRank, outOf: row.rankOutOf },
  entryNote: row.entryNote,
  source: row.source.code,
  version: row.version,
  enteredBy: row.enteredBy?.name ?? null,
  enteredAt: row.enteredAt?.toISOString() ?? null,
  quotes: row._count.quotes,
  claim: row.claimedPoints && {
    claimed: toPoints(row.claimedPoints, row.claimedDecimals ?? 0),
    cutReason: row.cutReason,
  },
  interval:
    row.lowPoints && row.highPoints
      ? {
          low: toPoints(row.lowPoints, row.intervalDecimals ?? 0),
          high: toPoints(row.highPoints, row.intervalDecimals ?? 0),
        }
      : null,
});
