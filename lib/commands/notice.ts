import type { Role } from '@/lib/domain/account';
import type { NoticeFacts, NoticeKind } from '@/lib/domain/notice';
import type { WatchFacts } from '@/lib/domain/watch-facts';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import type { HeldDossierRelease } from './held-dossier-release';
import type { HeldRelease } from './held-release';

type Tx = Prisma.TransactionClient;

/** What the notice is about: an index, or the results of dossiers. */
type Subject =
  | { readonly release: Pick<HeldRelease, 'id' | 'name' | 'indicatorName'> }
  | { readonly dossiers: Pick<HeldDossierRelease, 'id' | 'period' | 'version'> };

type Told = Subject & {
  readonly kind: NoticeKind;
  /** Whose doing it is: not told. */
  readonly by: { readonly id: string | null; readonly name: string };
  readonly roles?: readonly Role[];
  readonly accounts?: readonly (string | null)[];
  readonly reason?: string | null;
  readonly at?: Date | null;
  readonly asked?: NoticeFacts['asked'];
};

/** Leaves a notice for everybody concerned who may still sign in, except whoever did it. */
export async function tell(tx: Tx, told: Told): Promise<void> {
  const { kind, by, roles = [], accounts = [], reason = null, at = null } = told;
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
    ...named(told),
    by: by.id === null ? null : by.name,
    reason,
    at: at?.toISOString() ?? null,
    ...(told.asked && { asked: told.asked }),
  };
  const about =
    'release' in told ? { releaseId: told.release.id } : { dossierReleaseId: told.dossiers.id };
  await tx.notice.createMany({
    data: concerned.map(({ id }) => ({ accountId: id, kind, ...about, facts })),
  });
}

function named(about: Subject): Omit<NoticeFacts, 'by' | 'reason' | 'at'> {
  if ('release' in about) {
    return { ...about.release.name, indicatorName: about.release.indicatorName };
  }
  const { period, version } = about.dossiers;
  return { indicator: null, indicatorName: null, period, version };
}

type TellableAlerts = {
  readonly alerts: NonNullable<NoticeFacts['alerts']>;
  /** The month they were seen in, as a period. */
  readonly period: string;
};

/** Leaves one notice for each leader, however many alerts began at once. */
export async function tellOfAlerts(tx: Tx, { alerts, period }: TellableAlerts): Promise<void> {
  const leaders = await tx.account.findMany({
    where: { disabledAt: null, role: 'leader' },
    select: { id: true },
  });
  const none = { indicator: null, indicatorName: null, by: null, reason: null, at: null };
  const facts: NoticeFacts = { ...none, period, version: 1, alerts };
  await tx.notice.createMany({
    data: leaders.map(({ id }) => ({ accountId: id, kind: 'alertsRaised', facts })),
  });
}

/** Leaves a notice for whoever watches a figure. */
export async function tellOfWatch(tx: Tx, accountId: string, watch: WatchFacts): Promise<void> {
  const none = { indicator: null, indicatorName: null, by: null, reason: null, at: null };
  const facts: NoticeFacts = { ...none, period: watch.period, version: 1, watch };
  await tx.notice.create({ data: { accountId, kind: 'watchPassed', facts } });
}
