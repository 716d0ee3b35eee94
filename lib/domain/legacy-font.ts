import { type LegacyFont, legacyFonts, lettersOfFont } from './legacy-letters';
import { isSyllable } from './syllable';

/** Where Windows-1258 differs from Windows-1252, by the letter of the former. */
const OF_1258: Readonly<Record<string, string>> = {
  '\u0102': '\xc3',
  '\u0300': '\xcc',
  '\u0110': '\xd0',
  '\u0309': '\xd2',
  '\u01a0': '\xd5',
  '\u01af': '\xdd',
  '\u0303': '\xde',
  '\u0103': '\xe3',
  '\u0301': '\xec',
  '\u0111': '\xf0',
  '\u0323': '\xf2',
  '\u01a1': '\xf5',
  '\u01b0': '\xfd',
  '\u20ab': '\xfe',
};

/** Text whose bytes were read as Windows-1258, composed or not, as Windows-1252 reads them. */
export const inWindows1252 = (text: string): string =>
  text.replace(/[^\0-\xff]/gu, (letter) => OF_1258[letter] ?? takenApart(letter));

function takenApart(letter: string): string {
  const parts = letter.normalize('NFD');
  const tone = OF_1258[parts.slice(-1)];
  return parts.length > 1 && tone
    ? inWindows1252(parts.slice(0, -1).normalize('NFC')) + tone
    : letter;
}

function converted(font: LegacyFont, text: string): string {
  const known = lettersOfFont[font];
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const two = known.get(text.slice(at, at + 2));
    result += two ?? known.get(text.charAt(at)) ?? text.charAt(at);
    if (two !== undefined) at += 1;
  }
  return result;
}

/** Runs of letters; signs from U+00A1 on count, since these fonts draw letters in their place. */
const WORDS = /[A-Za-z\u00a1-\u1fff]+/g;
const IS_ASCII = /^[\0-\x7f]*$/;

type Tally = {
  /** Words that become Vietnamese, that stop being it, and that are it neither before nor after. */
  readonly gained: readonly string[];
  readonly lost: number;
  readonly foreign: number;
};

function tallyOf(font: LegacyFont, text: string): Tally {
  const gained: string[] = [];
  let [lost, foreign] = [0, 0];
  for (const [word] of text.matchAll(WORDS)) {
    const isCode = word.length === 1 || word === word.toUpperCase();
    if (IS_ASCII.test(word)) {
      if (!isCode && !isSyllable(word)) foreign += 1;
      continue;
    }
    const after = converted(font, inWindows1252(word));
    const [was, is] = [isSyllable(word), isSyllable(after)];
    if (is && !was) gained.push(after);
    if (was && !is) lost += 1;
    if (!was && !is) foreign += 1;
  }
  return { gained, lost, foreign };
}

/**
 * The legacy font some cells of a file were typed in, or `null` where they are plain Unicode.
 *
 * A font is named when two different words at least are Vietnamese only once converted, in cells
 * that lose none and hold few other words; Vietnamese, English and French text has no such cells.
 */
export function legacyFontOf(samples: readonly string[]): LegacyFont | null {
  const unclear = samples.filter((sample) => !IS_ASCII.test(sample));
  const [best] = legacyFonts
    .map((font) => ({ font, words: wordsFor(font, unclear) }))
    .toSorted((left, right) => right.words - left.words);
  return best && best.words >= 2 ? best.font : null;
}

/** How many different words speak for a font; none when a tenth as many would be lost elsewhere. */
function wordsFor(font: LegacyFont, samples: readonly string[]): number {
  const words = new Set<string>();
  let [gains, losses] = [0, 0];
  for (const sample of samples) {
    const { gained, lost, foreign } = tallyOf(font, sample);
    losses += lost;
    if (lost > 0 || foreign * 3 > gained.length) continue;
    gains += gained.length;
    for (const word of gained) words.add(word.toLowerCase());
  }
  return gains * 10 < losses ? 0 : words.size;
}

/** A cell typed in a legacy font as Unicode; one that is Vietnamese as it stands is left alone. */
export function fromLegacyFont(font: LegacyFont, text: string): string {
  if (IS_ASCII.test(text)) return text;
  const { gained, lost } = tallyOf(font, text);
  return lost > gained.length ? text : converted(font, inWindows1252(text));
}

export type LegacyExample = { readonly before: string; readonly after: string };

/** Different cells before and after conversion, for a person to judge by. */
export function legacyExamples(
  font: LegacyFont,
  samples: readonly string[],
  most = 5,
): LegacyExample[] {
  const examples: LegacyExample[] = [];
  for (const before of new Set(samples)) {
    const after = fromLegacyFont(font, before);
    if (after !== before) examples.push({ before, after });
    if (examples.length === most) break;
  }
  return examples;
}
