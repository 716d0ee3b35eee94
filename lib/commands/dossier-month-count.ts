import type { PlainDate } from '@/lib/domain/plain-date';
import {
  inTransaction,
  onWorkConnection,
  type WorkClient,
  waitToWrite,
} from '@/lib/platform/work-connection';
import { byHash } from './dossier-case-staging';

const KEY = ['month', 'authority_id', 'field_id', 'procedure_id', 'lead_id'] as const;

/** How each column of a month is counted; `lib/domain/dossier-month.ts` (monthOfCase) counts the same. */
const COUNTED = {
  carried_over: 'NOT is_first',
  received_online: `is_first AND channel = 'online'`,
  received_in_person: `is_first AND channel IS DISTINCT FROM 'online'`,
  early: 'is_end AND resolved_on < effective_due_on',
  on_time: 'is_end AND resolved_on = effective_due_on',
  late: 'is_end AND resolved_on > effective_due_on',
  waiting: 'NOT is_end AND end_on <= effective_due_on',
  overdue: 'NOT is_end AND end_on > effective_due_on',
  withdrawn: 'is_end AND resolved_on IS NULL',
  extended_resolved: 'is_end AND resolved_on IS NOT NULL AND is_extended',
  extended_open: 'NOT is_end AND is_extended',
  late_subjective: `is_end AND resolved_on > effective_due_on AND cause = 'subjective'`,
  late_objective: `is_end AND resolved_on > effective_due_on AND cause = 'objective'`,
  late_other: `is_end AND resolved_on > effective_due_on AND cause = 'other'`,
  apology_sent: 'is_end AND resolved_on > effective_due_on AND apology_sent_on <= as_of',
  apology_kept:
    'is_end AND resolved_on > effective_due_on AND apology_sent_on <= as_of AND resolved_on <= apology_due_on',
  overdue_apology_sent: 'NOT is_end AND end_on > effective_due_on AND apology_sent_on <= end_on',
} as const;

const COLUMNS = Object.keys(COUNTED);

const indexOf = (day: string) =>
  `(date_part('year', ${day})::int * 12 + date_part('month', ${day})::int - 1)`;

/** What of a dossier its months follow from; the first and the last column are the months themselves. */
const image = (
  firstAt: string,
  endAt: string,
) => `authority_id, field_id, procedure_id, lead_id, channel,
  received_on, effective_due_on, resolved_on, withdrawn_on, cause, apology_sent_on, apology_due_on,
  (extended_to IS NOT NULL OR paused_days > 0) AS is_extended, ${firstAt} AS first_at, ${endAt} AS end_at`;

const IN_FILE = image('first_at', 'end_at');
const HELD = image(indexOf('received_on'), indexOf('coalesce(resolved_on, withdrawn_on)'));

/**
 * What dossiers add to their months: each from the month it was received in to the one it ended in,
 * or to that of `as_of`; `sign` −1 takes away. Nothing happened after `as_of`.
 */
const monthsOfImages = (images: string) => `
  SELECT make_date(at / 12, at % 12 + 1, 1) AS month,
    authority_id, field_id, procedure_id, lead_id,
    ${Object.entries(COUNTED)
      .map(([column, rule]) => `coalesce(sum(sign) FILTER (WHERE ${rule}), 0)::int AS ${column}`)
      .join(',\n    ')}
  FROM (
    SELECT image.*, at = first_at AS is_first, coalesce(at = end_at, false) AS is_end,
      CASE WHEN at = as_of_at THEN as_of ELSE make_date((at + 1) / 12, (at + 1) % 12 + 1, 1) - 1 END AS end_on
    FROM (
      SELECT *, generate_series(greatest(first_at, from_at), coalesce(end_at, as_of_at)) AS at
      FROM (${images}) AS given
    ) AS image
  ) AS placed
  GROUP BY at, authority_id, field_id, procedure_id, lead_id`;

/** A day as SQL; only ever a day, so nothing else can get in. */
function dayIn(day: PlainDate): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error('Not a day.');
  return `DATE '${day}'`;
}

const imagesIn = (table: string, sign: 1 | -1, asOf: PlainDate, from = '0') =>
  `SELECT ${table.startsWith('staging.dossier_case') ? IN_FILE : HELD}, ${sign} AS sign,
     ${dayIn(asOf)} AS as_of, ${indexOf(dayIn(asOf))} AS as_of_at, ${from} AS from_at FROM ${table}`;

