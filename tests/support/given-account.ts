import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '@/lib/domain/account';
import { database } from '@/lib/platform/database';
import { hashPassword } from '@/lib/platform/password';

type GivenAccount = {
  /** The unit of a member; Thái Bình unless another is meant. */
  readonly authoritySlug?: string;
  readonly username?: string;
  /** What it signs in with; without one it can only be acted for. */
  readonly password?: string;
};

/** A new account of its own, as commands and queries are told who acts. */
export async function givenAccount(role: Role, given: GivenAccount = {}): Promise<Actor> {
  const id = randomUUID();
  const username = given.username ?? `${role.toLowerCase()}-${id.slice(0, 8)}`;
  const authority =
    role === 'member'
      ? await database.authority.findUniqueOrThrow({
          where: { slug: given.authoritySlug ?? 'thai-binh' },
        })
      : null;
  const authorityId = authority?.id ?? null;
  await database.account.create({
    data: {
      id,
      role,
      username,
      authorityId,
      name: `${role} ${id.slice(0, 8)}`,
      email: `${username}@example.vn`,
    },
  });
  if (given.password) {
    const password = await hashPassword(given.password);
    await database.credential.create({
      data: { id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password },
    });
  }
  return { id, role, authorityId, name: `${role} ${id.slice(0, 8)}`, requestId: null };
}
