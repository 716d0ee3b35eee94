import { confirmAnnex } from '@/lib/commands/annex-import';
import { mapAnnex, uploadAnnex } from '@/lib/commands/annex-upload';
import type { Actor } from '@/lib/domain/account';
import type { AnnexMapping } from '@/lib/domain/annex-mapping';
import { annexPreviewAt } from '@/lib/queries/annex';
import { headsOf } from '@/lib/text/office-head';

export const ANNEX_HEADINGS = [
  ...['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm'],
  ...['Chỉ số, tiêu chí', 'Điểm kỳ vọng'],
] as const;

/** An annex table with what is easy and what is hard to read. */
export const ANNEX_ROWS: readonly (readonly string[])[] = [
  [...ANNEX_HEADINGS],
  ['I', 'Chỉ đạo điều hành', '', '', '', '', '', ''],
  [
    ...['1', 'Phân công trách nhiệm theo tiêu chí', 'Sở Nội vụ', 'Văn phòng UBND tỉnh'],
    ...['30/6/2024', 'Bảng phân công', 'PAPI 3.2', '0,15'],
  ],
  [
    ...['2', 'Giải quyết hồ sơ đất đai quá hạn', 'Sở TN&MT', 'UBND các huyện, thành phố'],
    ...['Quý III/2024', 'Báo cáo', 'Hồ sơ Đất đai', ''],
  ],
  ['II', 'Chuyển đổi số', '', '', '', '', '', ''],
  [
    ...['3', 'Nâng cấp hệ thống một cửa', 'Sở TT&TT', 'Sở Nội vụ, Sở Tư pháp'],
    ...['Thường xuyên', 'Hệ thống', '', ''],
  ],
  [
    ...['4', 'Theo dõi khí tượng', 'Sở Khí tượng', ''],
    ...['Tháng 9/2024', 'Báo cáo', 'PAPI 2', ''],
  ],
];

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