const MATCH = `m.month = d.month AND m.authority_id = d.authority_id AND m.procedure_id = d.procedure_id
  AND coalesce(m.lead_id, 0) = coalesce(d.lead_id, 0)`;

const isSome = COLUMNS.map((column) => `${column} <> 0`).join(' OR ');
const ALL = [...KEY, ...COLUMNS].join(', ');

const collected = (images: string) => `
  INSERT INTO staging.month_change (import_id, ${ALL})
  SELECT $1, ${ALL} FROM (${monthsOfImages(images)}) AS summed WHERE ${isSome}`;

const APPLIED = `
  WITH delta AS MATERIALIZED (
    SELECT * FROM staging.month_change WHERE import_id = $1
  ), changed AS (
    UPDATE dossier_month m SET ${COLUMNS.map((column) => `${column} = m.${column} + d.${column}`).join(', ')}
    FROM delta d WHERE ${MATCH} RETURNING m.month
  ), made AS (
    INSERT INTO dossier_month (${ALL}) SELECT ${ALL} FROM delta d
    WHERE NOT EXISTS (SELECT FROM dossier_month m WHERE ${MATCH}) RETURNING month
  )
  SELECT count(*)::int AS rows, min(month)::text AS first, count(DISTINCT month)::int AS months
  FROM (SELECT month FROM changed UNION ALL SELECT month FROM made) AS touched`;

/** How many rows of `dossier_month` were touched, and in how many months. */
export type TouchedMonths = { readonly rows: number; readonly months: number };

type Touched = TouchedMonths & { readonly first: string | null };

/** Brings the months by what was counted of a file; inside the caller's transaction. */
export async function applyChanges(client: WorkClient, file: number): Promise<TouchedMonths> {
  const { rows } = await client.query<Touched>(APPLIED, [file]);
  const { rows: touched = 0, months = 0, first = null } = rows[0] ?? {};
  if (first) {
    await client.query(`DELETE FROM dossier_month WHERE month >= $1::date AND NOT (${isSome})`, [
      first,
    ]);
  }
  await client.query('DELETE FROM staging.month_change WHERE import_id = $1', [file]);
  return { rows: touched, months };
}

type Move = { readonly from: PlainDate | null; readonly to: PlainDate };

/**
 * Counts what a file changes in the months from the day `from` to the day `to`: by the dossiers that
 * came or changed, and by those still open, which grow older.
 *
 * Reads what is committed, so it may run on a connection of its own while the file is written.
 */
export async function countChanges(
  client: WorkClient,
  file: number,
  { from, to }: Move,
): Promise<void> {
  const own = (table: string) => `${table} WHERE import_id = ${Math.trunc(file)}`;
  const images = [imagesIn(own('staging.dossier_case'), 1, to)];
  if (from !== null) {
    const since = indexOf(dayIn(from));
    const open = `dossier AS d WHERE resolved_on IS NULL AND withdrawn_on IS NULL AND NOT EXISTS
      (SELECT FROM staging.dossier_before AS b WHERE b.import_id = ${Math.trunc(file)} AND b.code = d.code)`;
    images.push(imagesIn(own('staging.dossier_before'), -1, from));
    if (from !== to) images.push(imagesIn(open, 1, to, since), imagesIn(open, -1, from, since));
  }
  await client.query('DELETE FROM staging.month_change WHERE import_id = $1', [file]);
  await byHash(client, () => client.query(collected(images.join('\nUNION ALL\n')), [file]));
}

/** No import has this number. */
const EVERY = 0;

/** Counts every month anew from all dossiers, in one transaction; null where there are none. */
export function recountMonths(): Promise<TouchedMonths | null> {
  return onWorkConnection((client) =>
    inTransaction(client, async () => {
      await waitToWrite(client);
      const { rows } = await client.query<{ as_of: PlainDate }>(
        'SELECT as_of::text FROM dossier_state',
      );
      await client.query('DELETE FROM dossier_month');
      if (!rows[0]) return null;
      await client.query(collected(imagesIn('dossier', 1, rows[0].as_of)), [EVERY]);
      return applyChanges(client, EVERY);
    }),
  );
}
