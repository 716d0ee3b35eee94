import { connected } from '@/scripts/postgres/databases';
import { keepAnnexFile } from './annex-rights';
import { keepSiteDossier } from './given-site-dossier';
import { keepSiteTask } from './given-site-task';
import type { Given } from './rights-table';
import { keepReportFile } from './sent-report-file';
import { keepScoreFile } from './sent-score-file';

/** What the table's forms and addresses are about; made anew where a test has taken it away. */
export const keepRightsGround = (databaseUrl: string): Promise<Given> =>
  connected(databaseUrl, async (client) => {
    for (const [username, held] of [
      ['nguoi-mo', 'staff'],
      ['doi-vai-tro', 'reviewer'],
    ] as const) {
      await client.query(
        `INSERT INTO account (id, name, email, username, role, updated_at)
         VALUES ($1, $1, $1 || '@example.vn', $1, $2::role, now()) ON CONFLICT DO NOTHING`,
        [username, held],
      );
    }
    for (const [indicator, status] of [
      ['papi', 'draft'],
      ['sipas', 'approved'],
    ] as const) {
      await client.query(
        `INSERT INTO release (indicator_id, criteria_set_id, period, version, status, territory_on,
           is_complete, opened_by_id, source_id, submitted_by_id, submitted_at, approved_by_id, approved_at)
         SELECT i.id, s.id, '2025', 1, $2::release_status, '2025-06-30', true, 'nguoi-mo',
           (SELECT id FROM source WHERE code = 'papi_site'),
           CASE WHEN $2 = 'approved' THEN 'nguoi-mo' END, CASE WHEN $2 = 'approved' THEN now() END,
           CASE WHEN $2 = 'approved' THEN 'doi-vai-tro' END, CASE WHEN $2 = 'approved' THEN now() END
         FROM indicator i JOIN criteria_set s ON s.indicator_id = i.id AND s.to_year IS NULL
         WHERE i.slug = $1 ON CONFLICT DO NOTHING`,
        [indicator, status],
      );
    }
    const { rows } = await client.query<Given>(
      `SELECT r.id::text AS release, r.source_id::text AS source
       FROM release r JOIN indicator i ON i.id = r.indicator_id
       WHERE i.slug = 'papi' AND r.period = '2025'`,
    );
    if (!rows[0]) throw new Error('The draft is not there.');
    await keepSiteDossier(client);
    await keepSiteTask(client);
    await keepReportFile(client, 'nguoi-mo');
    await keepAnnexFile(client, 'nguoi-mo');
    await keepScoreFile(client, Number(rows[0].release), 'nguoi-mo');
    return rows[0];
  });
