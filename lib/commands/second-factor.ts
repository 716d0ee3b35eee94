import type { AccountRefusal } from '@/lib/domain/account-form';
import { accept, type Result, refuse } from '@/lib/domain/result';
import {
  isBackupCode,
  type SecondFactorForm,
  type SecondFactorRefusal,
} from '@/lib/domain/sign-in';
import { accounts } from '@/lib/platform/accounts';
import { database } from '@/lib/platform/database';
import { answerOrNull } from '@/lib/platform/library-answer';
import { pendingSignIn } from '@/lib/platform/pending-sign-in';
import type { Visitor } from '@/lib/platform/visitor';
import { recordAudit } from './audit';
import { type Owner, ownRecord, provePassword } from './own-account';
import { recordFailedSignIn, recordSignIn } from './sign-in';
import { beginAttempt } from './sign-in-attempt';

/** Completes a sign-in whose password was right with a code of the app, or a backup code, which is used up. */
export async function showSecondFactor(
  { code }: SecondFactorForm,
  from: Visitor,
): Promise<Result<null, SecondFactorRefusal>> {
  const account = await pendingSignIn(from.headers);
  if (!account) return refuse('beginAnew');
  const attempt = await beginAttempt(account.username ?? account.id, from.network);
  if (!attempt) return refuse('tooManyTries');

  const { api } = accounts();
  const asked = { body: { code }, headers: from.headers };
  const entered = await answerOrNull<unknown>(
    isBackupCode(code) ? api.verifyBackupCode(asked) : api.verifyTOTP(asked),
  );
  if (!entered) {
    await recordFailedSignIn(account, from);
    return refuse((await pendingSignIn(from.headers)) ? 'wrongCode' : 'beginAnew');
  }
  await recordSignIn(account, attempt, from);
  return accept(null);
}

/** Makes a secret for the app, and backup codes; nothing is demanded of them until a code was shown. */
export async function beginSecondFactor(
  { presentPassword }: { readonly presentPassword: string },
  owner: Owner,
  from: Visitor,
): Promise<Result<null, AccountRefusal>> {
  const refusal = await provePassword(presentPassword, owner, from);
  if (refusal) return refuse(refusal);

  const body = { password: presentPassword };
  const begun = await answerOrNull(accounts().api.enableTwoFactor({ body, headers: from.headers }));
  return begun ? accept(null) : refuse('alreadySetUp');
}

/** Shows that the app knows the secret: from now on every sign-in asks for a code. */
export async function confirmSecondFactor(
  { code }: { readonly code: string },
  owner: Owner,
  from: Visitor,
): Promise<Result<null, AccountRefusal>> {
  const attempt = await beginAttempt(`second-factor:${owner.username}`, from.network);
  if (!attempt) return refuse('tooManyTries');

  const asked = { body: { code }, headers: from.headers };
  if (!(await answerOrNull(accounts().api.verifyTOTP(asked)))) return refuse('wrongCode');
  await recordChange(owner, true);
  return accept(null);
}

/** Takes the own second factor away. */
export async function removeOwnSecondFactor(
  { presentPassword }: { readonly presentPassword: string },
  owner: Owner,
  from: Visitor,
): Promise<Result<null, AccountRefusal>> {
  const refusal = await provePassword(presentPassword, owner, from);
  if (refusal) return refuse(refusal);

  const body = { password: presentPassword };
  await accounts().api.disableTwoFactor({ body, headers: from.headers });
  await recordChange(owner, false);
  return accept(null);
}

const recordChange = (owner: Owner, secondFactor: boolean) =>
  database.$transaction((tx) =>
    recordAudit(tx, owner, [ownRecord(owner, 'changeSecondFactor', { secondFactor })]),
  );
