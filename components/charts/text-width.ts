/** Advance widths of Be Vietnam Pro Regular in hundredths of an em, measured in Chromium. */
const ADVANCES: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['I', 26],
    ['il', 26],
    ['j', 27],
    [' ', 23],
    ['.:,', 30],
    ['1', 38],
    ['frt', 41],
    ['()', 44],
    ['/z', 50],
    ['s', 51],
    ['k>', 55],
    ['x', 56],
    ['nu', 57],
    ['hvy', 58],
    ['7', 59],
    ['e', 60],
    ['c-', 61],
    ['EL', 62],
    ['8S', 63],
    ['agoP', 64],
    ['bdpq2T', 65],
    ['356Y', 66],
    ['BR', 67],
    ['069K–', 68],
    ['4HV', 71],
    ['UX', 72],
    ['DN', 73],
    ['A', 74],
    ['C', 77],
    ['G', 78],
    ['QO', 83],
    ['M%', 85],
    ['w', 87],
    ['m', 89],
  ].flatMap(([letters, width]) => [...String(letters)].map((letter) => [letter, Number(width)])),
);

const UNKNOWN_ADVANCE = 68;
/** Semibold letters are up to three hundredths wider. */
const MARGIN = 1.03;

const MARKS_ABOVE_AND_BELOW = /\p{M}/gu;

/** How wide `text` is drawn. Unit: the unit of `fontSize`. Accents add no width. */
export function textWidth(text: string, fontSize: number): number {
  const letters = [...text.normalize('NFD').replace(MARKS_ABOVE_AND_BELOW, '')];
  const hundredths = letters.reduce(
    (sum, letter) => sum + (ADVANCES[letter] ?? UNKNOWN_ADVANCE),
    0,
  );
  return (hundredths / 100) * fontSize * MARGIN;
}

/** Breaks `text` between words into lines not wider than `width`; a single longer word stays whole. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, fontSize) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** At most so many lines of `text`; the last ends with "…" where words are left out. */
export function clampText(text: string, width: number, fontSize: number, most: number): string[] {
  const lines = wrapText(text, width, fontSize);
  if (lines.length <= most) return lines;
  const words = (lines[most - 1] ?? '').split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')}…`, fontSize) > width) words.pop();
  return [...lines.slice(0, most - 1), `${words.join(' ').replace(/[,;]$/, '')}…`];
}
