import type { AlertGround, BacklogCounts } from '@/lib/domain/dossier-alert-rule';
import type { DossierLimits } from '@/lib/domain/dossier-limits';
import { endOfMonth, type Month, monthsAfter } from '@/lib/domain/dossier-period';
import type { RunRow } from '@/lib/domain/dossier-run';
import type { PlainDate } from '@/lib/domain/plain-date';
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from '@/lib/domain/working-days';
import type { Prisma } from '@/lib/platform/prisma-client/client';

/** How far back runs and usual shares are looked for. Unit: months. */
const LOOKED_BACK = 36;
/** By the pace of so many whole months what can be resolved is reckoned. */
const PACE_MONTHS = 3;

type Pair = { readonly authorityId: number; readonly fieldId: number };
type MonthOfPair = Pair & Omit<RunRow, 'key'>;
type DueOfPair = Pair & { readonly due: number };

const keyOf = ({ authorityId, fieldId }: Pair) => `${authorityId} ${fieldId}`;

const monthsUpTo = (tx: Prisma.TransactionClient, month: Month) =>
  tx.$queryRaw<MonthOfPair[]>`
    SELECT authority_id AS "authorityId", field_id AS "fieldId", month::text AS month,
      sum(late)::integer AS late, sum(early + on_time + late)::integer AS resolved,
      sum(overdue)::integer AS overdue
    FROM dossier_month
    WHERE month BETWEEN ${monthsAfter(month, 1 - LOOKED_BACK)}::date AND ${month}::date
    GROUP BY authority_id, field_id, month`;

const dueBetween = (tx: Prisma.TransactionClient, from: PlainDate, until: PlainDate) =>
  tx.$queryRaw<DueOfPair[]>`
    SELECT authority_id AS "authorityId", field_id AS "fieldId", count(*)::integer AS due
    FROM dossier
    WHERE resolved_on IS NULL AND withdrawn_on IS NULL
      AND effective_due_on BETWEEN ${from}::date AND ${until}::date
    GROUP BY authority_id, field_id`;

type Looked = {
  readonly asOf: PlainDate;
  /** The last whole month. */
  readonly month: Month;
  readonly limits: DossierLimits;
  readonly calendar: WorkCalendar;
};

/** What is known of every unit and field that resolved something or has something due soon. */
export async function alertGrounds(
  tx: Prisma.TransactionClient,
  { asOf, month, limits, calendar }: Looked,
): Promise<AlertGround[]> {
  const { dueSoonDays } = limits;
  const dueUntil = addWorkingDays(asOf, dueSoonDays, calendar);
  const paceFrom = monthsAfter(month, 1 - PACE_MONTHS);
  const workingDays = workingDaysBetween(
    endOfMonth(monthsAfter(paceFrom, -1)),
    endOfMonth(month),
    calendar,
  );
  const months = await monthsUpTo(tx, month);
  const due = await dueBetween(tx, asOf, dueUntil);

  const grounds = new Map<string, Pair & { rows: RunRow[]; due: number }>();
  const groundOf = (pair: Pair) => {
    const key = keyOf(pair);
    const { authorityId, fieldId } = pair;
    const ground = grounds.get(key) ?? { authorityId, fieldId, rows: [], due: 0 };
    grounds.set(key, ground);
    return ground;
  };
  for (const row of months) groundOf(row).rows.push({ ...row, key: keyOf(row) });
  for (const row of due) groundOf(row).due = row.due;

  return [...grounds.values()].map(({ due: count, rows, ...pair }) => {
    const resolved = rows
      .filter((row) => row.month >= paceFrom)
      .reduce((sum, row) => sum + row.resolved, 0);
    const backlog: BacklogCounts = {
      ...{ asOf, dueUntil, dueSoonDays, due: count, resolved, workingDays },
    };
    return { ...pair, rows, backlog: count > 0 ? backlog : null };
  });
}
