import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

const CLIENT = { id: 'cchc', secret: 'bi-mat-cua-ung-dung-nay' } as const;

/** A real OpenID Connect server of its own; whoever it asks for a name is that person, with that e-mail. */
export type OpenProvider = {
  /** As the site is told of it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Begins to answer, for the site at this address. */
  readonly serve: (site: string) => void;
  readonly close: () => Promise<void>;
};

const listening = (server: Server) =>
  new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );

export async function openProvider(): Promise<OpenProvider> {
  const server = createServer();
  const issuer = `http://127.0.0.1:${await listening(server)}`;
  const serve = (site: string) => {
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          token_endpoint_auth_method: 'client_secret_post',
          redirect_uris: [`${site}/api/auth/callback/oidc`],
        },
      ],
      pkce: { required: () => true },
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      cookies: { keys: ['khoa-cua-may-chu-thu'] },
      findAccount: (_context, id) => ({
        accountId: id,
        // Who is called "chua.xac.minh" has not shown that the mailbox is theirs.
        claims: () => ({
          sub: id,
          name: id,
          email: `${id.replace('chua.xac.minh.', '')}@example.vn`,
          email_verified: !id.startsWith('chua.xac.minh'),
        }),
      }),
    });
    server.on('request', provider.callback());
  };
  return {
    environment: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_NAME: 'VNeID tỉnh',
    },
    serve,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
