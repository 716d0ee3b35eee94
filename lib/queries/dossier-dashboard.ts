import type { Actor } from '@/lib/domain/account';
import { type DossierCell, type DossierScope, scopeFor } from '@/lib/domain/dossier-board';
import { countsOfMonths, type MonthCounts, type MonthRow } from '@/lib/domain/dossier-month';
import type { Month } from '@/lib/domain/dossier-period';
import { database } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma-client/client';

/** The months asked for, both inside, and one of them apart from the rest. */
export type Reach = { readonly first: Month; readonly last: Month; readonly also?: Month };

type Stretch = Pick<Reach, 'first' | 'last'>;

/** Which rows of `dossier_month` a read is about; it reads one stretch of an index, never the dossiers. */
function rowsIn({ first, last, also }: Reach, scope: DossierScope): Prisma.Sql {
  const { authorityId, fieldId, isLinkedOnly } = scope;
  return Prisma.sql`FROM dossier_month WHERE ${Prisma.join(
    [
      also === undefined || (first <= also && also <= last)
        ? Prisma.sql`month BETWEEN ${first}::date AND ${last}::date`
        : Prisma.sql`(month BETWEEN ${first}::date AND ${last}::date OR month = ${also}::date)`,
      ...(authorityId === null ? [] : [Prisma.sql`authority_id = ${authorityId}`]),
      ...(fieldId === null ? [] : [Prisma.sql`field_id = ${fieldId}`]),
      ...(isLinkedOnly ? [Prisma.sql`lead_id IS NOT NULL`] : []),
    ],
    ' AND ',
  )}`;
}

const FLOWS = Prisma.sql`
  sum(received_online)::int AS "receivedOnline", sum(received_in_person)::int AS "receivedInPerson",
  sum(early)::int AS early, sum(on_time)::int AS "onTime", sum(late)::int AS late,
  sum(withdrawn)::int AS withdrawn, sum(extended_resolved)::int AS "extendedResolved",
  sum(late_subjective)::int AS "lateSubjective", sum(late_objective)::int AS "lateObjective",
  sum(late_other)::int AS "lateOther", sum(apology_sent)::int AS "apologySent",
  sum(apology_kept)::int AS "apologyKept"`;

/** What stands at the end of each month by itself. */
const LEVELS = Prisma.sql`
  sum(carried_over)::int AS "carriedOver", sum(waiting)::int AS waiting, sum(overdue)::int AS overdue,
  sum(extended_open)::int AS "extendedOpen", sum(overdue_apology_sent)::int AS "overdueApologySent"`;

/** Of several months: carried over into the first, left pending by the last. */
const levelsOf = ({ first, last }: Stretch) => Prisma.sql`
  coalesce(sum(carried_over) FILTER (WHERE month = ${first}::date), 0)::int AS "carriedOver",
  coalesce(sum(waiting) FILTER (WHERE month = ${last}::date), 0)::int AS waiting,
  coalesce(sum(overdue) FILTER (WHERE month = ${last}::date), 0)::int AS overdue,
  coalesce(sum(extended_open) FILTER (WHERE month = ${last}::date), 0)::int AS "extendedOpen",
  coalesce(sum(overdue_apology_sent) FILTER (WHERE month = ${last}::date), 0)::int AS "overdueApologySent"`;

/** Month by month what the dossiers of a scope add up to; null for whoever may not see them. */
export async function dossierMonths(
  reach: Reach,
  wanted: DossierScope,
  actor: Actor,
): Promise<readonly MonthRow[] | null> {
  const scope = scopeFor(wanted, actor);
  if (!scope) return null;
  return database.$queryRaw<MonthRow[]>`
    SELECT to_char(month, 'YYYY-MM-DD') AS month, ${FLOWS}, ${LEVELS}
    ${rowsIn(reach, scope)} GROUP BY month ORDER BY month`;
}

type CellRow = MonthCounts & { readonly authorityId: number; readonly fieldId: number };

/** A stretch by authority and field; null for whoever may not see it. */
export async function dossierCells(
  stretch: Stretch,
  wanted: DossierScope,
  actor: Actor,
): Promise<readonly DossierCell[] | null> {
  const scope = scopeFor(wanted, actor);
  if (!scope) return null;
  const rows = await database.$queryRaw<CellRow[]>`
    SELECT authority_id AS "authorityId", field_id AS "fieldId", ${FLOWS}, ${levelsOf(stretch)}
    ${rowsIn(stretch, scope)} GROUP BY authority_id, field_id`;
  return rows.map((row) => ({
    authorityId: row.authorityId,
    fieldId: row.fieldId,
    counts: countsOfMonths(row),
  }));
}

export type CountedId = MonthCounts & { readonly id: number | null };

/** A stretch by procedure; null for whoever may not see it. */
export async function dossierProcedures(
  stretch: Stretch,
  wanted: DossierScope,
  actor: Actor,
): Promise<readonly CountedId[] | null> {
  const scope = scopeFor(wanted, actor);
  if (!scope) return null;
  return database.$queryRaw<CountedId[]>`
    SELECT procedure_id AS id, ${FLOWS}, ${levelsOf(stretch)}
    ${rowsIn(stretch, scope)} GROUP BY procedure_id`;
}

/** A stretch by lead agency, each dossier once; those that pass one agency only have none. Null for whoever may not see it. */
export async function dossierLeads(
  stretch: Stretch,
  wanted: DossierScope,
  actor: Actor,
): Promise<readonly CountedId[] | null> {
  const scope = scopeFor(wanted, actor);
  if (!scope) return null;
  return database.$queryRaw<CountedId[]>`
    SELECT lead_id AS id, ${FLOWS}, ${levelsOf(stretch)}
    ${rowsIn(stretch, { ...scope, isLinkedOnly: true })} GROUP BY lead_id`;
}

export type RunMonth = {
  readonly month: Month;
  readonly fieldId: number;
  readonly procedureId: number;
  readonly late: number;
  readonly resolved: number;
  readonly overdue: number;
};

/** Month by month what each procedure resolved, and late; null for whoever may not see it. */
export async function dossierRunMonths(
  reach: Stretch,
  wanted: DossierScope,
  actor: Actor,
): Promise<readonly RunMonth[] | null> {
  const scope = scopeFor(wanted, actor);
  if (!scope) return null;
  return database.$queryRaw<RunMonth[]>`
    SELECT to_char(month, 'YYYY-MM-DD') AS month, field_id AS "fieldId",
      procedure_id AS "procedureId", sum(late)::int AS late,
      sum(early + on_time + late)::int AS resolved, sum(overdue)::int AS overdue
    ${rowsIn(reach, scope)} GROUP BY month, field_id, procedure_id`;
}

/** As of which day the dossiers are known, since which month, and whether they are made up; null where none are loaded. */
export async function dossierKnown(): Promise<{
  readonly asOf: Date;
  readonly since: Date;
  readonly isIllustrative: boolean;
} | null> {
  const [known] = await database.$queryRaw<
    { asOf: Date; since: Date | null; isIllustrative: boolean }[]
  >`
    SELECT as_of AS "asOf", is_illustrative AS "isIllustrative",
      (SELECT min(month) FROM dossier_month) AS since
    FROM dossier_state`;
  return known?.since ? { ...known, since: known.since } : null;
}
