import type { PlainDate } from '@/lib/domain/plain-date';
import {
  lastDayFor,
  silentFor,
  type TaskDays,
  type TaskGround,
  type TaskLink,
  type TaskView,
  taskStanding,
} from '@/lib/domain/task';
import { dayInVietnam } from '@/lib/platform/clock';
import { database } from '@/lib/platform/database';
import { keptCalendar } from '@/lib/platform/dossier-standing';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { keptSetting } from '@/lib/platform/settings';
import { type TaskRow, type TaskScope, taskSql } from '@/lib/platform/task-sql';

/** Đ after D, as in the database. */
const BY_NAME = new Intl.Collator('vi');

type From = Pick<
  Prisma.TransactionClient,
  '$queryRaw' | 'setting' | 'calendarDay' | 'dossierState'
>;

/** What standings are measured with on a day, read anew. */
export async function taskGround(today: PlainDate, from: From = database): Promise<TaskGround> {
  const [calendar, { value: limits }] = await Promise.all([
    keptCalendar(from),
    keptSetting('taskLimits', from),
  ]);
  return { today, calendar, limits };
}

/** The tasks of a scope, with where each stands. */
export async function taskViews(
  scope: TaskScope,
  today: PlainDate,
  from: From = database,
): Promise<TaskView[]> {
  const [rows, ground] = await Promise.all([
    from.$queryRaw<TaskRow[]>(taskSql(scope)),
    taskGround(today, from),
  ]);
  return rows.map((row) => taskView(row, ground));
}

function taskView(row: TaskRow, ground: TaskGround): TaskView {
  const days: TaskDays = {
    status: row.status,
    dueOn: row.dueOn,
    closedOn: row.closedAt && dayInVietnam(row.closedAt),
    heardOn: dayInVietnam(row.heardAt),
  };
  return {
    id: row.id,
    version: row.version,
    directive: {
      id: row.directiveId,
      number: row.number,
      issuedOn: row.issuedOn,
      title: row.directiveTitle,
      isIllustrative: row.isIllustrative,
    },
    position: row.position,
    title: row.title,
    lead: { slug: row.leadSlug, name: row.leadName },
    coordinators: row.coordinators.toSorted((one, other) => BY_NAME.compare(one.name, other.name)),
    head: row.head,
    dueOn: row.dueOn,
    lastOn: lastDayFor(row.dueOn, ground.calendar),
    product: row.product,
    link: linkOf(row),
    expectedPoints: row.expectedPoints,
    basePeriod: row.basePeriod,
    status: row.status,
    percent: row.percent,
    lastReportedAt: row.lastReportedAt?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
    standing: taskStanding(days, ground),
    silentFor: silentFor(days, ground.today, ground.limits),
  };
}

/** A CHECK sees to it that a task has exactly one of the two. */
function linkOf(row: TaskRow): TaskLink {
  if (row.fieldSlug !== null) {
    return { kind: 'field', slug: row.fieldSlug, name: row.fieldName ?? row.fieldSlug };
  }
  return {
    kind: 'criterion',
    indicator: {
      slug: row.indicatorSlug ?? '',
      name: row.indicatorName ?? '',
      unit: row.unit ?? 'points',
    },
    criteriaSet: row.criteriaSet ?? '',
    code: row.criterionCode ?? '',
    name: row.criterionName ?? '',
  };
}
