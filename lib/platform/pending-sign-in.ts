import { parseCookies } from 'better-auth/cookies';
import { accounts } from '@/lib/platform/accounts';
import { database } from '@/lib/platform/database';

/** Whose password was right a moment ago and whose second factor is awaited by this browser; `null`: nobody's. */
export async function pendingSignIn(headers: Headers) {
  const { createAuthCookie } = await accounts().$context;
  const cookies = parseCookies(headers.get('cookie') ?? '');
  const [identifier] = decodeURIComponent(
    cookies.get(createAuthCookie('two_factor').name) ?? '',
  ).split('.');
  if (!identifier) return null;
  const pending = await database.verification.findFirst({
    where: { identifier, expiresAt: { gt: new Date() } },
  });
  return pending && database.account.findUnique({ where: { id: pending.value, disabledAt: null } });
}
