import { connected } from '@/scripts/postgres/databases';

/** A second version of PAPI 2024, approved, with other points of Thái Bình: ready for a leader to publish. */
export const approvedCorrection = (
  databaseUrl: string,
  points: string,
  { submitter, approver }: { readonly submitter: string; readonly approver: string },
) =>
  connected(databaseUrl, async (client) => {
    const {
      rows: [release],
    } = await client.query<{ id: number; was: number }>(
      `INSERT INTO release (indicator_id, criteria_set_id, period, version, status, territory_on,
         is_complete, opened_by_id, source_id, public_note)
       SELECT r.indicator_id, r.criteria_set_id, r.period, 2, 'draft', r.territory_on,
         r.is_complete, $1, (SELECT min(id) FROM source), 'Sửa điểm của Thái Bình.'
       FROM release r JOIN indicator i ON i.id = r.indicator_id
       WHERE i.slug = 'papi' AND r.period = '2024' AND r.version = 1
       RETURNING id, (SELECT r.id FROM release r JOIN indicator i ON i.id = r.indicator_id
         WHERE i.slug = 'papi' AND r.period = '2024' AND r.version = 1) AS was`,
      [submitter],
    );
    await client.query(
      `INSERT INTO score (release_id, authority_id, criteria_set_id, criterion_id, points, decimals,
         missing_reason, origin, published_rank, rank_out_of, rank_origin, note, source_id)
       SELECT $1, s.authority_id, s.criteria_set_id, s.criterion_id,
         CASE WHEN a.slug = 'thai-binh' AND c.parent_id IS NULL THEN $3::numeric ELSE s.points END,
         s.decimals, s.missing_reason, s.origin, s.published_rank, s.rank_out_of, s.rank_origin,
         s.note, s.source_id
       FROM score s JOIN authority a ON a.id = s.authority_id
       JOIN criterion c ON c.id = s.criterion_id
       WHERE s.release_id = $2`,
      [release?.id, release?.was, points],
    );
    await client.query(
      `UPDATE release SET status = 'approved', submitted_by_id = $2, submitted_at = now(),
         approved_by_id = $3, approved_at = now() WHERE id = $1`,
      [release?.id, submitter, approver],
    );
  });
