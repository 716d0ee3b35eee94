import type { Actor } from '@/lib/domain/account';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { ownUnitOf } from './task';

/** A file with what is in it. */
export type HandedAttachment = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer>;
};

/** A file of an order or a report, for whoever sees that order or task; else null. */
export async function attachmentFor(id: number, actor: Actor): Promise<HandedAttachment | null> {
  if (!mayDo(actor, 'readTasks')) return null;
  const authorityId = ownUnitOf(actor);
  const isSeen: Prisma.TaskWhereInput =
    authorityId === null
      ? {}
      : { OR: [{ leadId: authorityId }, { coordinators: { some: { authorityId } } }] };
  const ofOrder = authorityId === null ? { isNot: null } : { tasks: { some: isSeen } };
  return database.attachment.findFirst({
    where: { id, OR: [{ report: { task: isSeen } }, { directive: ofOrder }] },
    select: { fileName: true, mediaType: true, content: true },
  });
}
