import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import type { Actor, Role } from '@/lib/domain/account';
import { authSecret } from '@/scripts/auth-secret';
import { connected } from '@/scripts/postgres/databases';

const COOKIE = 'better-auth.session_token';
const HOURS_12 = 43_200;

type SignedIn = {
  readonly databaseUrl: string;
  readonly address: string;
  readonly role: Role;
  /** The unit of a member; Thái Bình unless another is meant. */
  readonly authoritySlug?: string;
  /** Shown in the head of every page. */
  readonly name?: string;
};

/** The session's cookie as the accounts library writes it: the token and its signature. */
const signed = (token: string) =>
  encodeURIComponent(
    `${token}.${createHmac('sha256', authSecret()).update(token).digest('base64')}`,
  );

/** An account of its own with a session, and the cookie that a browser would hold. */
export async function openSession(
  given: Omit<SignedIn, 'address'>,
): Promise<{ readonly actor: Actor; readonly cookie: { name: string; value: string } }> {
  const id = randomUUID();
  const name = given.name ?? `${given.role} ${id.slice(0, 8)}`;
  const username = `${given.role.toLowerCase()}-${id.slice(0, 8)}`;
  const token = randomBytes(24).toString('hex');
  const slug = given.role === 'member' ? (given.authoritySlug ?? 'thai-binh') : null;
  const authorityId = await connected(given.databaseUrl, async (client) => {
    const { rows } = await client.query<{ authority_id: number | null }>(
      `INSERT INTO account (id, name, email, username, role, authority_id, updated_at)
       VALUES ($1, $2, $3 || '@example.vn', $3, $4::role, (SELECT id FROM authority WHERE slug = $5), now())
       RETURNING authority_id`,
      [id, name, username, given.role, slug],
    );
    await client.query(
      `INSERT INTO session (id, token, account_id, expires_at, updated_at)
       VALUES ($1, $2, $3, now() + make_interval(secs => $4), now())`,
      [randomUUID(), token, id, HOURS_12],
    );
    return rows[0]?.authority_id ?? null;
  });
  return {
    actor: { id, name, role: given.role, authorityId, requestId: null },
    cookie: { name: COOKIE, value: signed(token) },
  };
}

/** Makes an account and a session for it, and gives the browser its cookie: signed in without a form. */
export async function signedIn(context: BrowserContext, given: SignedIn): Promise<Actor> {
  const { actor, cookie } = await openSession(given);
  await context.addCookies([{ ...cookie, url: given.address }]);
  return actor;
}
