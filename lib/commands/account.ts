import type { Actor } from '@/lib/domain/account';
import type {
  AccountRefusal,
  Invitation,
  PersonChange,
  RoleChange,
} from '@/lib/domain/account-form';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { KEPT, sqlStateOf, TAKEN, takenColumns } from '@/lib/platform/database-refusal';
import { newId } from '@/lib/platform/new-id';
import type { Account, Prisma } from '@/lib/platform/prisma-client/client';
import { type Kept, recordAudit } from './audit';
import { endPasswordLinks, newPasswordLink } from './password-link';

/** Whom a link to set a password is for. */
export type PasswordLink = {
  readonly name: string;
  readonly username: string;
  readonly to: string;
  readonly code: string;
};

type Done<Value> = Promise<Result<Value, AccountRefusal>>;

/** What the database refused, by name; any other failure goes on. */
function refusalOf(error: unknown): Result<never, AccountRefusal> {
  const state = sqlStateOf(error);
  if (state === KEPT) return refuse('lastAdministrator');
  if (state !== TAKEN) throw error;
  return refuse(takenColumns(error).includes('email') ? 'emailTaken' : 'usernameTaken');
}

/** The unit with this address; `undefined` where there is none. */
async function unitOf(tx: Prisma.TransactionClient, slug: string | null) {
  if (slug === null) return null;
  return (await tx.authority.findUnique({ where: { slug }, select: { id: true } }))?.id;
}

const recordOn = (
  tx: Prisma.TransactionClient,
  actor: Actor,
  username: string,
  values: { before?: Kept; after: Kept },
) =>
  recordAudit(tx, actor, [
    { act: 'manageAccounts', subjectKind: 'account', subjectKey: username, ...values },
  ]);

/** Makes an account for somebody, who sets its password by the link this answers. */
export async function inviteAccount(
  { unit, ...person }: Invitation,
  actor: Actor,
): Done<PasswordLink> {
  if (!mayDo(actor, 'manageAccounts')) return refuse('notAllowed');

  return database
    .$transaction(async (tx) => {
      const authorityId = await unitOf(tx, unit);
      if (authorityId === undefined) return refuse('unknownUnit');

      const { name, username, email, role } = person;
      const id = newId();
      await tx.account.create({
        data: { ...person, id, authorityId, displayUsername: username, emailVerified: true },
      });
      const code = await newPasswordLink(tx, id, 'invitation');
      await recordOn(tx, actor, username, { after: { name, email, role, unit } });
      return accept({ name, username, to: email, code });
    })
    .catch(refusalOf);
}

type Change<Value> = (tx: Prisma.TransactionClient, account: Account) => Done<Value>;

/** Changes one account that exists, for an administrator; one after another. */
async function changeAccount<Value>(
  username: string,
  actor: Actor,
  change: Change<Value>,
): Done<Value> {
  if (!mayDo(actor, 'manageAccounts')) return refuse('notAllowed');

  return database
    .$transaction(async (tx) => {
      await tx.$queryRaw`SELECT FROM account WHERE username = ${username} FOR UPDATE`;
      const account = await tx.account.findUnique({ where: { username } });
      return account ? change(tx, account) : refuse('unknownAccount');
    })
    .catch(refusalOf);
}

const endSessions = (tx: Prisma.TransactionClient, userId: string) =>
  tx.session.deleteMany({ where: { userId } });

/** Gives an account another role or unit, and ends its sessions: rights end with the old role, at once. */
export const changeRole = ({ username, role, unit }: RoleChange, actor: Actor): Done<null> =>
  changeAccount(username, actor, async (tx, account) => {
    const authorityId = await unitOf(tx, unit);
    if (authorityId === undefined) return refuse('unknownUnit');

    await tx.account.update({ where: { id: account.id }, data: { role, authorityId } });
    await endSessions(tx, account.id);
    const before = { role: account.role, authorityId: account.authorityId };
    await recordOn(tx, actor, username, { before, after: { role, authorityId } });
    return accept(null);
  });

/** Writes somebody's name and e-mail anew. */
export const changePerson = ({ username, name, email }: PersonChange, actor: Actor): Done<null> =>
  changeAccount(username, actor, async (tx, account) => {
    await tx.account.update({ where: { id: account.id }, data: { name, email } });
    const before = { name: account.name, email: account.email };
    await recordOn(tx, actor, username, { before, after: { name, email } });
    return accept(null);
  });

/** Lets nobody in by this account any more, from this moment: its sessions and links end. */
export const disableAccount = ({ username }: { username: string }, actor: Actor): Done<null> =>
  changeAccount(username, actor, async (tx, account) => {
    await tx.account.update({ where: { id: account.id }, data: { disabledAt: new Date() } });
    await endSessions(tx, account.id);
    await endPasswordLinks(tx, account.id);
    await recordOn(tx, actor, username, { after: { disabled: true } });
    return accept(null);
  });

export const enableAccount = ({ username }: { username: string }, actor: Actor): Done<null> =>
  changeAccount(username, actor, async (tx, account) => {
    await tx.account.update({ where: { id: account.id }, data: { disabledAt: null } });
    await recordOn(tx, actor, username, { after: { disabled: false } });
    return accept(null);
  });

/** A new link to set the password; the old password works until it is used. */
export const renewPasswordLink = (
  { username }: { username: string },
  actor: Actor,
): Done<PasswordLink> =>
  changeAccount(username, actor, async (tx, account) => {
    const code = await newPasswordLink(tx, account.id, 'invitation');
    await recordOn(tx, actor, username, { after: { passwordLink: true } });
    return accept({ name: account.name, username, to: account.email, code });
  });

/** Takes the second factor away from somebody who lost it, and ends the sessions. */
export const removeSecondFactor = ({ username }: { username: string }, actor: Actor): Done<null> =>
  changeAccount(username, actor, async (tx, account) => {
    await tx.twoFactor.deleteMany({ where: { userId: account.id } });
    await tx.account.update({ where: { id: account.id }, data: { twoFactorEnabled: false } });
    await endSessions(tx, account.id);
    await recordOn(tx, actor, username, { after: { secondFactor: false } });
    return accept(null);
  });
