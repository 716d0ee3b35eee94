import type { Actor } from '@/lib/domain/account';
import {
  type AttachmentRefusal,
  type AttachmentType,
  attachmentName,
  LARGEST_ATTACHMENT_BYTES,
} from '@/lib/domain/attachment';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { attachmentType } from '@/lib/platform/attachment-type';
import { digestOf } from '@/lib/platform/digest';
import type { Prisma } from '@/lib/platform/prisma-client/client';

/** A file as it was sent. */
export type SentAttachment = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** A file that was looked into and may be kept. */
export type CheckedAttachment = {
  readonly fileName: string;
  readonly mediaType: AttachmentType;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** Looks into a file before anything is written; no file is none. */
export async function checkAttachment(
  sent: SentAttachment | null,
): Promise<Result<CheckedAttachment | null, AttachmentRefusal>> {
  if (!sent) return accept(null);
  if (sent.bytes.length > LARGEST_ATTACHMENT_BYTES) return refuse('attachmentTooLarge');
  const type = await attachmentType(sent.bytes);
  if (!type.ok) return type;
  return accept({
    fileName: attachmentName(sent.name, type.value),
    mediaType: type.value,
    bytes: sent.bytes,
  });
}

/** Keeps a file that was looked into, for good; answers its number, `null` for no file. */
export async function keepAttachment(
  tx: Prisma.TransactionClient,
  checked: CheckedAttachment | null,
  actor: Actor,
): Promise<number | null> {
  if (!checked) return null;
  const { fileName, mediaType, bytes } = checked;
  const { id } = await tx.attachment.create({
    data: {
      ...{ fileName, mediaType, content: bytes, size: bytes.length, hash: digestOf(bytes) },
      uploadedById: actor.id,
    },
    select: { id: true },
  });
  return id;
}
