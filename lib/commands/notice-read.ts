import type { Actor } from '@/lib/domain/account';
import { database } from '@/lib/platform/database';

/** Marks every notice of this person, up to the newest it has seen, as read; others' stay as they are. */
export async function readNotices(
  { newest }: { readonly newest: number },
  actor: Pick<Actor, 'id'>,
): Promise<void> {
  await database.notice.updateMany({
    where: { accountId: actor.id, id: { lte: newest }, readAt: null },
    data: { readAt: new Date() },
  });
}
