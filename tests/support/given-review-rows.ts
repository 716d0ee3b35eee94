import { connected } from '@/scripts/postgres/databases';

/**
 * Releases of SIPAS in every state a page of review shows: 2025 submitted, with a warning; a
 * correction of 2024 in work, with errors and changes; 2026 approved; 2027 approved and planned.
 */
export const releasesUnderReview = (databaseUrl: string, submitter: string, approver: string) =>
  connected(databaseUrl, async (client) => {
    const open = async (period: string, version: number, status: string, more = '') => {
      await client.query(
        `INSERT INTO release (indicator_id, criteria_set_id, period, version, status, territory_on,
           is_complete, opened_by_id, source_id, due_on, submitted_by_id, submitted_at,
           approved_by_id, approved_at, scheduled_for)
         SELECT i.id, s.id, $1, $2, $3::release_status, ($1 || '-12-31')::date, true, $4,
           (SELECT min(id) FROM source), '2026-03-31', $4, now(),
           CASE WHEN $3 = 'approved' THEN $5 END, CASE WHEN $3 = 'approved' THEN now() END,
           CASE WHEN $6 = 'planned' THEN now() + interval '1 day' END
         FROM indicator i JOIN criteria_set s ON s.indicator_id = i.id AND s.to_year IS NULL
         WHERE i.slug = 'sipas'`,
        [period, version, status, submitter, approver, more],
      );
    };
    await open('2024', 2, 'draft');
    await open('2025', 1, 'submitted');
    await open('2026', 1, 'approved');
    await open('2027', 1, 'approved', 'planned');
    await client.query(
      `INSERT INTO score (release_id, authority_id, criteria_set_id, criterion_id, points, decimals,
         source_id, published_rank, rank_out_of, rank_origin)
       SELECT r.id, v.authority_id, r.criteria_set_id, c.id,
         CASE WHEN a.slug LIKE 'ha-noi%' THEN 84.10 ELSE 84.20 END, 2, r.source_id,
         CASE WHEN a.slug LIKE 'ha-noi%' THEN 1 ELSE 2 END, 34, 'published'
       FROM release r JOIN indicator i ON i.id = r.indicator_id AND i.slug = 'sipas'
       JOIN criterion c ON c.criteria_set_id = r.criteria_set_id AND c.parent_id IS NULL
       JOIN authority_version v ON coalesce(v.valid_from <= r.territory_on, true)
         AND coalesce(v.valid_to >= r.territory_on, true)
       JOIN authority a ON a.id = v.authority_id AND a.kind = 'province' AND a.slug ~ '^(ha|b)'
       WHERE r.status <> 'published'`,
    );
    await client.query(
      `INSERT INTO step_taken (release_id, step, actor_id, reason)
       SELECT id, 'return', $1, 'Điểm của Hà Nội chưa khớp báo cáo.' FROM release
       WHERE status <> 'published'`,
      [approver],
    );
    await client.query(
      `INSERT INTO notice (account_id, kind, release_id, facts)
       SELECT a.id, 'releaseReturned', r.id, jsonb_build_object('indicator', 'sipas',
         'indicatorName', 'SIPAS', 'period', r.period, 'version', r.version, 'by', 'Người duyệt',
         'reason', 'Điểm của Hà Nội chưa khớp báo cáo.', 'at', null)
       FROM account a, release r WHERE r.status = 'draft'`,
    );
  });
