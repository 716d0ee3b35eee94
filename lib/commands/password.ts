import { newId } from '@/lib/platform/new-id';
import { hashPassword } from '@/lib/platform/password';
import type { Prisma } from '@/lib/platform/prisma-client/client';

/** Gives an account a password, over the one it may have had. */
export async function setPassword(
  tx: Prisma.TransactionClient,
  accountId: string,
  password: string,
): Promise<void> {
  const kept = { password: await hashPassword(password) };
  const key = { providerId: 'credential', accountId };
  await tx.credential.upsert({
    where: { providerId_accountId: key },
    create: { ...key, ...kept, id: newId(), userId: accountId },
    update: kept,
  });
}
