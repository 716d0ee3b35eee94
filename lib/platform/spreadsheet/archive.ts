import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { accept, type Result, refuse } from '@/lib/domain/result';
import type { FileRefusal } from '@/lib/domain/sheet';

const MAX_PARTS = 200;
const MAX_INFLATED = 50 * 1024 * 1024;
const LARGE_PART = 5 * 1024 * 1024;
/** A real sheet of repeated cells stays far below; deflate itself ends near 1,000. */
const MAX_RATIO = 300;
const ARCHIVE_NAME = /\.(zip|xlsx|xlsm|xlsb|docx|pptx|7z|rar|gz|jar|exe|dll|js|vbs)$/i;
const EMBEDDED = /(^|\/)embeddings\/|oleObject/i;
const WORTH_KEEPING = /\.(xml|rels)$/i;

/** The XML parts of an .xlsx by name, without a leading slash. */
export type Parts = ReadonlyMap<string, Buffer>;

/**
 * The XML parts of an .xlsx, once the whole archive has been found harmless.
 *
 * Every entry is inflated and counted: 200 entries and 50 MB at most, sizes and CRC-32 as declared.
 * Macros, links to other files, archives within, encrypted entries and unsafe names are refused.
 */
export async function openArchive(bytes: Uint8Array): Promise<Result<Parts, FileRefusal>> {
  const zip = await open(bytes);
  if (!zip) return refuse('fileDamaged');
  if (zip.entryCount > MAX_PARTS) return refuse('tooManyParts');

  const entries = await entriesOf(zip);
  if (!entries.ok) return entries;
  const refusal = namesRefusal(entries.value.map(({ fileName }) => fileName));
  if (refusal) return refuse(refusal);
  if (entries.value.some((entry) => entry.isEncrypted())) return refuse('encryptedFile');

  return inflateAll(zip, entries.value);
}

const open = (bytes: Uint8Array): Promise<ZipFile | null> =>
  fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true }).catch(
    () => null,
  );

async function entriesOf(zip: ZipFile): Promise<Result<Entry[], FileRefusal>> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.push(entry) > MAX_PARTS) return refuse('tooManyParts');
    }
  } catch (error) {
    const isName =
      error instanceof Error &&
      /relative path|absolute path|invalid characters/.test(error.message);
    return refuse(isName ? 'unsafePartName' : 'fileDamaged');
  }
  return accept(entries);
}

function namesRefusal(names: readonly string[]): FileRefusal | null {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return 'fileDamaged';
  if (has(/\0/) || names.some((name) => name.length > 300)) return 'unsafePartName';
  if (has(/vbaProject|(^|\/)(macrosheets|dialogsheets)\//i)) return 'macros';
  if (has(/^xl\/workbook\.bin$/i)) return 'binaryExcel';
  if (has(/^content\.xml$/i) && names.includes('mimetype')) return 'openDocument';
  if (has(/(^|\/)externalLinks\//i)) return 'externalLinks';
  if (has(ARCHIVE_NAME) || has(EMBEDDED)) return 'nestedArchive';
  return null;
}

async function inflateAll(
  zip: ZipFile,
  entries: readonly Entry[],
): Promise<Result<Parts, FileRefusal>> {
  if (declared(entries) > MAX_INFLATED) return refuse('inflatesTooMuch');
  const parts = new Map<string, Buffer>();
  let left = MAX_INFLATED;
  for (const entry of entries) {
    const inflated = await inflate(zip, entry, left);
    if (!inflated.ok) return inflated;
    left -= inflated.value.length;
    if (inflated.value.subarray(0, 4).equals(Buffer.from('PK\x03\x04')))
      return refuse('nestedArchive');
    if (WORTH_KEEPING.test(entry.fileName))
      parts.set(entry.fileName.replace(/^\//, ''), inflated.value);
  }
  return accept(parts);
}

const declared = (entries: readonly Entry[]) =>
  entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);

/** One entry inflated piece by piece, given up as soon as it grows past what is left. */
async function inflate(
  zip: ZipFile,
  entry: Entry,
  left: number,
): Promise<Result<Buffer, FileRefusal>> {
  const pieces: Buffer[] = [];
  let [size, sum] = [0, 0];
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      size += piece.length;
      if (size > left) return refuse('inflatesTooMuch');
      if (size > LARGE_PART && size > MAX_RATIO * entry.compressedSize)
        return refuse('inflatesTooMuch');
      sum = crc32(piece, sum);
      pieces.push(piece);
    }
  } catch {
    // Whatever yauzl and zlib say of a broken entry: the file is damaged.
    return refuse('fileDamaged');
  }
  const isWhole = size === entry.uncompressedSize && sum === entry.crc32;
  return isWhole ? accept(Buffer.concat(pieces)) : refuse('fileDamaged');
}
