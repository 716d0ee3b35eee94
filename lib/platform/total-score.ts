import type { TotalScore } from '@/lib/domain/ranking-row';
import { toPoints } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

/** What a total needs beside its own row. */
export const TOTAL = {
  authority: { select: { slug: true } },
  source: { select: { code: true } },
  quotes: { include: { source: { select: { code: true } } }, orderBy: { id: 'asc' } },
} satisfies Prisma.ScoreInclude;

/** A total as it is kept, without any class of the database. */
export function totalScore(row: Prisma.ScoreGetPayload<{ include: typeof TOTAL }>): TotalScore {
  return {
    points: row.points && toPoints(row.points, row.decimals ?? 0),
    missing: row.missingReason,
    printedRank: row.publishedRank,
    printedOutOf: row.rankOutOf,
    rankOrigin: row.rankOrigin,
    note: row.note,
    sourceCode: row.source.code,
    quotes: row.quotes.map((quote) => ({
      sourceCode: quote.source.code,
      points: quote.points && toPoints(quote.points, quote.decimals ?? 0),
      rank: quote.rank,
      rankOutOf: quote.rankOutOf,
      reason: quote.reason,
    })),
  };
}
