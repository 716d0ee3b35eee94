import type { Role } from '@/lib/domain/account';
import type { NoticeFacts, NoticeKind } from '@/lib/domain/notice';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import type { HeldRelease } from './held-release';

type Tx = Prisma.TransactionClient;

type Told = {
  readonly kind: NoticeKind;
  readonly release: Pick<HeldRelease, 'id' | 'name' | 'indicatorName'>;
  /** Whose doing it is: not told. */
  readonly by: { readonly id: string | null; readonly name: string };
  readonly roles?: readonly Role[];
  readonly accounts?: readonly (string | null)[];
  readonly reason?: string | null;
  readonly at?: Date | null;
};

/** Leaves a notice for everybody concerned who may still sign in, except whoever did it. */
export async function tell(tx: Tx, told: Told): Promise<void> {
  const { kind, release, by, roles = [], accounts = [], reason = null, at = null } = told;
  const ids = accounts.filter((id) => id !== null);
  const concerned = await tx.account.findMany({
    where: {
      disabledAt: null,
      OR: [{ role: { in: [...roles] } }, { id: { in: ids } }],
      ...(by.id && { id: { not: by.id } }),
    },
    select: { id: true },
  });
  const facts: NoticeFacts = {
    ...release.name,
    indicatorName: release.indicatorName,
    by: by.id === null ? null : by.name,
    reason,
    at: at?.toISOString() ?? null,
  };
  await tx.notice.createMany({
    data: concerned.map(({ id }) => ({ accountId: id, kind, releaseId: release.id, facts })),
  });
}
