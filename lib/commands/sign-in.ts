import { accept, type Result, refuse } from '@/lib/domain/result';
import type { SignInForm, SignInRefusal } from '@/lib/domain/sign-in';
import { accounts, mayEnter } from '@/lib/platform/accounts';
import { database } from '@/lib/platform/database';
import { answerOrNull } from '@/lib/platform/library-answer';
import { hashPassword } from '@/lib/platform/password';
import type { Visitor } from '@/lib/platform/visitor';
import { type AuditActor, recordAudit, SYSTEM } from './audit';
import { type Attempt, beginAttempt } from './sign-in-attempt';

type Known = { readonly id: string; readonly name: string; readonly username: string | null };

/** Somebody is in: the tries before count no more, and the log says who. */
export async function recordSignIn(account: Known, attempt: Attempt, from: Visitor) {
  await database.$transaction(async (tx) => {
    await tx.signInAttempt.update({ where: { id: attempt.id }, data: { succeeded: true } });
    await recordAudit(tx, { ...account, requestId: from.requestId }, [
      { act: 'signIn', subjectKind: 'account', subjectKey: account.username ?? account.id },
    ]);
  });
}

/** Writes down a failed try; of somebody unknown not the name, which may be a mistyped password. */
export async function recordFailedSignIn(account: Known | null, from: Visitor) {
  await database.$transaction((tx) =>
    recordAudit(tx, { ...SYSTEM, requestId: from.requestId }, [
      {
        act: 'signInFailed',
        subjectKind: 'account',
        subjectKey: account ? (account.username ?? account.id) : 'unknown',
        after: { network: from.network },
      },
    ]),
  );
}

/**
 * Lets somebody in by user name or e-mail and password, and sets the session's cookie.
 *
 * An unknown account costs the same time as a wrong password. Answers whether a second factor is
 * still to be shown: then nobody is signed in yet.
 */
export async function signIn(
  { identifier, password }: SignInForm,
  from: Visitor,
): Promise<Result<{ needsSecondFactor: boolean }, SignInRefusal>> {
  const account = await database.account.findFirst({
    where: { OR: [{ username: identifier }, { email: identifier }] },
  });
  const attempt = await beginAttempt(account?.username ?? identifier, from.network);
  if (!attempt) return refuse('tooManyTries');

  const entered =
    account && mayEnter(account)
      ? await enter(account.email, password, from)
      : await pretend(password);
  if (!account || !entered) {
    await recordFailedSignIn(account, from);
    return refuse('wrongCredentials');
  }
  if ('twoFactorRedirect' in entered) {
    await database.signInAttempt.delete({ where: { id: attempt.id } });
    return accept({ needsSecondFactor: true });
  }
  await recordSignIn(account, attempt, from);
  return accept({ needsSecondFactor: false });
}

const enter = (email: string, password: string, { headers }: Visitor) =>
  answerOrNull(accounts().api.signInEmail({ body: { email, password }, headers }));

async function pretend(password: string): Promise<null> {
  await hashPassword(password);
  return null;
}

/** Ends the session of this browser. */
export async function signOut(
  owner: (AuditActor & { readonly username: string }) | null,
  { headers }: Visitor,
): Promise<void> {
  await accounts().api.signOut({ headers });
  if (!owner) return;
  const { username: subjectKey } = owner;
  await database.$transaction((tx) =>
    recordAudit(tx, owner, [{ act: 'signOut', subjectKind: 'account', subjectKey }]),
  );
}
