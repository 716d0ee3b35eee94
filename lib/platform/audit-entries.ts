import { type AuditEntryView, type AuditFilter, changesIn, daysOf } from '@/lib/domain/audit';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Prisma } from '@/lib/platform/prisma-client/client';

const DAY = 86_400_000;

/** The first instant of a day in Vietnam. */
const beginningOf = (day: PlainDate) => new Date(`${day}T00:00:00+07:00`);

function between({ tu, den }: AuditFilter): Prisma.DateTimeFilter {
  const { from, to } = daysOf({ tu, den });
  return {
    ...(from && { gte: beginningOf(from) }),
    ...(to && { lt: new Date(beginningOf(to).getTime() + DAY) }),
  };
}

/** The entries that an administrator looks for, as a condition of a query. */
export const entriesWanted = (filter: AuditFilter): Prisma.AuditEntryWhereInput => ({
  ...(filter.nguoi && { actorName: { contains: filter.nguoi, mode: 'insensitive' } }),
  ...(filter.viec && { act: filter.viec }),
  ...(filter['doi-tuong'] && { subjectKey: { startsWith: filter['doi-tuong'] } }),
  at: between(filter),
});

type Row = Prisma.AuditEntryGetPayload<object>;

export const toEntryView = (row: Row): AuditEntryView => ({
  id: String(row.id),
  at: row.at.toISOString(),
  actor: row.actorName,
  act: row.act,
  subjectKind: row.subjectKind,
  subjectKey: row.subjectKey,
  changes: changesIn(row.before, row.after),
  reason: row.reason,
  requestId: row.requestId,
  hash: row.hash,
});
