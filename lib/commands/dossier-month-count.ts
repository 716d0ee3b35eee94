import type { PlainDate } from '@/lib/domain/plain-date';
import {
  inTransaction,
  onWorkConnection,
  type WorkClient,
  waitToWrite,
} from '@/lib/platform/work-connection';

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

/** What of a dossier its months follow from. */
const IMAGE = `authority_id, field_id, procedure_id, lead_id, channel, received_on, effective_due_on,
  resolved_on, withdrawn_on, cause, apology_sent_on, apology_due_on,
  (extended_to IS NOT NULL OR paused_days > 0) AS is_extended`;

const indexOf = (day: string) =>
  `(date_part('year', ${day})::int * 12 + date_part('month', ${day})::int - 1)`;

/**
 * What dossiers add to their months: each from the month it was received in to the one it ended in,
 * or to that of `as_of`; `sign` −1 takes away. Images are rows of IMAGE, sign, as_of, from_month.
 */
const monthsOfImages = (images: string) => `
  SELECT make_date(at / 12, at % 12 + 1, 1) AS month,
    authority_id, field_id, procedure_id, lead_id,
    ${Object.entries(COUNTED)
      .map(([column, rule]) => `coalesce(sum(sign) FILTER (WHERE ${rule}), 0)::int AS ${column}`)
      .join(',\n    ')}
  FROM (
    SELECT image.*, at, at = first_at AS is_first, ended_on IS NOT NULL AND at = last_at AS is_end,
      least(as_of, make_date((at + 1) / 12, (at + 1) % 12 + 1, 1) - 1) AS end_on
    FROM (
      SELECT authority_id, field_id, procedure_id, lead_id, channel, effective_due_on, cause,
        apology_sent_on, apology_due_on, is_extended, sign, as_of, from_month,
        CASE WHEN withdrawn_on <= as_of THEN NULL WHEN resolved_on <= as_of THEN resolved_on END AS resolved_on,
        ended_on, ${indexOf('received_on')} AS first_at, ${indexOf('coalesce(ended_on, as_of)')} AS last_at
      FROM (
        SELECT *, coalesce(CASE WHEN withdrawn_on <= as_of THEN withdrawn_on END,
          CASE WHEN resolved_on <= as_of THEN resolved_on END) AS ended_on
        FROM (${images}) AS given
        WHERE received_on <= as_of
      ) AS ended
    ) AS image
    CROSS JOIN LATERAL generate_series(greatest(first_at, from_month), last_at) AS at
  ) AS placed
  GROUP BY at, authority_id, field_id, procedure_id, lead_id`;

/** A day as SQL; only ever a day, so nothing else can get in. */
function dayIn(day: PlainDate): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error('Not a day.');
  return `DATE '${day}'`;
}

const imagesIn = (table: string, sign: 1 | -1, asOf: PlainDate, from = '0') =>
  `SELECT ${IMAGE}, ${sign} AS sign, ${dayIn(asOf)} AS as_of, ${from} AS from_month FROM ${table}`;

const MATCH = `m.month = d.month AND m.authority_id = d.authority_id AND m.procedure_id = d.procedure_id
  AND coalesce(m.lead_id, 0) = coalesce(d.lead_id, 0)`;

const applied = (images: string) => `
  WITH delta AS MATERIALIZED (
    SELECT * FROM (${monthsOfImages(images)}) AS summed WHERE ${COLUMNS.map((column) => `${column} <> 0`).join(' OR ')}
  ), changed AS (
    UPDATE dossier_month m SET ${COLUMNS.map((column) => `${column} = m.${column} + d.${column}`).join(', ')}
    FROM delta d WHERE ${MATCH} RETURNING m.month
  ), made AS (
    INSERT INTO dossier_month (${[...KEY, ...COLUMNS].join(', ')})
    SELECT ${[...KEY, ...COLUMNS].join(', ')} FROM delta d
    WHERE NOT EXISTS (SELECT FROM dossier_month m WHERE ${MATCH}) RETURNING month
  )
  SELECT count(*)::int AS rows, min(month)::text AS first, count(DISTINCT month)::int AS months
  FROM (SELECT month FROM changed UNION ALL SELECT month FROM made) AS touched`;

/** How many rows of `dossier_month` were touched, and in how many months. */
export type TouchedMonths = { readonly rows: number; readonly months: number };

type Touched = TouchedMonths & { readonly first: string | null };

async function apply(client: WorkClient, images: string): Promise<TouchedMonths> {
  const { rows } = await client.query<Touched>(applied(images));
  const { rows: touched = 0, months = 0, first = null } = rows[0] ?? {};
  if (first) {
    const isNothing = COLUMNS.map((column) => `${column} = 0`).join(' AND ');
    await client.query(`DELETE FROM dossier_month WHERE month >= $1::date AND ${isNothing}`, [
      first,
    ]);
  }
  return { rows: touched, months };
}

type Move = { readonly from: PlainDate | null; readonly to: PlainDate };

/**
 * Brings the months from the day `from` to the day `to`: by the dossiers that came or changed, and by
 * those still open, which grow older. To be called when the old images of what changed have left
 * `dossier` and the new ones are not in it yet.
 */
export function countChanges(
  client: WorkClient,
  file: number,
  { from, to }: Move,
): Promise<TouchedMonths> {
  const own = (table: string) => `${table} WHERE import_id = ${Math.trunc(file)}`;
  const images = [imagesIn(own('staging.dossier_case'), 1, to)];
  if (from !== null) {
    const since = indexOf(dayIn(from));
    const open = 'dossier WHERE resolved_on IS NULL AND withdrawn_on IS NULL';
    images.push(imagesIn(own('staging.dossier_before'), -1, from));
    if (from !== to) images.push(imagesIn(open, 1, to, since), imagesIn(open, -1, from, since));
  }
  return apply(client, images.join('\nUNION ALL\n'));
}

/** Counts every month anew from all dossiers, in one transaction; null where there are none. */
export function recountMonths(): Promise<TouchedMonths | null> {
  return onWorkConnection((client) =>
    inTransaction(client, async () => {
      await waitToWrite(client);
      const { rows } = await client.query<{ as_of: PlainDate }>(
        'SELECT as_of::text FROM dossier_state',
      );
      await client.query('DELETE FROM dossier_month');
      return rows[0] ? apply(client, imagesIn('dossier', 1, rows[0].as_of)) : null;
    }),
  );
}
