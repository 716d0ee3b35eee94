import type { Actor } from '@/lib/domain/account';
import type { DirectiveDetail, DirectiveView, ListedDirective } from '@/lib/domain/directive';
import type { PlainDate } from '@/lib/domain/plain-date';
import { mayDo } from '@/lib/domain/rights';
import type { TaskView } from '@/lib/domain/task';
import { database, toPlainDate } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { ownUnitOf, tasksSeen } from './task';

const ROW = {
  attachment: { select: { id: true, fileName: true, mediaType: true, size: true } },
} satisfies Prisma.DirectiveInclude;

type Row = Prisma.DirectiveGetPayload<{ include: typeof ROW }>;

/** Orders as far as somebody sees them: a member those that ask something of its unit. */
function seenBy(actor: Actor): Prisma.DirectiveWhereInput {
  const authorityId = ownUnitOf(actor);
  if (authorityId === null) return {};
  const isOwn = { OR: [{ leadId: authorityId }, { coordinators: { some: { authorityId } } }] };
  return { tasks: { some: isOwn } };
}

/** The orders somebody sees, the latest first; null for whoever may see none. */
export async function directives(
  actor: Actor,
  today: PlainDate,
): Promise<readonly ListedDirective[] | null> {
  const [rows, tasks] = await Promise.all([
    database.directive.findMany({
      where: seenBy(actor),
      orderBy: [{ issuedOn: 'desc' }, { id: 'desc' }],
      include: ROW,
    }),
    tasksSeen({}, actor, today),
  ]);
  if (!tasks) return null;
  const byOrder = new Map<number, TaskView[]>();
  for (const task of tasks) {
    const of = byOrder.get(task.directive.id);
    if (of) of.push(task);
    else byOrder.set(task.directive.id, [task]);
  }
  return rows.map((row) => ({ ...directiveView(row), ...countsOf(byOrder.get(row.id) ?? []) }));
}

function countsOf(tasks: readonly TaskView[]) {
  const kinds = tasks.map(({ standing }) => standing.kind);
  return {
    tasks: kinds.filter((kind) => kind !== 'withdrawn').length,
    done: kinds.filter((kind) => kind === 'done').length,
    overdue: kinds.filter((kind) => kind === 'overdue').length,
  };
}

/** One order with its tasks by their place; null where there is none or it is not for these eyes. */
export async function directiveAt(
  id: number,
  actor: Actor,
  today: PlainDate,
): Promise<DirectiveDetail | null> {
  const [row, tasks] = await Promise.all([
    database.directive.findFirst({ where: { id, ...seenBy(actor) }, include: ROW }),
    tasksSeen({ directive: id }, actor, today),
  ]);
  if (!row || !tasks) return null;
  return { directive: directiveView(row), tasks, mayEdit: mayDo(actor, 'editDirective') };
}

const directiveView = (row: Row): DirectiveView => ({
  id: row.id,
  version: row.version,
  number: row.number,
  title: row.title,
  issuedOn: toPlainDate(row.issuedOn),
  signer: row.signer,
  url: row.url,
  attachment: row.attachment,
  isIllustrative: row.isIllustrative,
});
