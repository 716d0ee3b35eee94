import { isAscii, isUtf8 } from 'node:buffer';
import { inWindows1252, legacyFontOf } from '@/lib/domain/legacy-font';

/** Enough of a file to tell how it is written; also the least that is decoded at a time. */
const PIECE = 64 * 1024;
/** How far back from the end of a piece a letter is looked for that nothing can be joined to. */
const LOOK_BACK = 1024;
/** A Vietnamese letter in UTF-8, read byte by byte; no 8-bit text has it. */
const UTF8_LETTER = /\xe1[\xba\xbb][\x80-\xbf]/;
/** What no text in 8 bits has: control characters, and bytes that are no letter. */
const NO_LETTER = /(?![\t\r\n])\p{Cc}|\ufffd/u;
/** First bytes in UTF-8 of U+0300 to U+037F, the marks that are joined to the letter before them. */
const MARKS = [0xcc, 0xcd] as const;
const NEWLINE = 0x0a;
const SEPARATORS = [';', '\t', ','] as const;
const LINES_LOOKED_AT = 20;

/** `windows-1252` only where letters of a legacy font were found. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';

/** Ends the reading of a stream: in this line, counted from 1, are bytes that are no letters. */
export class UnreadableLetters extends Error {
  constructor(readonly line: number) {
    super(`no letters in line ${line}`);
  }
}

/** How a file is written, by its first kilobytes or the whole of it. */
export function encodingOf(head: Uint8Array): Encoding {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = wideOf(head);
  if (wide) return wide;
  if (isUtf8(head) || isUtf8(head.subarray(0, lastStart(head)))) return 'utf-8';

  if (UTF8_LETTER.test(Buffer.from(head).toString('latin1'))) return 'utf-8';

  const cells = new TextDecoder('windows-1258').decode(head).normalize('NFC');
  return legacyFontOf(cells.split(/[\r\n;\t]+/, 1_000)) ? 'windows-1252' : 'windows-1258';
}

/** UTF-16 without its mark: of the text of any table, every other byte is often zero. */
function wideOf(head: Uint8Array): Encoding | null {
  const looked = head.subarray(0, LOOK_BACK);
  let [even, odd] = [0, 0];
  for (const [at, byte] of looked.entries()) {
    if (byte === 0 && at % 2 === 0) even += 1;
    if (byte === 0 && at % 2 === 1) odd += 1;
  }
  if (Math.max(even, odd) * 6 < looked.length || even === odd) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Where the last letter begins that may go on behind these bytes. */
function lastStart(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return Math.max(at, 0);
}

/** The text of a whole file in NFC, without its mark, or `null` of anything that is no text. */
export function lettersOf(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  return decoded(bytes.subarray(markLength(bytes, encoding)), encoding);
}

function markLength(bytes: Uint8Array, encoding: Encoding | null): number {
  const [first, second, third] = bytes;
  if (encoding === 'utf-8') return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? 2 : 0;
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'windows-1258' || encoding === 'windows-1252') return in8Bits(bytes, encoding);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text.normalize('NFC');
  } catch {
    // A fatal decoder throws at the first byte it does not know.
    return null;
  }
}

function in8Bits(bytes: Uint8Array, encoding: Encoding): string | null {
  const text = new TextDecoder('windows-1258').decode(bytes);
  if (NO_LETTER.test(text)) return null;
  return encoding === 'windows-1252' ? inWindows1252(text) : text.normalize('NFC');
}

/**
 * The same file as UTF-8 in NFC, without its mark: chunks of some dozen kilobytes, whole letters each.
 *
 * Plain UTF-8 passes through as it came, nothing but looked at. Throws `UnreadableLetters`.
 */
export async function* inUtf8(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let encoding: Encoding | null = null;
  let held: Buffer | null = null;
  let lines = 1;
  for await (const piece of inPieces(source)) {
    const joined: Buffer = held ? Buffer.concat([held, piece]) : piece;
    encoding ??= isAscii(joined) && !joined.includes(0) ? null : encodingOf(joined);
    const bytes: Buffer = held ? joined : joined.subarray(markLength(joined, encoding));
    const end = joinedUpTo(bytes, encoding);
    held = bytes.subarray(end);
    const text = utf8Of(bytes.subarray(0, end), encoding ?? 'utf-8', lines);
    lines += newlinesIn(text);
    if (text.length > 0) yield text;
  }
  if (held) yield utf8Of(held, encoding ?? 'utf-8', lines);
}

async function* inPieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    chunks.push(chunk);
    size += chunk.length;
    if (size < PIECE) continue;
    yield joinedChunks(chunks);
    [chunks, size] = [[], 0];
  }
  if (size > 0) yield joinedChunks(chunks);
}

function joinedChunks(chunks: readonly Uint8Array[]): Buffer {
  const [first] = chunks;
  if (chunks.length > 1 || !first) return Buffer.concat(chunks);
  return Buffer.from(first.buffer, first.byteOffset, first.length);
}

/** Where the last ASCII letter begins: what follows may be joined to it, never to what is before. */
function joinedUpTo(bytes: Buffer, encoding: Encoding | null): number {
  const unit = encoding?.startsWith('utf-16') ? 2 : 1;
  const high = encoding === 'utf-16le' ? 1 : 0;
  const whole = bytes.length - (bytes.length % unit);
  const least = Math.max(0, whole - LOOK_BACK);
  for (let at = whole - unit; at >= least; at -= unit) {
    const isPlain = unit === 1 ? (bytes[at] ?? 0) < 0x80 : bytes[at + high] === 0;
    if (isPlain) return at;
  }
  return unit === 1 && least > 0 ? lastStart(bytes) : least;
}

function utf8Of(bytes: Buffer, encoding: Encoding, line: number): Buffer {
  const isReady = encoding === 'utf-8' && isUtf8(bytes) && !bytes.includes(0);
  if (isReady && !MARKS.some((mark) => bytes.includes(mark))) return bytes;

  const text = decoded(bytes, encoding);
  if (text === null) throw new UnreadableLetters(line + linesBeforeFault(bytes, encoding));
  return Buffer.from(text);
}

function newlinesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

function linesBeforeFault(bytes: Buffer, encoding: Encoding): number {
  const unit = encoding.startsWith('utf-16') ? 2 : 1;
  let [start, lines] = [0, 0];
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
    const end = at - (at % unit) + unit;
    const isLine = unit === 1 || decoded(bytes.subarray(end - unit, end), encoding) === '\n';
    if (!isLine) continue;
    if (decoded(bytes.subarray(start, end), encoding) === null) break;
    [start, lines] = [end, lines + 1];
  }
  return lines;
}

/** Excel's own first line that names the separator. */
const NAMED_SEPARATOR = /^sep=(.)(?:\r\n|\n|\r)/i;

/** What stands between the cells of a table, and where it begins behind a line "sep=;". */
export function separatorIn(text: string): { readonly separator: string; readonly start: number } {
  const [line = '', named] = text.match(NAMED_SEPARATOR) ?? [];
  return { separator: named ?? commonSeparator(text), start: line.length };
}

/** The separator that stands most often in the first lines, outside quotes. */
function commonSeparator(text: string): string {
  const bare = text
    .slice(0, PIECE)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/[\r\n]+/, LINES_LOOKED_AT)
    .join('\n');
  const count = (separator: string) => bare.split(separator).length;
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
