import type { Actor } from '@/lib/domain/account';
import type { AccountView, SessionView } from '@/lib/domain/account-form';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { latestNames } from './catalogue-choices';

const WHOLE = {
  authority: {
    include: {
      versions: { orderBy: { validFrom: { sort: 'desc', nulls: 'last' } }, take: 1 },
    },
  },
  credentials: { select: { id: true } },
} satisfies Prisma.AccountInclude;

type AccountRow = Prisma.AccountGetPayload<{ include: typeof WHOLE }>;

const viewOf = (row: AccountRow, lastSignInAt: Date | null): AccountView => ({
  username: row.username ?? row.email,
  name: row.name,
  email: row.email,
  role: row.role,
  unit: row.authority && {
    slug: row.authority.slug,
    name: row.authority.versions[0]?.name ?? row.authority.slug,
  },
  isDisabled: row.disabledAt !== null,
  isDemo: row.isDemo,
  isInvited: row.credentials.length === 0,
  hasSecondFactor: row.twoFactorEnabled ?? false,
  lastSignInAt,
});

/** When each account last signed in, by the log. */
async function lastSignIns(ids: readonly string[]): Promise<ReadonlyMap<string | null, Date>> {
  const found = await database.auditEntry.groupBy({
    by: ['actorId'],
    where: { act: 'signIn', actorId: { in: [...ids] } },
    _max: { at: true },
  });
  return new Map(found.flatMap(({ actorId, _max }) => (_max.at ? [[actorId, _max.at]] : [])));
}

async function views(where: Prisma.AccountWhereInput): Promise<AccountView[]> {
  const rows = await database.account.findMany({
    where,
    include: WHOLE,
    orderBy: [{ role: 'asc' }, { username: 'asc' }],
  });
  const last = await lastSignIns(rows.map(({ id }) => id));
  return rows.map((row) => viewOf(row, last.get(row.id) ?? null));
}

/** Every account, by role and user name; null for whoever may not manage them. */
export async function accountsFor(actor: Actor): Promise<readonly AccountView[] | null> {
  return mayDo(actor, 'manageAccounts') ? views({}) : null;
}

/** One account by its user name; null where there is none, and for whoever may not manage them. */
export async function accountFor(actor: Actor, username: string): Promise<AccountView | null> {
  if (!mayDo(actor, 'manageAccounts')) return null;
  return (await views({ username }))[0] ?? null;
}

/** The units a member may belong to, departments and districts too, in Vietnamese order of name, those that live first; null for whoever may not manage accounts. */
export async function unitsFor(
  actor: Actor,
): Promise<readonly { readonly slug: string; readonly name: string }[] | null> {
  if (!mayDo(actor, 'manageAccounts')) return null;
  const all = await latestNames();
  return all
    .filter(({ kind }) => kind !== 'country' && kind !== 'region')
    .map(({ slug, name }) => ({ slug, name: `${name} (${slug})` }));
}

/** The browsers in which one person is signed in, the latest first. */
export async function sessionsOf(
  { id }: Pick<Actor, 'id'>,
  thisOne: string,
): Promise<readonly SessionView[]> {
  const rows = await database.session.findMany({
    where: { userId: id, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
  });
  return rows.map((row) => ({
    id: row.id,
    isThisOne: row.id === thisOne,
    network: row.ipAddress || null,
    browser: row.userAgent || null,
    beganAt: row.createdAt,
    expiresAt: row.expiresAt,
  }));
}
