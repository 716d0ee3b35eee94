import type { CaseRow } from '@/lib/domain/dossier-case';
import type { ChangedExample } from '@/lib/domain/dossier-case-import';
import type { WorkClient } from '@/lib/platform/work-connection';

/** Columns of a dossier, in `dossier` and waiting; the same order everywhere here. */
const FIELDS = [
  'code',
  'received_on',
  'authority_id',
  'field_id',
  'procedure_id',
  'lead_id',
  'channel',
  'due_on',
  'extended_to',
  'paused_days',
  'effective_due_on',
  'resolved_on',
  'withdrawn_on',
  'cause',
  'apology_sent_on',
  'apology_due_on',
] as const;

export const CASE_FIELDS = FIELDS.join(', ');

export const COPY_CASES = `COPY staging.dossier_case (line, ${CASE_FIELDS}, first_at, end_at) FROM STDIN`;

const NEEDS_ESCAPE = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

const textIn = (text: string) =>
  NEEDS_ESCAPE.test(text) ? text.replace(/[\\\t\n\r]/g, (letter) => ESCAPES[letter] ?? '') : text;

const monthsAt = new Map<string, number>();

/** Year × 12 + month − 1. */
function monthAt(day: string): number {
  const known = monthsAt.get(day);
  if (known !== undefined) return known;
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  monthsAt.set(day, at);
  return at;
}

function endAt({ resolvedOn, withdrawnOn }: CaseRow): number | string {
  const ended = resolvedOn ?? withdrawnOn;
  return ended === null ? '\\N' : monthAt(ended);
}

/** A dossier as a line of COPY. */
export const copyLine = (line: number, row: CaseRow): string =>
  `${line}\t${textIn(row.code)}\t${row.receivedOn}\t${row.authorityId}\t${row.fieldId}\t${row.procedureId}\t${row.leadId ?? '\\N'}\t${row.channel ?? '\\N'}\t${row.dueOn}\t${row.extendedTo ?? '\\N'}\t${row.pausedDays}\t${row.effectiveDueOn}\t${row.resolvedOn ?? '\\N'}\t${row.withdrawnOn ?? '\\N'}\t${row.cause ?? '\\N'}\t${row.apologySentOn ?? '\\N'}\t${row.apologyDueOn ?? '\\N'}\t${monthAt(row.receivedOn)}\t${endAt(row)}\n`;

const of = (table: string) => FIELDS.map((field) => `${table}.${field}`).join(', ');

/** From so many waiting rows on, looking each up by its code is slower than reading all dossiers. */
const MANY = 200_000;
const EXAMPLES = 20;

/** Where a plan must not be chosen by statistics that nobody has taken yet. */
export async function planFor(client: WorkClient, rows: number): Promise<void> {
  await client.query(`SET LOCAL work_mem = '96MB'`);
  if (rows > MANY) await client.query('SET LOCAL enable_nestloop = off');
}

/**
 * Does work whose joins have no index on either side: two staged tables of which nobody has taken
 * statistics are joined row by row otherwise, which takes minutes for 20,000 rows.
 */
export async function byHash<Value>(
  client: WorkClient,
  work: () => Promise<Value>,
): Promise<Value> {
  const { rows } = await client.query<{ enable_nestloop: string }>('SHOW enable_nestloop');
  await client.query('SET LOCAL enable_nestloop = off');
  const value = await work();
  if (rows[0]?.enable_nestloop === 'on') await client.query('SET LOCAL enable_nestloop = on');
  return value;
}

const countOf = ({ rowCount }: { rowCount: number | null }) => rowCount ?? 0;

/** Throws away what a file left waiting. */
export async function emptyStaging(client: WorkClient, file: number): Promise<void> {
  await client.query('DELETE FROM staging.dossier_case WHERE import_id = $1', [file]);
  await client.query('DELETE FROM staging.dossier_before WHERE import_id = $1', [file]);
  await client.query('DELETE FROM staging.month_change WHERE import_id = $1', [file]);
}

export type Compared = Readonly<Record<'new' | 'changed' | 'same' | 'repeated', number>>;

/**
 * Leaves of the waiting rows the new and the changed ones, with what is held of the latter beside
 * them. Of a code that comes several times the last row counts.
 */
export async function compareCases(
  client: WorkClient,
  file: number,
  {
    taken: rows,
    repeated: codes,
  }: { readonly taken: number; readonly repeated: readonly string[] | null },
): Promise<Compared> {
  await planFor(client, rows);
  const repeated = await client.query(
    `DELETE FROM staging.dossier_case AS s
     USING (SELECT code, max(line) AS line FROM staging.dossier_case
       WHERE import_id = $1 AND ($2::text[] IS NULL OR code = ANY ($2))
       GROUP BY code HAVING count(*) > 1) AS twice
     WHERE s.import_id = $1 AND s.code = twice.code AND s.line < twice.line`,
    [file, codes],
  );
  const same = await client.query(
    `DELETE FROM staging.dossier_case AS s USING dossier AS d
     WHERE s.import_id = $1 AND d.code = s.code AND (${of('d')}) IS NOT DISTINCT FROM (${of('s')})`,
    [file],
  );
  const changed = await client.query(
    `INSERT INTO staging.dossier_before (import_id, line, ${CASE_FIELDS})
     SELECT s.import_id, s.line, ${of('d')}
     FROM staging.dossier_case AS s JOIN dossier AS d ON d.code = s.code WHERE s.import_id = $1`,
    [file],
  );
  const gone = countOf(repeated) + countOf(same) + countOf(changed);
  return {
    repeated: countOf(repeated),
    same: countOf(same),
    changed: countOf(changed),
    new: rows - gone,
  };
}

/** Some of what changes, before and after. */
export async function changedExamples(client: WorkClient, file: number): Promise<ChangedExample[]> {
  const { rows } = await client.query<{ code: string; before: Json; after: Json }>(
    `SELECT s.code, to_jsonb(b) - 'line' AS before, to_jsonb(s) - 'line' AS after
     FROM (SELECT * FROM staging.dossier_before WHERE import_id = $1 ORDER BY line LIMIT ${EXAMPLES}) AS b
     JOIN staging.dossier_case AS s ON s.import_id = b.import_id AND s.code = b.code
     ORDER BY b.line`,
    [file],
  );
  const text = (value: unknown) => (value === null || value === undefined ? null : String(value));
  return rows.map(({ code, before, after }) => ({
    code,
    changes: FIELDS.filter((column) => text(before[column]) !== text(after[column])).map(
      (column) => ({ column, before: text(before[column]), after: text(after[column]) }),
    ),
  }));
}

type Json = Readonly<Record<string, unknown>>;
