import { connected } from '@/scripts/postgres/databases';

/** What the test site's second version corrects; no data file says so. */
export const CORRECTION = {
  indicator: 'par-index',
  period: '2012',
  province: 'ha-noi',
  name: 'Hà Nội',
  from: '82.77',
  to: '82.79',
  note: 'Sửa điểm của Hà Nội.',
} as const;

const COPIED = `authority_id, criteria_set_id, criterion_id, points, decimals, missing_reason, origin,
  published_rank, rank_out_of, rank_origin, note, source_id`;

/**
 * Publishes a second version of one release before the site is built.
 *
 * A published page is kept until a publication expires it, which only the site itself can do: so
 * what is to be seen of two versions must be there first.
 */
export const publishCorrection = (databaseUrl: string) =>
  connected(databaseUrl, async (client) => {
    const { indicator, period, province, to, note } = CORRECTION;
    const {
      rows: [release],
    } = await client.query(
      `INSERT INTO release (indicator_id, criteria_set_id, period, version, status, territory_on,
         is_complete, announced_on, decision, public_note, published_at)
       SELECT r.indicator_id, r.criteria_set_id, r.period, 2, 'published', r.territory_on,
         r.is_complete, r.announced_on, r.decision, $3, '2026-01-15T02:00:00Z'
       FROM release r JOIN indicator i ON i.id = r.indicator_id
       WHERE i.slug = $1 AND r.period = $2 AND r.version = 1
       RETURNING id, indicator_id`,
      [indicator, period, note],
    );
    await client.query(
      `INSERT INTO score (release_id, ${COPIED})
       SELECT $1, ${COPIED} FROM score WHERE release_id =
         (SELECT id FROM release WHERE indicator_id = $2 AND period = $3 AND version = 1)`,
      [release.id, release.indicator_id, period],
    );
    await client.query(
      `UPDATE score SET points = $3 WHERE release_id = $1
         AND authority_id = (SELECT id FROM authority WHERE slug = $2)`,
      [release.id, province, to],
    );
  });
