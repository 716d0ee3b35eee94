import type { Role } from '@/lib/domain/account';
import { database } from '@/lib/platform/database';
import { newId } from '@/lib/platform/new-id';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit, SYSTEM } from './audit';
import { setPassword } from './password';

/** An account that no administrator invited: the first one, or one of a demonstration. */
export type FirstAccount = {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
  /** The unit of a member; `null` for everybody else. */
  readonly authoritySlug: string | null;
};

const FIRST_ACCOUNT_LOCK = 72_707_372;
const PATIENCE = { timeout: 30_000 } as const;

const alone = (tx: Prisma.TransactionClient) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(${FIRST_ACCOUNT_LOCK})`;

async function createAccount(
  tx: Prisma.TransactionClient,
  { username, name, role, authoritySlug }: FirstAccount,
  isDemo: boolean,
): Promise<string> {
  const authority = authoritySlug
    ? await tx.authority.findUniqueOrThrow({ where: { slug: authoritySlug } })
    : null;
  const { id } = await tx.account.create({
    data: {
      id: newId(),
      username,
      displayUsername: username,
      name,
      role,
      authorityId: authority?.id ?? null,
      // Nobody's mailbox: no e-mail is ever sent to ".invalid".
      email: `${username}@local.invalid`,
      emailVerified: true,
      isDemo,
    },
  });
  return id;
}

const recordFirst = (tx: Prisma.TransactionClient, made: readonly FirstAccount[]) =>
  recordAudit(
    tx,
    SYSTEM,
    made.map(({ username, role }) => ({
      act: 'manageAccounts' as const,
      subjectKind: 'account' as const,
      subjectKey: username,
      after: { role },
    })),
  );

/** Makes the first administrator where nobody has an account; answers whether it did. */
export function ensureFirstAdministrator(account: FirstAccount): Promise<boolean> {
  return database.$transaction(async (tx) => {
    await alone(tx);
    if ((await tx.account.count({ where: { isDemo: false } })) > 0) return false;

    await setPassword(tx, await createAccount(tx, account, false), account.password);
    await recordFirst(tx, [account]);
    return true;
  }, PATIENCE);
}

/** Makes the accounts of a demonstration that are missing, and gives all of them their passwords. */
export function ensureDemoAccounts(accounts: readonly FirstAccount[]): Promise<void> {
  return database.$transaction(async (tx) => {
    await alone(tx);
    const made: FirstAccount[] = [];
    for (const account of accounts) {
      const present = await tx.account.findUnique({
        where: { username: account.username, isDemo: true },
      });
      if (!present) made.push(account);
      const id = present?.id ?? (await createAccount(tx, account, true));
      await setPassword(tx, id, account.password);
    }
    if (made.length > 0) await recordFirst(tx, made);
  }, PATIENCE);
}
