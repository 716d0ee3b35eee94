import type { Client } from 'pg';

/** A dossier of the province itself, for the table of who may open what. */
export const SITE_DOSSIER = 'H54-0001';
/** The number of the file it came in. */
export const SITE_CASE_FILE = 9_001;

/** One dossier past its day, the file it came in, the day it is as of, and a draft of 2019; done twice it changes nothing. */
export async function keepSiteDossier(client: Pick<Client, 'query'>): Promise<void> {
  await client.query(`INSERT INTO dossier_state (id, as_of, is_illustrative)
    VALUES (1, '2025-06-16', true) ON CONFLICT DO NOTHING`);
  await client.query(`INSERT INTO dossier_import (id, kind, file_name, file_hash, file_size, status)
    VALUES (${SITE_CASE_FILE}, 'cases', 'ho-so.csv', repeat('a', 64), 1, 'confirmed') ON CONFLICT DO NOTHING`);
  await client.query(
    `INSERT INTO dossier (code, received_on, authority_id, field_id, procedure_id, due_on,
       effective_due_on, import_id)
     SELECT $1, '2025-05-01', a.id, p.field_id, p.id, '2025-05-12', '2025-05-12', ${SITE_CASE_FILE}
     FROM authority a, (SELECT id, field_id FROM procedure ORDER BY id LIMIT 1) p
     WHERE a.slug = 'thai-binh' ON CONFLICT DO NOTHING`,
    [SITE_DOSSIER],
  );
  await client.query(
    `INSERT INTO dossier_release (period, version, status, as_of, source_id, opened_by_id)
     SELECT '2019', 1, 'draft', '2019-12-31', s.id, a.id
     FROM source s, account a WHERE s.code = 'papi_site' AND a.username = 'nguoi-mo'
     ON CONFLICT DO NOTHING`,
  );
}
