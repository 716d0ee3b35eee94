import type { Client } from 'pg';

type Line = Pick<Client, 'query'>;

/** Two units of Thái Bình and two fields, for journeys through a period of their own; done twice it changes nothing. */
export async function keepSiteUnits(client: Line): Promise<void> {
  for (const [slug, name] of [
    ['so-mau-a', 'Sở Mẫu A'],
    ['so-mau-b', 'Sở Mẫu B'],
  ]) {
    await client.query(
      `INSERT INTO authority (slug, kind, ended_on) VALUES ($1, 'department', '2025-06-30')
       ON CONFLICT DO NOTHING`,
      [slug],
    );
    await client.query(
      `INSERT INTO authority_version (authority_id, name, name_en, type_name, parent_id, valid_to)
       SELECT a.id, $2, $2, 'Sở', home.id, '2025-06-30'
       FROM authority a, authority home WHERE a.slug = $1 AND home.slug = 'thai-binh'
         AND NOT EXISTS (SELECT FROM authority_version v WHERE v.authority_id = a.id)`,
      [slug, name],
    );
  }
  for (const [slug, name] of [
    ['mau-dat-dai', 'Mẫu đất đai'],
    ['mau-ho-tich', 'Mẫu hộ tịch'],
  ]) {
    await client.query(
      `INSERT INTO dossier_field (slug, name, position)
       SELECT $1, $2, 1 + count(*) FROM dossier_field ON CONFLICT DO NOTHING`,
      [slug, name],
    );
  }
}

/** Unit, field, resolved, of them late, and what was left overdue. */
const ROWS = [
  ['so-mau-a', 'mau-dat-dai', 120, 10, 3],
  ['so-mau-b', 'mau-dat-dai', 70, 4, 0],
  ['so-mau-b', 'mau-ho-tich', 20, 0, 0],
] as const;

/** What the grid would write into the newest version of a period: 210 resolved, 14 late; one row does not add up. */
export async function keepSiteReport(client: Line, period: string): Promise<void> {
  for (const [unit, field, resolved, late, overdue] of ROWS) {
    const off = field === 'mau-ho-tich' ? 1 : 0;
    await client.query(
      `INSERT INTO dossier_count (release_id, authority_id, field_id, basis, received,
         received_online, received_in_person, carried_over, resolved, early, on_time, late,
         pending, waiting, overdue, late_subjective, late_objective, late_other,
         entered_by_id, entered_at)
       SELECT r.id, a.id, f.id, 'report', $4::int + $6::int + 2 + $7::int, $4::int, 0, $6::int + 2,
         $4::int, 0, $4::int - $5::int, $5::int, $6::int + 2, 2, $6::int, $5::int, 0, 0,
         r.opened_by_id, now()
       FROM dossier_release r, authority a, dossier_field f
       WHERE r.period = $1 AND r.status = 'draft' AND a.slug = $2 AND f.slug = $3`,
      [period, unit, field, resolved, late, overdue, off],
    );
  }
}

/** A draft of 2019 in which the report and the dossiers disagree, and that has warnings. */
export async function keepSiteBases(client: Line, openedBy: string): Promise<void> {
  await client.query(
    `INSERT INTO dossier_release (period, version, status, as_of, source_id, opened_by_id)
     SELECT '2019', 1, 'draft', '2019-12-31', id, $1 FROM source WHERE code = 'papi_site'`,
    [openedBy],
  );
  await keepSiteReport(client, '2019');
  await client.query(
    `INSERT INTO dossier_count (release_id, authority_id, field_id, basis, is_chosen, resolved, late)
     SELECT release_id, authority_id, field_id, 'cases', false, resolved + 1, late
     FROM dossier_count c JOIN dossier_release r ON r.id = c.release_id WHERE r.period = '2019'`,
  );
}
