/**
 * How an administrative document is set: Decree 30/2020/NĐ-CP, Annex I, part I, sections I and II.
 * Where the decree leaves a range, the value that leaves the text most room.
 */
export const PAGE = { width: 210, height: 297 } as const;

/** Top and bottom 20–25, left 30–35, right 15–20. Unit: mm. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Unit: mm. */
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;

/** The column of the issuing body; the other takes the rest. Unit: mm. */
export const LEFT_COLUMN = 68;

/** Those who receive it, left of who signs. Unit: mm. */
export const RECEIVERS_COLUMN = 92;

/** Pictures are as wide as the sheets allow: the widest at which a document still fits. Unit: mm. */
export const PICTURE_WIDTHS = [140, 125, 110, 95, 80] as const;

/** First lines are indented by 1 or 1.27 cm. Unit: mm. */
export const INDENT = 10;

/** Between paragraphs, at the least. Unit: pt. */
export const PARAGRAPH_GAP = 6;

export const FONT = 'Times New Roman';

/** Sizes of letters. Unit: pt. */
export const SIZES = {
  /** 12–13, capitals: the state, the superior and the issuing body. */
  head: 12,
  /** 13–14, bold. */
  motto: 13,
  /** 13. */
  number: 13,
  /** 13–14, italic. */
  placeAndDay: 13,
  /** 13–14, bold: the kind of document and its subject. */
  title: 14,
  /** 13–14. */
  body: 13,
  /** 12, bold and italic. */
  receiversTitle: 12,
  receivers: 11,
  /** 13–14, bold capitals. */
  signer: 13,
  /** 13–14, centred in the top margin from the second page on. */
  pageNumber: 13,
  /** What the decree does not know: tables, captions, notes, the line at the foot. */
  table: 11,
  caption: 11,
  note: 10,
  edition: 8.5,
} as const;

/** Widths of the letters of Times Bold, without their accents. Unit: 1/1000 of the size. */
const BOLD_WIDTHS: Readonly<Record<string, number>> = {
  ...{ A: 722, B: 667, C: 722, D: 722, E: 667, F: 611, G: 778, H: 778, I: 389, J: 500, K: 778 },
  ...{ L: 667, M: 944, N: 722, O: 778, P: 611, Q: 778, R: 722, S: 556, T: 667, U: 722, V: 722 },
  ...{ W: 1000, X: 722, Y: 722, Z: 667, b: 556, d: 556, h: 556, k: 556, n: 556, p: 556, q: 556 },
  ...{ c: 444, e: 444, r: 444, z: 444, f: 333, j: 333, t: 333, i: 278, l: 278, s: 389, m: 833 },
  ...{ u: 556, w: 722, ' ': 250, '\u00a0': 250, '-': 333, '.': 250, ',': 250 },
};
const OTHER_WIDTH = 500;

const bare = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');

/** How long bold words are; rules under them are measured by it. Unit: that of `size`. */
export const boldWidth = (text: string, size: number): number =>
  ([...bare(text)].reduce((sum, letter) => sum + (BOLD_WIDTHS[letter] ?? OTHER_WIDTH), 0) / 1000) *
  size;

/** Rules under the issuing body and the subject: a third to a half of the line above. */
export const SHORT_RULE = 0.4;
