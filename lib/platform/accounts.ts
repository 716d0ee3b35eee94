import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { nextCookies } from 'better-auth/next-js';
import { twoFactor, username } from 'better-auth/plugins';
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';

const HOURS = 3_600;
const SHORTEST_PASSWORD = 12;

/** The accounts library, set up once: sessions in PostgreSQL, read anew for each request. */
function setUp() {
  const { AUTH_SECRET, SITE_URL, PORT } = env();
  return betterAuth({
    secret: AUTH_SECRET,
    baseURL: SITE_URL ?? `http://127.0.0.1:${PORT}`,
    telemetry: { enabled: false },
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
      expiresIn: 12 * HOURS,
      updateAge: HOURS,
      cookieCache: { enabled: false },
    },
    account: { modelName: 'Credential' },
    verification: { modelName: 'Verification' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      revokeSessionsOnPasswordReset: true,
    },
    advanced: { database: { generateId: () => randomUUID() } },
    plugins: [
      username(),
      twoFactor({ issuer: 'CCHC', schema: { twoFactor: { modelName: 'TwoFactor' } } }),
      nextCookies(),
    ],
  });
}

let current: ReturnType<typeof setUp> | undefined;

export function accounts() {
  current ??= setUp();
  return current;
}
