import { unpackWoff } from './woff';

const FAMILY = 'Be Vietnam Pro';
/** As long as the real name, so that it can stand in its place in the font file. */
const VIETNAMESE_FAMILY = 'Be Vietnam Vie';

const TEXT = /<text([^>]*)>([^<]*)</g;
const OUTSIDE_LATIN = /[^\0-\u00ff\u2000-\u206f]+/g;

/**
 * A font file made fit for the rasteriser, which draws nothing where two fonts of one word give
 * unequal numbers of letters. So none composes letters: no ligatures, no combining accents.
 * Be Vietnam Pro comes in one file for Latin and one for Vietnamese letters, told apart by name.
 */
export function rasterFont(woff: Buffer, subset: 'latin' | 'vietnamese'): Buffer {
  const font = unpackWoff(woff, ['GSUB']);
  forgetAccents(font);
  if (subset === 'vietnamese') rename(font);
  return font;
}

function rename(font: Buffer) {
  for (const encode of [asLatin, asUtf16]) {
    const [name, other] = [encode(FAMILY), encode(VIETNAMESE_FAMILY)];
    for (let at = font.indexOf(name); at >= 0; at = font.indexOf(name, at + 1))
      other.copy(font, at);
  }
}

const asLatin = (text: string) => Buffer.from(text, 'latin1');
const asUtf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();

const [FIRST_ACCENT, LAST_ACCENT] = [0x300, 0x36f];
/** Four codes after the accents that stand for no letter: U+0380 to U+0383. */
const UNASSIGNED = 0x380;

/**
 * Moves the combining accents, four segments at most, to unassigned codes in the font's `cmap`.
 * Source: OpenType 1.9, "cmap", format 4: end codes, start codes, deltas and offsets in parallel arrays.
 */
function forgetAccents(font: Buffer) {
  for (const table of segmentTables(font)) {
    const length = font.readUInt16BE(table + 6);
    let unassigned = UNASSIGNED;
    for (let at = 0; at < length; at += 2) {
      const [end, start] = [table + 14 + at, table + 16 + length + at];
      const isAccent =
        font.readUInt16BE(start) >= FIRST_ACCENT && font.readUInt16BE(end) <= LAST_ACCENT;
      if (!isAccent) continue;
      font.writeUInt16BE(unassigned, start);
      font.writeUInt16BE(unassigned, end);
      unassigned += 1;
    }
  }
}

/** Where the format 4 tables of `cmap` begin. */
function segmentTables(font: Buffer): number[] {
  const cmap = tableOffset(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  const offsets = Array.from({ length: count }, (_, index) =>
    font.readUInt32BE(cmap + 4 + index * 8 + 4),
  );
  return [...new Set(offsets)]
    .map((offset) => cmap + offset)
    .filter((table) => font.readUInt16BE(table) === 4);
}

function tableOffset(font: Buffer, tag: string): number {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const entry = entries.find((at) => font.toString('latin1', at, at + 4) === tag);
  if (entry === undefined) throw new Error(`The font has no table "${tag}".`);
  return font.readUInt32BE(entry + 8);
}

/** Names, for every letter of an SVG document, the font file that has it. */
export const facesNamed = (svg: string) =>
  svg.replace(TEXT, (_text, attributes: string, words: string) => {
    const face = attributes.includes('font-weight="600"') ? ' SemiBold' : '';
    const runs = words
      .normalize('NFC')
      .replace(
        OUTSIDE_LATIN,
        (run) => `<tspan font-family="${VIETNAMESE_FAMILY}${face}">${run}</tspan>`,
      );
    return `<text${attributes} font-family="${FAMILY}${face}">${runs}<`;
  });
