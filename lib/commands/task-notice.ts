import type { Role } from '@/lib/domain/account';
import type { NoticeFacts, NoticeKind } from '@/lib/domain/notice';
import { authorityNames } from '@/lib/platform/authority-names';
import { toPlainDate } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

type Told = {
  readonly kind: NoticeKind;
  readonly taskId: number;
  /** Whose doing it is: not told; null: the system. */
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly reason?: string;
  readonly roles?: readonly Role[];
  /** Units whose members are told. */
  readonly unitIds?: readonly number[];
  /** How many days too late, or left, or without a word. */
  readonly days?: number;
};

/** Leaves a notice about a task for everybody concerned who may still sign in, except whoever did it. */
export async function tellOfTask(tx: Prisma.TransactionClient, told: Told): Promise<void> {
  const { kind, taskId, by, reason = null, roles = [], unitIds = [], days } = told;
  const task = await tx.task.findUniqueOrThrow({
    where: { id: taskId },
    include: { directive: { select: { number: true } } },
  });
  const concerned = await tx.account.findMany({
    where: {
      disabledAt: null,
      OR: [{ role: { in: [...roles] } }, { authorityId: { in: [...unitIds] } }],
      ...(by && { id: { not: by.id } }),
    },
    select: { id: true },
  });
  const dueOn = toPlainDate(task.dueOn);
  const names = await authorityNames([task.leadId], dueOn, tx);
  const facts: NoticeFacts = {
    ...{ indicator: null, indicatorName: null, period: task.basePeriod, version: task.version },
    ...{ by: by?.name ?? null, reason, at: null },
    task: {
      ...{ id: taskId, title: task.title, number: task.directive.number, dueOn },
      lead: names.get(task.leadId)?.name ?? '',
      ...(days !== undefined && { days }),
    },
  };
  await tx.notice.createMany({
    data: concerned.map(({ id }) => ({ accountId: id, kind, taskId, facts })),
  });
}
