import type { ScoreUnit } from '@/lib/domain/indicator';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Points } from '@/lib/domain/points';
import type { TaskFilter } from '@/lib/domain/task';
import type { TaskStatus } from '@/lib/domain/task-status';
import { Prisma } from '@/lib/platform/prisma-client/client';

type Named = { readonly slug: string; readonly name: string };

/** A task with everything it names, as `taskSql` reads it; units under their latest names. */
export type TaskRow = {
  readonly id: number;
  readonly version: number;
  readonly directiveId: number;
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly directiveTitle: string;
  readonly isIllustrative: boolean;
  readonly position: number;
  readonly title: string;
  readonly leadId: number;
  readonly leadSlug: string;
  readonly leadName: string;
  readonly coordinators: readonly Named[];
  readonly head: string;
  readonly dueOn: PlainDate;
  readonly product: string;
  readonly indicatorSlug: string | null;
  readonly indicatorName: string | null;
  readonly unit: ScoreUnit | null;
  readonly criteriaSet: string | null;
  readonly criterionCode: string | null;
  readonly criterionName: string | null;
  readonly fieldSlug: string | null;
  readonly fieldName: string | null;
  readonly expectedPoints: Points | null;
  readonly basePeriod: string;
  readonly status: TaskStatus;
  readonly percent: number;
  readonly lastReportedAt: Date | null;
  readonly closedAt: Date | null;
  /** Of its last report, of being given, of being opened again. */
  readonly heardAt: Date;
};

/** Whose tasks: `ownUnit` is the only unit a member sees, as lead or beside it; null sees all. */
export type TaskScope = Omit<TaskFilter, 'standing' | 'text'> & {
  readonly ownUnit: number | null;
  readonly id?: number;
};

const COLUMNS = Prisma.sql`
  t.id, t.version, t.directive_id AS "directiveId", d.number, d.issued_on::text AS "issuedOn",
  d.title AS "directiveTitle", d.is_illustrative AS "isIllustrative", t.position::integer, t.title,
  t.lead_id AS "leadId", a.slug AS "leadSlug", a.name AS "leadName",
  coalesce(beside.units, '[]'::json) AS coordinators, t.head, t.due_on::text AS "dueOn", t.product,
  i.slug AS "indicatorSlug", i.name AS "indicatorName", i.unit::text AS unit,
  s.code AS "criteriaSet", c.code AS "criterionCode", c.name AS "criterionName",
  f.slug AS "fieldSlug", f.name AS "fieldName",
  round(t.expected_points, t.expected_decimals)::text AS "expectedPoints",
  t.base_period AS "basePeriod", t.status::text AS status, t.percent::integer AS percent,
  t.last_reported_at AS "lastReportedAt", t.closed_at AS "closedAt",
  greatest(t.last_reported_at, t.created_at, reopened.at) AS "heardAt"`;

/** Every unit under its latest name, and the units beside each task. */
const WITH = Prisma.sql`
  WITH unit AS (
    SELECT DISTINCT ON (v.authority_id) v.authority_id AS id, u.slug, v.name
    FROM authority_version v JOIN authority u ON u.id = v.authority_id
    ORDER BY v.authority_id, v.valid_from DESC NULLS LAST
  ), beside AS (
    SELECT tc.task_id, json_agg(json_build_object('slug', unit.slug, 'name', unit.name)) AS units
    FROM task_coordinator tc JOIN unit ON unit.id = tc.authority_id
    GROUP BY tc.task_id
  ), reopened AS (
    SELECT task_id, max(at) AS at FROM task_report WHERE step = 'reopen' GROUP BY task_id
  )`;

const TABLES = Prisma.sql`
  FROM task t
  JOIN directive d ON d.id = t.directive_id
  JOIN unit a ON a.id = t.lead_id
  LEFT JOIN beside ON beside.task_id = t.id
  LEFT JOIN reopened ON reopened.task_id = t.id
  LEFT JOIN criterion c ON c.id = t.criterion_id
  LEFT JOIN criteria_set s ON s.id = c.criteria_set_id
  LEFT JOIN indicator i ON i.id = s.indicator_id
  LEFT JOIN dossier_field f ON f.id = t.field_id`;

const concerns = (unit: Prisma.Sql) => Prisma.sql`(t.lead_id = ${unit} OR EXISTS (
  SELECT 1 FROM task_coordinator tc WHERE tc.task_id = t.id AND tc.authority_id = ${unit}))`;

/** What holds for every task of a scope. */
function conditions(scope: TaskScope): Prisma.Sql[] {
  const { ownUnit, id, status, unit, directive, indicator, criterion, criteriaSet, field } = scope;
  const asked = Prisma.sql`(SELECT id FROM authority WHERE slug = ${unit ?? ''})`;
  return [
    ...(ownUnit === null ? [] : [concerns(Prisma.sql`${ownUnit}`)]),
    ...(id === undefined ? [] : [Prisma.sql`t.id = ${id}`]),
    ...(status ? [Prisma.sql`t.status = ${status}::task_status`] : []),
    ...(unit ? [concerns(asked)] : []),
    ...(directive === undefined ? [] : [Prisma.sql`t.directive_id = ${directive}`]),
    ...(indicator ? [Prisma.sql`i.slug = ${indicator}`] : []),
    ...(criterion ? [Prisma.sql`c.code = ${criterion}`] : []),
    ...(criteriaSet ? [Prisma.sql`s.code = ${criteriaSet}`] : []),
    ...(field ? [Prisma.sql`f.slug = ${field}`] : []),
    ...(scope.dueFrom ? [Prisma.sql`t.due_on >= ${scope.dueFrom}::date`] : []),
    ...(scope.dueTo ? [Prisma.sql`t.due_on <= ${scope.dueTo}::date`] : []),
  ];
}

/** The tasks of a scope, the latest order first, in the order of its annex. */
export function taskSql(scope: TaskScope): Prisma.Sql {
  const where = Prisma.join([Prisma.sql`true`, ...conditions(scope)], ' AND ');
  return Prisma.sql`${WITH} SELECT ${COLUMNS} ${TABLES} WHERE ${where}
    ORDER BY d.issued_on DESC, d.id DESC, t.position`;
}
