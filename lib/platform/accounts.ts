import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { nextCookies } from 'better-auth/next-js';
import { type GenericOAuthConfig, genericOAuth, twoFactor, username } from 'better-auth/plugins';
import { PASSWORD_LENGTH } from '@/lib/domain/account';
import { VISITOR_ADDRESS } from '@/lib/domain/network';
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { identityProvider } from '@/lib/platform/identity-provider';
import { logFailure } from '@/lib/platform/log';
import { backupCodes } from '@/lib/platform/password';

const HOUR = 3_600;

type MayEnter = {
  readonly disabledAt?: Date | null | undefined;
  readonly isDemo?: boolean | null | undefined;
};

/** Whether an account may be used now: not disabled, and a demonstration's only in a demonstration. */
export const mayEnter = ({ disabledAt, isDemo }: MayEnter): boolean =>
  !disabledAt && (!isDemo || env().DEMO === '1');

const accountMayEnter = async (id: string) => {
  const account = await database.account.findUnique({ where: { id } });
  return account !== null && mayEnter(account);
};

/** The accounts library: sessions in PostgreSQL, read anew for each request. */
function setUp(providers: GenericOAuthConfig[], setsCookies = true) {
  const { AUTH_SECRET, SITE_URL, PORT } = env();
  if (!AUTH_SECRET) throw new Error('AUTH_SECRET is missing: nobody can sign in without it.');
  return betterAuth({
    secret: AUTH_SECRET,
    baseURL: SITE_URL ?? `http://127.0.0.1:${PORT}`,
    onAPIError: { errorURL: '/dang-nhap?loi=dinh-danh' },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => void logFailure('accounts', message) },
    database: prismaAdapter(database, { provider: 'postgresql', transaction: true }),
    user: {
      modelName: 'Account',
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        authorityId: { type: 'number', required: false, input: false },
        disabledAt: { type: 'date', required: false, input: false },
        isDemo: { type: 'boolean', required: false, input: false, defaultValue: false },
      },
    },
    session: {
      modelName: 'Session',
      expiresIn: 12 * HOUR,
      updateAge: HOUR,
      cookieCache: { enabled: false },
    },
    account: { modelName: 'Credential' },
    verification: { modelName: 'Verification' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      revokeSessionsOnPasswordReset: true,
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => ((await accountMayEnter(userId)) ? undefined : false),
        },
      },
    },
    advanced: {
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [VISITOR_ADDRESS] },
    },
    plugins: [
      username(),
      twoFactor({
        issuer: 'CCHC',
        schema: { twoFactor: { modelName: 'TwoFactor' } },
        backupCodeOptions: { customBackupCodesGenerate: backupCodes },
      }),
      genericOAuth({ config: providers }),
      ...(setsCookies ? [nextCookies()] : []),
    ],
  });
}

let current: ReturnType<typeof setUp> | undefined;
let reading: ReturnType<typeof setUp> | undefined;
let withProvider: ReturnType<typeof setUp> | undefined;

export function accounts() {
  current ??= setUp([]);
  return current;
}

/**
 * The same for asking who is signed in: it sets no cookie. A form whose session has ended would
 * otherwise be drawn anew by Next.js, as the page that asks to sign in, without what was typed.
 */
export function sessions() {
  reading ??= setUp([], false);
  return reading;
}

/**
 * The same for sign-in by the identity provider; `null` where there is none. It asks the provider
 * when it is first used: apart, so that a provider that does not answer keeps nobody else waiting.
 */
export function accountsByProvider() {
  const provider = identityProvider();
  if (provider) withProvider ??= setUp([provider.config]);
  return withProvider ?? null;
}
