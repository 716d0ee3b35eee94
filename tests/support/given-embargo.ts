import type { Client } from 'pg';

/** Whoever opened, submitted and approved it; neither of them is anybody of a test. */
const [ENTERED, APPROVED] = ['nguoi-nhap-truoc', 'nguoi-duyet-truoc'] as const;

/**
 * A second version of PAPI 2024 on a site, approved and not public: what the first says, but Thái Bình
 * with 46.1234 points.
 */
export async function keepEmbargoedRelease(client: Client): Promise<void> {
  for (const [id, role] of [
    [ENTERED, 'staff'],
    [APPROVED, 'reviewer'],
  ]) {
    await client.query(
      `INSERT INTO account (id, name, email, username, role, updated_at)
       VALUES ($1, $1, $1 || '@example.vn', $1, $2::role, now()) ON CONFLICT DO NOTHING`,
      [id, role],
    );
  }
  const { rows } = await client.query<{ id: number; first: number }>(
    `INSERT INTO release (indicator_id, criteria_set_id, period, version, status, territory_on,
       is_complete, public_note, opened_by_id, source_id)
     SELECT indicator_id, criteria_set_id, period, 2, 'draft', territory_on, true,
       'Sửa tổng điểm của Thái Bình.', $1, (SELECT id FROM source WHERE code = 'papi_site')
     FROM release r WHERE period = '2024' AND version = 1
       AND indicator_id = (SELECT id FROM indicator WHERE slug = 'papi')
     RETURNING id, (SELECT f.id FROM release f WHERE f.indicator_id = release.indicator_id
       AND f.period = '2024' AND f.version = 1) AS first`,
    [ENTERED],
  );
  const [made] = rows;
  if (!made) throw new Error('PAPI 2024 is not there.');
  await client.query(
    `INSERT INTO score (release_id, authority_id, criteria_set_id, criterion_id, points, decimals,
       missing_reason, origin, note, source_id)
     SELECT $1, authority_id, s.criteria_set_id, criterion_id,
       CASE WHEN a.slug = 'thai-binh' AND c.code = 'T' THEN 46.1234 ELSE points END,
       decimals, missing_reason, origin, note, source_id
     FROM score s JOIN authority a ON a.id = s.authority_id JOIN criterion c ON c.id = s.criterion_id
     WHERE release_id = $2`,
    [made.id, made.first],
  );
  await client.query(
    `UPDATE release SET status = 'submitted', submitted_by_id = $2, submitted_at = now() WHERE id = $1`,
    [made.id, ENTERED],
  );
  await client.query(
    `UPDATE release SET status = 'approved', approved_by_id = $2, approved_at = now() WHERE id = $1`,
    [made.id, APPROVED],
  );
}
