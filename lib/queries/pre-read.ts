import type { Actor } from '@/lib/domain/account';
import { isReadEarly, type PreReadGrants, type WaitingBundle } from '@/lib/domain/pre-read';
import { type ReleaseName, releaseKey } from '@/lib/domain/release';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';

const MOST_VIEWS = 500;

/** Who may read a release early and each time it was opened, for those who name leaders; null for others and where there is nothing to say. */
export async function preReadGrants(
  { indicator, period, version }: ReleaseName,
  actor: Actor,
): Promise<PreReadGrants | null> {
  if (!mayDo(actor, 'grantPreRead')) return null;
  const release = await database.release.findFirst({
    where: { indicator: { slug: indicator }, period, version },
    include: {
      preReads: {
        orderBy: { grantedAt: 'asc' },
        include: { account: { select: { name: true } }, grantedBy: { select: { name: true } } },
      },
    },
  });
  if (!release) return null;
  const isOpen = isReadEarly(release.status);
  const [views, leaders] = await Promise.all([
    viewsOf(releaseKey({ indicator, period, version })),
    isOpen ? leadersByName() : [],
  ]);
  if (!isOpen && release.preReads.length + views.length === 0) return null;
  const ids = release.preReads.map(({ accountId }) => accountId);
  return {
    isOpen,
    isNamed: ids.includes(actor.id),
    named: release.preReads.map(({ accountId, account, grantedBy, grantedAt }) => ({
      account: accountId,
      name: account.name,
      grantedBy: grantedBy.name,
      grantedAt: grantedAt.toISOString(),
    })),
    others: leaders
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, name }) => ({ account: id, name })),
    views,
  };
}

async function viewsOf(subjectKey: string): Promise<PreReadGrants['views']> {
  const rows = await database.auditEntry.findMany({
    where: { act: 'openPreRead', subjectKind: 'release', subjectKey },
    orderBy: { id: 'desc' },
    take: MOST_VIEWS,
    select: { id: true, at: true, actorName: true },
  });
  return rows.map(({ id, at, actorName }) => ({
    id: String(id),
    at: at.toISOString(),
    name: actorName,
  }));
}

const leadersByName = () =>
  database.account.findMany({
    where: { role: 'leader', disabledAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });

/** The bundles a leader is named for and that are not public yet; null for whoever opens none. */
export async function waitingBundles(actor: Actor): Promise<readonly WaitingBundle[] | null> {
  if (!mayDo(actor, 'openPreRead')) return null;
  const rows = await database.preRead.findMany({
    where: { accountId: actor.id, release: { status: 'approved' } },
    orderBy: { grantedAt: 'desc' },
    include: { release: { include: { indicator: { select: { slug: true, name: true } } } } },
  });
  return rows.map(({ release }) => ({
    indicator: release.indicator.slug,
    indicatorName: release.indicator.name,
    period: release.period,
    version: release.version,
    scheduledFor: release.scheduledFor?.toISOString() ?? null,
  }));
}
