import { accept, type Result, refuse } from '@/lib/domain/result';
import { type FileRefusal, MAX_FILE_BYTES, type Sheet, type SheetFile } from '@/lib/domain/sheet';
import { openArchive, type Parts } from './archive';
import { csvRows } from './csv';
import { isWordDocument, tablesOf } from './document';
import { type Workbook, workbookOf } from './workbook-parts';
import { rowsOf } from './worksheet';

const SIGNATURES: readonly {
  readonly bytes: readonly number[];
  readonly is: 'zip' | 'ole' | 'other';
}[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], is: 'zip' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], is: 'zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], is: 'ole' },
  { bytes: [0x09, 0x08], is: 'ole' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], is: 'other' },
  { bytes: [0xff, 0xd8, 0xff], is: 'other' },
  { bytes: [0x47, 0x49, 0x46, 0x38], is: 'other' },
  { bytes: [0x25, 0x50, 0x44, 0x46], is: 'other' },
];
/** In UTF-16, as the directory of a compound file names its streams. */
const WORD_STREAM = Buffer.from('WordDocument', 'utf16le');
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');
const LOOKS_LIKE_MARKUP = /^\s*<(\?xml|!doctype|html|table)/i;

/**
 * Reads an uploaded .xlsx or .csv into rows of text; says nothing about what they mean.
 *
 * The file's own bytes decide what it is, not its name. A refused file has been opened no further
 * than it took to see why.
 */
export const readSpreadsheet = (bytes: Uint8Array): Promise<Result<SheetFile, FileRefusal>> =>
  read(bytes, false);

/** The same of an .xlsx, or of the tables of a .docx, each as a sheet; a CSV is refused. */
export const readTables = (bytes: Uint8Array): Promise<Result<SheetFile, FileRefusal>> =>
  read(bytes, true);

async function read(
  bytes: Uint8Array,
  isWordTaken: boolean,
): Promise<Result<SheetFile, FileRefusal>> {
  if (bytes.length === 0) return refuse('fileMissing');
  if (bytes.length > MAX_FILE_BYTES) return refuse('fileTooLarge');

  const kind = SIGNATURES.find(({ bytes: start }) => start.every((byte, at) => bytes[at] === byte));
  if (kind?.is === 'zip') return readPacked(bytes, isWordTaken);
  if (kind?.is === 'ole') return refuse(oleRefusal(bytes, isWordTaken));
  if (kind?.is === 'other' || isWordTaken) return refuse('notSpreadsheet');
  return readCsv(bytes);
}

function oleRefusal(bytes: Uint8Array, isWordTaken: boolean): FileRefusal {
  const content = Buffer.from(bytes);
  if (content.includes(ENCRYPTED_PACKAGE)) return 'encryptedFile';
  if (!content.includes(WORD_STREAM)) return 'oldExcel';
  return isWordTaken ? 'oldWord' : 'notSpreadsheet';
}

function readCsv(bytes: Uint8Array): Result<SheetFile, FileRefusal> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  if (LOOKS_LIKE_MARKUP.test(start.replace(/^ï»¿/, ''))) return refuse('notSpreadsheet');
  const rows = csvRows(bytes);
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return refuse('emptySheets');
  return accept({ kind: 'csv', sheets: [{ name: 'CSV', rows: rows.value }], hiddenSheets: [] });
}

async function readPacked(
  bytes: Uint8Array,
  isWordTaken: boolean,
): Promise<Result<SheetFile, FileRefusal>> {
  const parts = await openArchive(bytes);
  if (!parts.ok) return parts;
  if (isWordTaken && isWordDocument(parts.value)) return tablesOf(parts.value);
  const workbook = await workbookOf(parts.value);
  if (!workbook.ok) return workbook;
  return visibleSheets(parts.value, workbook.value);
}

async function visibleSheets(
  parts: Parts,
  workbook: Workbook,
): Promise<Result<SheetFile, FileRefusal>> {
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
  if (visible.length === 0) return refuse('noVisibleSheet');

  const sheets: Sheet[] = [];
  for (const { name, part } of visible) {
    const content = parts.get(part);
    if (!content) return refuse('fileDamaged');
    const rows = await rowsOf(content, workbook);
    if (!rows.ok) return rows;
    if (rows.value.length > 0) sheets.push({ name, rows: rows.value });
  }
  if (sheets.length === 0) return refuse('emptySheets');
  const hidden = workbook.sheets.filter(({ isHidden }) => isHidden);
  return accept({ kind: 'xlsx', sheets, hiddenSheets: hidden.map(({ name }) => name) });
}
