import { decimalsOf } from '@/lib/domain/points';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import type { SeedPlan } from './plan';
import { type PlannedScore, scoreKey } from './plan-scores';
import { type Ids, idOf } from './store-reference';
import type { KnownIds } from './store-releases';

type Transaction = Prisma.TransactionClient;

function scoreData(score: PlannedScore, ids: KnownIds, releases: Ids) {
  const { release, points, rank } = score;
  const set = release.set.values.code;
  return {
    releaseId: idOf(releases, release.key),
    authorityId: idOf(ids.authorities, score.authority),
    criteriaSetId: idOf(ids.sets, set),
    criterionId: idOf(ids.criteria, `${set}/${score.criterion}`),
    points,
    decimals: points === null ? null : decimalsOf(points),
    missingReason: score.missingReason,
    publishedRank: rank?.place ?? null,
    rankOutOf: rank?.outOf ?? null,
    rankOrigin: rank?.origin ?? null,
    note: score.note,
    sourceId: idOf(ids.sources, score.source),
  };
}

/**
 * Inserts the scores of the releases just made.
 *
 * One statement over one JSON text: `createMany` takes some ten seconds for these 16,392 rows.
 */
export async function storeScores(tx: Transaction, plan: SeedPlan, ids: KnownIds, releases: Ids) {
  const rows = plan.scores
    .filter(({ release }) => releases.has(release.key))
    .map((score) => scoreData(score, ids, releases));
  await tx.$executeRaw`
    INSERT INTO "score" ("release_id", "authority_id", "criteria_set_id", "criterion_id", "points", "decimals",
      "missing_reason", "published_rank", "rank_out_of", "rank_origin", "note", "source_id")
    SELECT "releaseId", "authorityId", "criteriaSetId", "criterionId", "points", "decimals",
      "missingReason", "publishedRank", "rankOutOf", "rankOrigin", "note", "sourceId"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS "row" (
      "releaseId" integer, "authorityId" integer, "criteriaSetId" integer, "criterionId" integer,
      "points" numeric, "decimals" smallint, "missingReason" "missing_reason", "publishedRank" smallint,
      "rankOutOf" smallint, "rankOrigin" "rank_origin", "note" text, "sourceId" integer)`;
}

/** Inserts what other sources print for those scores. */
export async function storeQuotes(tx: Transaction, plan: SeedPlan, ids: KnownIds, releases: Ids) {
  const quotes = plan.quotes.filter(({ score }) => releases.has(score.release.key));
  const cells = new Map(
    quotes.map(({ score }) => [scoreKey(score), scoreData(score, ids, releases)]),
  );
  const scoreIds = new Map<string, number>();
  for (const [key, { releaseId, authorityId, criterionId }] of cells) {
    const where = { releaseId_authorityId_criterionId: { releaseId, authorityId, criterionId } };
    const { id } = await tx.score.findUniqueOrThrow({ where, select: { id: true } });
    scoreIds.set(key, id);
  }
  await tx.sourceQuote.createMany({
    data: quotes.map(({ score, source, points, rank, outOf, reason }) => ({
      scoreId: idOf(scoreIds, scoreKey(score)),
      sourceId: idOf(ids.sources, source),
      points,
      decimals: points === null ? null : decimalsOf(points),
      rank,
      rankOutOf: outOf,
      reason,
    })),
  });
}
