import type { AttachmentRefusal, AttachmentType } from '@/lib/domain/attachment';
import { accept, type Result, refuse } from '@/lib/domain/result';
import type { FileRefusal } from '@/lib/domain/sheet';
import { openArchive } from '@/lib/platform/spreadsheet/archive';

const PDF = Buffer.from('%PDF-');
const PDF_END = Buffer.from('%%EOF');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_END = Buffer.from('IEND');
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const JPEG_END = Buffer.from([0xff, 0xd9]);
const ZIP = Buffer.from('PK\x03\x04');
/** How near the end of a file what closes it must stand. Unit: bytes. */
const TAIL = 4_096;

const OFFICE = [
  [
    'wordprocessingml.document.main+xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    'spreadsheetml.sheet.main+xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
] as const;

/** What a file is by what is in it, whatever its name says; anything that may not be attached is refused. */
export async function attachmentType(
  bytes: Uint8Array,
): Promise<Result<AttachmentType, AttachmentRefusal>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = (sign: Buffer) => file.subarray(0, sign.length).equals(sign);
  const ends = (sign: Buffer) => file.subarray(-TAIL).includes(sign);
  const whole = (type: AttachmentType, end: Buffer) =>
    ends(end) ? accept(type) : refuse('attachmentDamaged');
  if (begins(PDF)) return whole('application/pdf', PDF_END);
  if (begins(PNG)) return whole('image/png', PNG_END);
  if (begins(JPEG)) return whole('image/jpeg', JPEG_END);
  return begins(ZIP) ? officeType(file) : refuse('attachmentKind');
}

/** Word and Excel, without macros, archives within, links to other files, or more than can be inflated. */
async function officeType(file: Buffer): Promise<Result<AttachmentType, AttachmentRefusal>> {
  const opened = await openArchive(file);
  if (!opened.ok) return refuse(refusalOf(opened.refusal));
  const types = opened.value.get('[Content_Types].xml')?.toString('utf8') ?? '';
  if (types.includes('macroEnabled')) return refuse('attachmentMacros');
  const found = OFFICE.find(([part]) => types.includes(part));
  return found ? accept(found[1]) : refuse('attachmentKind');
}

function refusalOf(refusal: FileRefusal): AttachmentRefusal {
  if (refusal === 'macros') return 'attachmentMacros';
  if (refusal === 'openDocument' || refusal === 'binaryExcel') return 'attachmentKind';
  return refusal === 'fileDamaged' ? 'attachmentDamaged' : 'attachmentUnsafe';
}
