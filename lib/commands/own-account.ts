import type { Actor } from '@/lib/domain/account';
import type { AccountRefusal } from '@/lib/domain/account-form';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { database } from '@/lib/platform/database';
import { isPassword } from '@/lib/platform/password';
import type { Visitor } from '@/lib/platform/visitor';
import { type AuditRecord, recordAudit } from './audit';
import { setPassword } from './password';
import { endPasswordLinks } from './password-link';
import { beginAttempt, forgetAttempt } from './sign-in-attempt';

/** Somebody who changes the own account, in one of perhaps several browsers. */
export type Owner = Actor & { readonly username: string; readonly sessionId: string };

type Done = Promise<Result<null, AccountRefusal>>;

export const ownRecord = (
  { username }: Pick<Owner, 'username'>,
  act: AuditRecord['act'],
  after?: AuditRecord['after'],
): AuditRecord => ({ act, subjectKind: 'account', subjectKey: username, after: after ?? null });

/** Asks for the password again before something that a stolen session should not do; tries are counted. */
export async function provePassword(
  password: string,
  { id, username }: Pick<Owner, 'id' | 'username'>,
  { network }: Pick<Visitor, 'network'>,
): Promise<'wrongPassword' | 'tooManyTries' | null> {
  const attempt = await beginAttempt(`password:${username}`, network);
  if (!attempt) return 'tooManyTries';

  const credential = await database.credential.findUnique({
    where: { providerId_accountId: { providerId: 'credential', accountId: id } },
  });
  if (!(await isPassword(password, credential?.password))) return 'wrongPassword';
  await forgetAttempt(attempt);
  return null;
}

export async function changeOwnName({ name }: { readonly name: string }, owner: Owner): Done {
  return database.$transaction(async (tx) => {
    await tx.account.update({ where: { id: owner.id }, data: { name } });
    await recordAudit(tx, owner, [ownRecord(owner, 'changeName', { name })]);
    return accept(null);
  });
}

/** Sets another password; every other browser of this account is signed out. */
export async function changeOwnPassword(
  passwords: { readonly presentPassword: string; readonly password: string },
  owner: Owner,
  from: Visitor,
): Done {
  const refusal = await provePassword(passwords.presentPassword, owner, from);
  if (refusal) return refuse(refusal);

  return database.$transaction(async (tx) => {
    await setPassword(tx, owner.id, passwords.password);
    await tx.session.deleteMany({ where: { userId: owner.id, id: { not: owner.sessionId } } });
    await endPasswordLinks(tx, owner.id);
    await recordAudit(tx, owner, [ownRecord(owner, 'changePassword')]);
    return accept(null);
  });
}

/** Signs another browser of the same account out. */
export async function endOwnSession(
  { sessionId }: { readonly sessionId: string },
  owner: Owner,
): Done {
  return database.$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id: sessionId, userId: owner.id } });
    if (count === 0) return refuse('unknownSession');

    await recordAudit(tx, owner, [ownRecord(owner, 'endSession')]);
    return accept(null);
  });
}
