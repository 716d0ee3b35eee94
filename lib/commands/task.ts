import type { Actor } from '@/lib/domain/account';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import type { NewTask, TaskEdit, TaskRefusal } from '@/lib/domain/task-edit';
import { database, toPlainDate, toPoints } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';
import { type ChosenTask, chosenTask } from './task-choice';
import { tellOfTask } from './task-notice';

type Tx = Prisma.TransactionClient;
type Kept = { readonly id: number };

const auditOf = (number: string, position: number) =>
  ({ act: 'editTask', subjectKind: 'task', subjectKey: `${number}, ${position}` }) as const;

/** Puts a task under an order, as the last of its annex, and tells the units it is given to. */
export function addTask(
  { directive: directiveId, ...wanted }: NewTask,
  actor: Actor,
): Promise<Result<Kept, TaskRefusal>> {
  return database.$transaction(async (tx) => {
    if (!mayDo(actor, 'editTask')) return refuse('notAllowed');
    const order = await lockedOrder(tx, directiveId);
    if (!order) return refuse('noSuchOrder');
    const chosen = await chosenTask(tx, wanted, toPlainDate(order.issuedOn));
    if (!chosen.ok) return chosen;

    const { coordinatorIds, ...columns } = chosen.value;
    const { _max } = await tx.task.aggregate({ where: { directiveId }, _max: { position: true } });
    const position = (_max.position ?? 0) + 1;
    const { id } = await tx.task.create({
      data: {
        ...columns,
        directiveId,
        position,
        coordinators: { create: unitsOf(coordinatorIds) },
      },
    });
    await tellOfTask(tx, {
      ...{ kind: 'taskAssigned', taskId: id, by: actor },
      unitIds: [columns.leadId, ...coordinatorIds],
    });
    await recordAudit(tx, actor, [{ ...auditOf(order.number, position), after: logged(wanted) }]);
    return accept({ id });
  });
}

/** An order, held until the transaction ends: two tasks added at once get two places. */
async function lockedOrder(tx: Tx, id: number) {
  await tx.$executeRaw`SELECT 1 FROM directive WHERE id = ${id} FOR UPDATE`;
  return tx.directive.findUnique({ where: { id } });
}

const unitsOf = (ids: readonly number[]) => ids.map((authorityId) => ({ authorityId }));

/** As the log holds it. */
const logged = ({ sure: _, basePeriod, ...wanted }: Omit<NewTask, 'directive'>) => ({
  ...wanted,
  basePeriod: basePeriod ?? null,
});

const HELD = {
  directive: true,
  lead: true,
  criterion: { include: { criteriaSet: true } },
  field: true,
  coordinators: { include: { authority: true } },
} satisfies Prisma.TaskInclude;

type Held = Prisma.TaskGetPayload<{ include: typeof HELD }>;

const kept = (task: Held) => ({
  title: task.title,
  lead: task.lead.slug,
  coordinators: task.coordinators.map(({ authority }) => authority.slug),
  head: task.head,
  dueOn: toPlainDate(task.dueOn),
  product: task.product,
  link: task.criterion
    ? `${task.criterion.criteriaSet.code}/${task.criterion.code}`
    : (task.field?.slug ?? null),
  expectedPoints: task.expectedPoints && toPoints(task.expectedPoints, task.expectedDecimals ?? 0),
  basePeriod: task.basePeriod,
});

/** Changes an open task over the version that was seen; units it is given to anew are told. */
export function editTask(
  { id, version, ...wanted }: TaskEdit,
  actor: Actor,
): Promise<Result<Kept, TaskRefusal>> {
  return database.$transaction(async (tx) => {
    if (!mayDo(actor, 'editTask')) return refuse('notAllowed');
    const before = await tx.task.findUnique({ where: { id }, include: HELD });
    if (!before) return refuse('notFound');
    if (before.version !== version) return refuse('changedMeanwhile');
    if (before.status === 'closed' || before.status === 'withdrawn') return refuse('notOpen');
    const chosen = await chosenTask(tx, wanted, toPlainDate(before.directive.issuedOn));
    if (!chosen.ok) return chosen;

    const { coordinatorIds, ...columns } = chosen.value;
    const { count } = await tx.task.updateMany({
      where: { id, version },
      data: { ...columns, version: { increment: 1 } },
    });
    if (count === 0) return refuse('changedMeanwhile');
    await tx.taskCoordinator.deleteMany({ where: { taskId: id } });
    await tx.taskCoordinator.createMany({
      data: coordinatorIds.map((authorityId) => ({ taskId: id, authorityId })),
    });
    await tellNewUnits(tx, before, chosen.value, actor);
    await recordAudit(tx, actor, [
      {
        ...auditOf(before.directive.number, before.position),
        ...{ before: kept(before), after: logged(wanted) },
      },
    ]);
    return accept({ id });
  });
}

async function tellNewUnits(tx: Tx, before: Held, after: ChosenTask, actor: Actor): Promise<void> {
  const had = [before.leadId, ...before.coordinators.map(({ authorityId }) => authorityId)];
  const unitIds = [after.leadId, ...after.coordinatorIds].filter((unit) => !had.includes(unit));
  if (after.leadId !== before.leadId && !unitIds.includes(after.leadId)) {
    unitIds.push(after.leadId);
  }
  if (unitIds.length === 0) return;
  await tellOfTask(tx, { kind: 'taskAssigned', taskId: before.id, by: actor, unitIds });
}
