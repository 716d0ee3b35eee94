import { accept, type Result, refuse } from '@/lib/domain/result';
import { database } from '@/lib/platform/database';
import { newId } from '@/lib/platform/new-id';
import {
  keptOneTimeCode,
  newOneTimeCode,
  PASSWORD_LINK_PREFIX,
} from '@/lib/platform/one-time-code';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import type { Visitor } from '@/lib/platform/visitor';
import { recordAudit } from './audit';
import { setPassword } from './password';
import { beginAttempt } from './sign-in-attempt';

/** How long a link to set a password lasts: an invitation, and what somebody asked for who forgot. Unit: ms. */
const LASTS = { invitation: 7 * 86_400_000, forgotten: 3_600_000 } as const;

const identifierOf = (code: string) => PASSWORD_LINK_PREFIX + keptOneTimeCode(code);

/** Ends every link of this account to set a password. */
export const endPasswordLinks = (tx: Prisma.TransactionClient, accountId: string) =>
  tx.verification.deleteMany({
    where: { identifier: { startsWith: PASSWORD_LINK_PREFIX }, value: accountId },
  });

/** The code of a new link to set a password; the ones before end. */
export async function newPasswordLink(
  tx: Prisma.TransactionClient,
  accountId: string,
  kind: keyof typeof LASTS,
): Promise<string> {
  await endPasswordLinks(tx, accountId);
  const code = newOneTimeCode();
  await tx.verification.create({
    data: {
      id: newId(),
      identifier: identifierOf(code),
      value: accountId,
      expiresAt: new Date(Date.now() + LASTS[kind]),
    },
  });
  return code;
}

/** A link for somebody who forgot the password; `null` where there is no such account, or it may not sign in. */
export async function forgottenPasswordLink(
  identifier: string,
  { network }: Pick<Visitor, 'network'>,
): Promise<{ readonly to: string; readonly code: string } | null> {
  const account = await database.account.findFirst({
    where: {
      OR: [{ username: identifier }, { email: identifier }],
      disabledAt: null,
      isDemo: false,
    },
  });
  const attempt = await beginAttempt(`forgotten:${account?.username ?? identifier}`, network);
  if (!account || !attempt) return null;

  const code = await database.$transaction((tx) => newPasswordLink(tx, account.id, 'forgotten'));
  return { to: account.email, code };
}

/** Sets the password by a link, which is used up, and ends every session of the account. */
export function setPasswordByLink(
  { code, password }: { readonly code: string; readonly password: string },
  from: Pick<Visitor, 'requestId'>,
): Promise<Result<null, 'linkUsed'>> {
  return database.$transaction(async (tx) => {
    const identifier = identifierOf(code);
    const link = await tx.verification.findFirst({ where: { identifier } });
    const { count } = await tx.verification.deleteMany({
      where: { identifier, expiresAt: { gt: new Date() } },
    });
    const account = link
      ? await tx.account.findUnique({ where: { id: link.value, disabledAt: null } })
      : null;
    if (count === 0 || !account) return refuse('linkUsed');

    await setPassword(tx, account.id, password);
    await tx.session.deleteMany({ where: { userId: account.id } });
    await recordAudit(tx, { ...account, requestId: from.requestId }, [
      {
        act: 'changePassword',
        subjectKind: 'account',
        subjectKey: account.username ?? account.id,
        after: { by: 'link' },
      },
    ]);
    return accept(null);
  });
}
