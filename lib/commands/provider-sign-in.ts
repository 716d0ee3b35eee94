import { accountsByProvider } from '@/lib/platform/accounts';
import { database } from '@/lib/platform/database';
import { PROVIDER_ID } from '@/lib/platform/identity-provider';
import { logFailure } from '@/lib/platform/log';
import type { Visitor } from '@/lib/platform/visitor';
import { recordAudit } from './audit';

const REFUSED = '/dang-nhap?loi=dinh-danh';

/** Where the identity provider asks its people who they are; `null` where there is none, or it does not answer. */
export async function addressAtProvider(
  next: string,
  { headers }: Pick<Visitor, 'headers'>,
): Promise<string | null> {
  const body = {
    provider: PROVIDER_ID,
    callbackURL: next,
    errorCallbackURL: REFUSED,
    disableRedirect: true,
  };
  try {
    const answer = await accountsByProvider()?.api.signInSocial({ body, headers });
    return answer && 'url' in answer ? (answer.url ?? null) : null;
  } catch (error) {
    logFailure('identity provider', error);
    return null;
  }
}

/** The token of the session that an answer has begun. */
function beganIn(answer: Response): string | null {
  const set = answer.headers.getSetCookie().find((cookie) => /session_token=[^;]/.test(cookie));
  const value = set?.split(';')[0]?.split('=').slice(1).join('=');
  return value ? (decodeURIComponent(value).split('.')[0] ?? null) : null;
}

/** Lets in whom the provider has vouched for, by an account with that verified e-mail; `null` where there is no provider. */
export async function signInByProvider(
  request: Request,
  from: Pick<Visitor, 'requestId'>,
): Promise<Response | null> {
  const answer = await accountsByProvider()?.handler(request);
  if (!answer) return null;
  const token = beganIn(answer);
  const session = token
    ? await database.session.findUnique({ where: { token }, include: { user: true } })
    : null;
  if (session) {
    const { id, name, username } = session.user;
    await database.$transaction((tx) =>
      recordAudit(tx, { id, name, requestId: from.requestId }, [
        {
          act: 'signIn',
          subjectKind: 'account',
          subjectKey: username ?? id,
          after: { by: PROVIDER_ID },
        },
      ]),
    );
  }
  return answer;
}
