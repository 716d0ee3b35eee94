import type { Prisma } from '@/lib/platform/prisma-client/client';

/** Copies every figure, other sources' figures and the statistics of one release into another: the beginning of a correction. */
export async function copyFigures(
  tx: Prisma.TransactionClient,
  from: number,
  to: number,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO score (release_id, authority_id, criteria_set_id, criterion_id, points, decimals,
      missing_reason, origin, published_rank, rank_out_of, rank_origin, note, entry_note, source_id,
      claimed_points, claimed_decimals, cut_reason, low_points, high_points, interval_decimals,
      version)
    SELECT ${to}, authority_id, criteria_set_id, criterion_id, points, decimals,
      missing_reason, origin, published_rank, rank_out_of, rank_origin, note, entry_note, source_id,
      claimed_points, claimed_decimals, cut_reason, low_points, high_points, interval_decimals,
      nextval('score_version')
    FROM score WHERE release_id = ${from}`;
  await tx.$executeRaw`
    INSERT INTO source_quote (score_id, source_id, points, decimals, rank, rank_out_of, reason)
    SELECT copy.id, q.source_id, q.points, q.decimals, q.rank, q.rank_out_of, q.reason
    FROM source_quote q
    JOIN score old ON old.id = q.score_id AND old.release_id = ${from}
    JOIN score copy ON copy.release_id = ${to} AND copy.authority_id = old.authority_id
      AND copy.criterion_id = old.criterion_id`;
  await tx.$executeRaw`
    INSERT INTO statistic (release_id, authority_id, kind, value, decimals, origin, note, source_id)
    SELECT ${to}, authority_id, kind, value, decimals, origin, note, source_id
    FROM statistic WHERE release_id = ${from}`;
}
