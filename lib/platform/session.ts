import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { type Actor, role } from '@/lib/domain/account';
import { accounts, mayEnter } from '@/lib/platform/accounts';

/** Who is signed in, read anew for each request; `null` when nobody is or the account is disabled. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const sent = await headers();
  const session = await accounts().api.getSession({ headers: sent });
  if (!session || !mayEnter(session.user)) return null;

  const { id, name, authorityId } = session.user;
  return {
    id,
    name,
    role: role.parse(session.user.role),
    authorityId: authorityId ?? null,
    requestId: sent.get('x-request-id'),
  };
});

/** Who is signed in; others are sent to sign in and come back to `path`. */
export async function requireActor(path: string): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect(`/dang-nhap?${new URLSearchParams({ tiep: path })}`);
  return actor;
}
