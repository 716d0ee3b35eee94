import type { Actor, Role } from '@/lib/domain/account';
import type { DossierPeriod } from '@/lib/domain/dossier-period';
import type { DossierItem, Inbox, InboxItem } from '@/lib/domain/inbox';
import { type NoticeView, noticeFacts, noticeKind } from '@/lib/domain/notice';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { ReleaseStatus } from '@/lib/domain/release';
import { mayDo } from '@/lib/domain/rights';
import { database, toPlainDate } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

const MOST_NOTICES = 50;

/** What waits for each role; a member enters its own unit's figures while a draft is open. */
const WAITING: Record<Role, readonly ReleaseStatus[]> = {
  administrator: [],
  staff: ['draft', 'returned'],
  reviewer: ['submitted'],
  leader: ['approved'],
  member: ['draft', 'returned'],
};

const ROW = {
  indicator: { select: { slug: true, name: true } },
  submittedBy: { select: { name: true } },
} satisfies Prisma.ReleaseInclude;

/** Everything that concerns `actor` now; nobody sees another's. */
export async function inboxOf(actor: Actor, today: PlainDate): Promise<Inbox> {
  const [rows, dossiers, notices] = await Promise.all([
    database.release.findMany({
      where: { status: { not: 'published' } },
      orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      include: ROW,
    }),
    dossiersInWork(),
    noticesOf(actor),
  ]);
  const statuses = WAITING[actor.role];
  const isMine = (row: Row) =>
    statuses.includes(row.status) && !(actor.role === 'leader' && row.scheduledFor !== null);
  const isOverdue = ({ dueOn }: Row) => dueOn !== null && toPlainDate(dueOn) < today;
  return {
    mine: [
      ...rows.filter(isMine).map(inboxItem),
      ...dossiers.filter(({ status }) => statuses.includes(status)).map(dossierItem),
    ],
    sent: [
      ...rows.filter(isSentBy(actor.id)).map(inboxItem),
      ...dossiers.filter(isSentBy(actor.id)).map(dossierItem),
    ],
    overdue: actor.role === 'member' ? [] : rows.filter(isOverdue).map(inboxItem),
    notices,
    mayApprove: mayDo(actor, 'approveRelease'),
  };
}

type Row = Prisma.ReleaseGetPayload<{ include: typeof ROW }>;

/** On its way by this person's doing: submitted or approved by it and not yet out. */
const isSentBy =
  (id: string) =>
  ({
    status,
    submittedById,
    approvedById,
  }: Pick<Row, 'status' | 'submittedById' | 'approvedById'>): boolean =>
    (submittedById === id && status !== 'draft') || approvedById === id;

const inboxItem = (row: Row): InboxItem => ({
  id: row.id,
  revision: row.revision,
  indicator: row.indicator.slug,
  indicatorName: row.indicator.name,
  period: row.period,
  version: row.version,
  status: row.status,
  dueOn: row.dueOn && toPlainDate(row.dueOn),
  scheduledFor: row.scheduledFor?.toISOString() ?? null,
  submittedBy: row.submittedBy?.name ?? null,
  submittedAt: row.submittedAt?.toISOString() ?? null,
});

const dossiersInWork = (status?: ReleaseStatus) =>
  database.dossierRelease.findMany({
    where: { status: status ?? { not: 'published' } },
    orderBy: { id: 'asc' },
    include: { submittedBy: { select: { name: true } } },
  });

const dossierItem = (row: Awaited<ReturnType<typeof dossiersInWork>>[number]): DossierItem => ({
  id: row.id,
  revision: row.revision,
  indicator: null,
  period: row.period as DossierPeriod,
  version: row.version,
  status: row.status,
  dueOn: null,
  scheduledFor: null,
  submittedBy: row.submittedBy?.name ?? null,
  submittedAt: row.submittedAt?.toISOString() ?? null,
});

async function noticesOf({ id }: Actor): Promise<readonly NoticeView[]> {
  const rows = await database.notice.findMany({
    where: { accountId: id },
    orderBy: { id: 'desc' },
    take: MOST_NOTICES,
  });
  return rows.map((row) => ({
    id: row.id,
    kind: noticeKind.parse(row.kind),
    facts: noticeFacts.parse(row.facts),
    createdAt: row.createdAt.toISOString(),
    isRead: row.readAt !== null,
  }));
}

/** How many notices `actor` has not read, for the head of every page. */
export const unreadNotices = ({ id }: Pick<Actor, 'id'>): Promise<number> =>
  database.notice.count({ where: { accountId: id, readAt: null } });

/** The approved releases a leader may publish; null for everybody else. */
export async function publishable(actor: Actor): Promise<readonly InboxItem[] | null> {
  if (!mayDo(actor, 'publishRelease')) return null;
  const rows = await database.release.findMany({
    where: { status: 'approved' },
    orderBy: [{ scheduledFor: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
    include: ROW,
  });
  return rows.map(inboxItem);
}

/** The approved dossier results a leader may publish; null for everybody else. */
export async function publishableDossiers(actor: Actor): Promise<readonly DossierItem[] | null> {
  if (!mayDo(actor, 'publishRelease')) return null;
  return (await dossiersInWork('approved')).map(dossierItem);
}
