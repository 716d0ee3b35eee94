import { illustrate } from '@/scripts/demo';
import { connected } from '@/scripts/postgres/databases';

/** How many fall due within the next working days, at a district that resolves few in as many. */
export const BACKLOG = 40;
/** More than a page of a list. */
const OVERDUE = 60;

const INSERT = `
  INSERT INTO dossier (code, received_on, authority_id, field_id, procedure_id, due_on,
    effective_due_on, import_id)
  SELECT $1 || lpad(n::text, 3, '0'), '2025-05-20', a.id, p.field_id, p.id, $2::date, $2::date,
    (SELECT max(id) FROM dossier_import)
  FROM generate_series(1, $3) AS n, authority a, (
    SELECT p.id, p.field_id FROM procedure p JOIN dossier_field f ON f.id = p.field_id
    WHERE f.slug = $4 ORDER BY p.id LIMIT 1
  ) AS p
  WHERE a.slug = 'thai-binh-huyen-thai-thuy'`;

/** Lets much fall due at once and much be overdue beside the made-up dossiers of a test site, and looks for alerts. */
export async function givenBacklog(databaseUrl: string): Promise<void> {
  const made = await connected(databaseUrl, async (client) => {
    const due = await client.query(INSERT, ['DON-HAN-', '2025-07-02', BACKLOG, 'ho-tich']);
    const late = await client.query(INSERT, ['QUA-HAN-', '2025-06-10', OVERDUE, 'dat-dai']);
    return (due.rowCount ?? 0) + (late.rowCount ?? 0);
  });
  if (made !== BACKLOG + OVERDUE) throw new Error('The district or its procedures are not there.');
  // There are dossiers already: what is left to do is to look for alerts.
  await illustrate(databaseUrl, 0);
}
