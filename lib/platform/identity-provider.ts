import type { GenericOAuthConfig } from 'better-auth/plugins';
import { env } from '@/lib/platform/env';

/** Its name in the addresses of the accounts library: /api/auth/callback/oidc. */
export const PROVIDER_ID = 'oidc';

/** The provincial identity provider as configured; `null` where nobody signs in by one. */
export function identityProvider(): {
  readonly name: string;
  readonly config: GenericOAuthConfig;
} | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return {
    name: OIDC_NAME ?? 'OpenID Connect',
    config: {
      providerId: PROVIDER_ID,
      discoveryUrl: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      scopes: ['openid', 'email', 'profile'],
      pkce: true,
      requireIdTokenVerification: true,
      // Only for accounts that an administrator has made.
      disableSignUp: true,
    },
  };
}
