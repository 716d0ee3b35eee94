import type { Actor } from '@/lib/domain/account';
import {
  isReadEarly,
  type OpenRefusal,
  type PreReadBundle,
  type PreReadForm,
  type PreReadRefusal,
} from '@/lib/domain/pre-read';
import { type ReleaseName, releaseKey } from '@/lib/domain/release';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { earlyRanking } from '@/lib/platform/early-ranking';
import { env } from '@/lib/platform/env';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';
import { tell } from './notice';

type Tx = Prisma.TransactionClient;
type Named = Promise<Result<null, PreReadRefusal>>;

/** Names a leader who may read an approved release before it is public, and tells that leader. */
export async function grantPreRead(wanted: PreReadForm, actor: Actor): Named {
  if (!mayDo(actor, 'grantPreRead')) return refuse('notAllowed');
  return database.$transaction(async (tx) => {
    const release = await heldAt(tx, wanted);
    if (!release) return refuse('notFound');
    if (!isReadEarly(release.status)) return refuse('wrongStatus');
    const leader = await tx.account.findFirst({
      where: { id: wanted.account, role: 'leader', disabledAt: null },
    });
    if (!leader) return refuse('notLeader');
    const key = { releaseId: release.id, accountId: leader.id };
    if (await tx.preRead.findUnique({ where: { releaseId_accountId: key } })) {
      return refuse('alreadyNamed');
    }

    await tx.preRead.create({ data: { ...key, grantedById: actor.id } });
    const { name, indicatorName } = release;
    await tell(tx, {
      kind: 'preReadGranted',
      release: { id: release.id, name, indicatorName },
      by: actor,
      accounts: [leader.id],
    });
    const after = { leader: leader.name };
    await recordAudit(tx, actor, [{ ...auditOf('grantPreRead', name), after }]);
    return accept(null);
  });
}

/** Takes a name back: from the next request on that leader sees nothing. */
export async function revokePreRead(wanted: PreReadForm, actor: Actor): Named {
  if (!mayDo(actor, 'grantPreRead')) return refuse('notAllowed');
  return database.$transaction(async (tx) => {
    const release = await heldAt(tx, wanted);
    if (!release) return refuse('notFound');
    const named = await tx.preRead.findUnique({
      where: { releaseId_accountId: { releaseId: release.id, accountId: wanted.account } },
      include: { account: { select: { name: true } } },
    });
    if (!named) return refuse('notNamed');

    await tx.preRead.deleteMany({ where: { releaseId: release.id, accountId: wanted.account } });
    const before = { leader: named.account.name };
    await recordAudit(tx, actor, [{ ...auditOf('grantPreRead', release.name), before }]);
    return accept(null);
  });
}

/**
 * Opens a bundle for a leader who is named for it, and writes into the log that it was opened: both or
 * neither. Whoever is not named is told there is nothing, unless the release is public by now.
 */
export async function openPreRead(
  name: ReleaseName,
  actor: Actor,
): Promise<Result<PreReadBundle, OpenRefusal>> {
  return database.$transaction(async (tx) => {
    const release = await releaseAt(tx, name);
    if (!release) return refuse('notFound');
    if (release.status === 'published') return refuse('published');
    if (!mayDo(actor, 'openPreRead') || !isReadEarly(release.status)) return refuse('notFound');
    const key = { releaseId: release.id, accountId: actor.id };
    const named = await tx.preRead.findUnique({ where: { releaseId_accountId: key } });
    if (!named) return refuse('notFound');

    const bundle = await earlyRanking(tx, release.id, env().HOME_AUTHORITY);
    const audit = auditOf('openPreRead', release.name);
    await recordAudit(tx, actor, [audit]);
    const { at } = await tx.auditEntry.findFirstOrThrow({
      where: { actorId: actor.id, act: audit.act, subjectKey: audit.subjectKey },
      orderBy: { id: 'desc' },
      select: { at: true },
    });
    return accept({ ...bundle, reader: actor.name, openedAt: at.toISOString() });
  });
}

const auditOf = (act: 'grantPreRead' | 'openPreRead', name: ReleaseName) =>
  ({ act, subjectKind: 'release', subjectKey: releaseKey(name) }) as const;

async function releaseAt(tx: Tx, { indicator, period, version }: ReleaseName) {
  const row = await tx.release.findFirst({
    where: { indicator: { slug: indicator }, period, version },
    include: { indicator: { select: { slug: true, name: true } } },
  });
  if (!row) return null;
  return {
    id: row.id,
    status: row.status,
    name: { indicator: row.indicator.slug, period: row.period, version: row.version },
    indicatorName: row.indicator.name,
  };
}

/** The same, while nobody moves it on. */
async function heldAt(tx: Tx, name: ReleaseName) {
  const found = await releaseAt(tx, name);
  if (!found) return null;
  await tx.$queryRaw`SELECT id FROM release WHERE id = ${found.id} FOR SHARE`;
  return releaseAt(tx, name);
}
