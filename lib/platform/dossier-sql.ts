import type { DossierChannel, LateCause } from '@/lib/domain/dossier';
import type { DossierCursor, DossierListKind } from '@/lib/domain/dossier-list';
import type { PlainDate } from '@/lib/domain/plain-date';
import { Prisma } from '@/lib/platform/prisma-client/client';

/** A list of dossiers in the numbers of the table; an absent part of `only` asks for nothing. */
export type DossierScope = {
  readonly kind: DossierListKind;
  /** Days between which they fall due or were resolved, both inside; null = open. */
  readonly firstOn: PlainDate | null;
  readonly lastOn: PlainDate;
  readonly only: {
    readonly authorityId?: number;
    readonly fieldId?: number;
    readonly procedureId?: number;
    readonly leadId?: number;
    readonly isInterAgency?: boolean;
    /** Null: no cause is stated. */
    readonly cause?: LateCause | null;
  };
};

export type DossierRecord = {
  readonly code: string;
  readonly authorityId: number;
  readonly fieldId: number;
  readonly procedureId: number;
  readonly leadId: number | null;
  readonly channel: DossierChannel | null;
  readonly receivedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly extendedTo: PlainDate | null;
  readonly pausedDays: number;
  /** Kept beside what it follows from; the lists go by it. */
  readonly effectiveDueOn: PlainDate;
  readonly resolvedOn: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
  readonly cause: LateCause | null;
  readonly apologySentOn: PlainDate | null;
  readonly apologyDueOn: PlainDate | null;
  readonly importId: number;
};

/** Days as text, so that no zone touches them. */
export const DOSSIER_COLUMNS = Prisma.sql`
  code, authority_id AS "authorityId", field_id AS "fieldId", procedure_id AS "procedureId",
  lead_id AS "leadId", channel::text AS channel, received_on::text AS "receivedOn",
  due_on::text AS "dueOn", extended_to::text AS "extendedTo", paused_days::integer AS "pausedDays",
  effective_due_on::text AS "effectiveDueOn", resolved_on::text AS "resolvedOn",
  withdrawn_on::text AS "withdrawnOn", cause::text AS cause,
  apology_sent_on::text AS "apologySentOn", apology_due_on::text AS "apologyDueOn",
  import_id AS "importId"`;

/** The day a list goes by, and whose index it reads: `dossier_open`, `dossier_late`. */
const isLateList = ({ kind }: DossierScope) => kind === 'da-qua-han';

const dayColumn = (scope: DossierScope): Prisma.Sql =>
  isLateList(scope) ? Prisma.sql`resolved_on` : Prisma.sql`effective_due_on`;

function belongs({ only }: DossierScope): Prisma.Sql[] {
  const { authorityId, fieldId, procedureId, leadId, isInterAgency, cause } = only;
  return [
    authorityId === undefined ? null : Prisma.sql`authority_id = ${authorityId}`,
    fieldId === undefined ? null : Prisma.sql`field_id = ${fieldId}`,
    procedureId === undefined ? null : Prisma.sql`procedure_id = ${procedureId}`,
    leadId === undefined ? null : Prisma.sql`lead_id = ${leadId}`,
    isInterAgency === undefined
      ? null
      : isInterAgency
        ? Prisma.sql`lead_id IS NOT NULL`
        : Prisma.sql`lead_id IS NULL`,
    cause === undefined
      ? null
      : cause === null
        ? Prisma.sql`cause IS NULL`
        : Prisma.sql`cause = ${cause}::late_cause`,
  ].filter((condition) => condition !== null);
}

function conditions(scope: DossierScope): Prisma.Sql[] {
  const day = dayColumn(scope);
  const which = isLateList(scope)
    ? Prisma.sql`resolved_on > effective_due_on`
    : Prisma.sql`resolved_on IS NULL AND withdrawn_on IS NULL`;
  return [
    which,
    Prisma.sql`${day} <= ${scope.lastOn}::date`,
    ...(scope.firstOn === null ? [] : [Prisma.sql`${day} >= ${scope.firstOn}::date`]),
    ...belongs(scope),
  ];
}

/**
 * The rows of a list in its order, from where the page before ended: what is open the oldest day
 * first, what was resolved late the newest first. Reads one index, and no more of it than it shows.
 */
export function dossierListSql(
  scope: DossierScope,
  after: DossierCursor | null,
  most: number,
): Prisma.Sql {
  const day = dayColumn(scope);
  const isNewestFirst = isLateList(scope);
  const goesOn = isNewestFirst ? Prisma.sql`<` : Prisma.sql`>`;
  const order = isNewestFirst ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const where = conditions(scope);
  if (after) where.push(Prisma.sql`(${day}, code) ${goesOn} (${after.day}::date, ${after.code})`);
  return Prisma.sql`
    SELECT ${DOSSIER_COLUMNS} FROM dossier WHERE ${Prisma.join(where, ' AND ')}
    ORDER BY ${day} ${order}, code ${order} LIMIT ${most}`;
}

/** How many there are, counted no further than `most` + 1. */
export const dossierTotalSql = (scope: DossierScope, most: number): Prisma.Sql => Prisma.sql`
  SELECT count(*)::integer AS total FROM (
    SELECT FROM dossier WHERE ${Prisma.join(conditions(scope), ' AND ')} LIMIT ${most + 1}
  ) AS counted`;
