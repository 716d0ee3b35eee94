const LONGEST_NAME = 100;
const TYPE_WORDS = /^(?:(?:tinh|thanh pho|tp) (?=.))+/;

/**
 * Text as it is searched for: lower case, no diacritics, đ as d, anything but letters and digits one space.
 *
 * "Đắk  Lắk" in NFC or NFD and "dak-lak" are the same, so are "Hoà" and "Hòa". Folding twice
 * changes nothing; time grows with the length only.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\u0111/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A folded name without the words for its type: "TP. Hồ Chí Minh" and "tỉnh Hồ Chí Minh" are "ho chi minh". */
export const foldName = (name: string): string => fold(name).replace(TYPE_WORDS, '');

/** Whether words of `name` begin as the query says, in its order ("thai b"), or abbreviate to it ("hcm"); an empty query matches all. */
export function matchesName(name: string, query: string): boolean {
  const wanted = foldName(query.slice(0, 4 * LONGEST_NAME));
  const held = foldName(name);
  if (` ${fold(name)}`.includes(` ${wanted}`) || ` ${held}`.includes(` ${wanted}`)) return true;

  const initials = held.split(' ').map((word) => word.charAt(0));
  return wanted.length >= 3 && wanted === initials.join('');
}

/** Levenshtein's distance: how many letters to insert, delete or replace. */
export function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (letter === to.charAt(column - 1) ? 0 : 1);
      const deleted = (above[column] ?? 0) + 1;
      const inserted = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, deleted, inserted));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}

/** The known slug a mistyped one most likely meant, or `null` when none is within a third of its letters. */
export function nearestSlug(wanted: string, known: readonly string[]): string | null {
  const folded = fold(wanted.slice(0, LONGEST_NAME)).slice(0, LONGEST_NAME);
  let nearest: string | null = null;
  let least = Math.floor(folded.length / 3) + 1;
  for (const slug of known) {
    const distance = editDistance(folded, slug.replaceAll('-', ' '));
    if (distance < least) [nearest, least] = [slug, distance];
  }
  return nearest;
}
