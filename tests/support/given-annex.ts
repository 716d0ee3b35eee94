import { confirmAnnex } from '@/lib/commands/annex-import';
import { mapAnnex, uploadAnnex } from '@/lib/commands/annex-upload';
import type { Actor } from '@/lib/domain/account';
import type { AnnexMapping } from '@/lib/domain/annex-mapping';
import { annexPreviewAt } from '@/lib/queries/annex';
import { headsOf } from '@/lib/text/office-head';

/** Sends a file for an order and answers what was asked; the file's number. */
export async function sendAnnex(
  directive: number,
  bytes: Buffer,
  actor: Actor,
  mapping: Partial<AnnexMapping> = {},
): Promise<number> {
  const fileName = 'phu-luc.docx';
  const sent = await uploadAnnex({ directive, fileName, bytes: new Uint8Array(bytes) }, actor);
  if (!sent.ok) throw new Error(sent.refusal);
  const { file } = sent.value;
  if (Object.keys(mapping).length > 0) {
    const mapped = await mapAnnex({ directive, file, mapping }, actor);
    if (!mapped.ok) throw new Error(mapped.refusal);
  }
  return file;
}

export async function annexPreview(directive: number, file: number, actor: Actor) {
  const view = await annexPreviewAt(String(directive), String(file), headsOf, actor);
  if (view === null || view === 'done') throw new Error(`No preview: ${view}`);
  return view;
}

/** Confirms what a preview shows now. */
export async function confirmAnnexOf(directive: number, file: number, actor: Actor) {
  const { seal } = await annexPreview(directive, file, actor);
  return confirmAnnex({ directive, file, seal, headOf: headsOf }, actor);
}
