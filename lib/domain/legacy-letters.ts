/**
 * Fonts of before Unicode, which draw Vietnamese letters in place of those of Windows-1252:
 * TCVN3 ("ABC", .VnTime) one letter by one, VNI a vowel and its mark by two.
 */
export const legacyFonts = ['tcvn3', 'vni'] as const;

export type LegacyFont = (typeof legacyFonts)[number];

/** Combining acute, grave, hook above, tilde, dot below: the order of every table here. */
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;
const D_BAR = '\u0111';
const [BREVE, CIRCUMFLEX, HORN] = ['\u0306', '\u0302', '\u031b'];

/** TCVN 5712:1993, third set: a vowel, its own code, and the codes of its five tones. */
const TCVN3: readonly (readonly [vowel: string, plain: number, tones: readonly number[]])[] = [
  ['a', 0x61, [0xb8, 0xb5, 0xb6, 0xb7, 0xb9]],
  [`a${BREVE}`, 0xa8, [0xbe, 0xbb, 0xbc, 0xbd, 0xc6]],
  [`a${CIRCUMFLEX}`, 0xa9, [0xca, 0xc7, 0xc8, 0xc9, 0xcb]],
  ['e', 0x65, [0xd0, 0xcc, 0xce, 0xcf, 0xd1]],
  [`e${CIRCUMFLEX}`, 0xaa, [0xd5, 0xd2, 0xd3, 0xd4, 0xd6]],
  ['i', 0x69, [0xdd, 0xd7, 0xd8, 0xdc, 0xde]],
  ['o', 0x6f, [0xe3, 0xdf, 0xe1, 0xe2, 0xe4]],
  [`o${CIRCUMFLEX}`, 0xab, [0xe8, 0xe5, 0xe6, 0xe7, 0xe9]],
  [`o${HORN}`, 0xac, [0xed, 0xea, 0xeb, 0xec, 0xee]],
  ['u', 0x75, [0xf3, 0xef, 0xf1, 0xf2, 0xf4]],
  [`u${HORN}`, 0xad, [0xf8, 0xf5, 0xf6, 0xf7, 0xf9]],
  ['y', 0x79, [0xfd, 0xfa, 0xfb, 0xfc, 0xfe]],
];
/** Capitals that have a code of their own; those with a tone are the capital and the small letter. */
const TCVN3_CAPITALS: Readonly<Record<string, number>> = {
  [`a${BREVE}`]: 0xa1,
  [`a${CIRCUMFLEX}`]: 0xa2,
  [`e${CIRCUMFLEX}`]: 0xa3,
  [`o${CIRCUMFLEX}`]: 0xa4,
  [`o${HORN}`]: 0xa5,
  [`u${HORN}`]: 0xa6,
};
const TCVN3_D_BAR = { small: 0xae, capital: 0xa7 };

/** VNI for Windows: what stands after a vowel, for it alone and with each tone. */
const VNI_MARKS: readonly {
  readonly vowels: string;
  readonly mark: string;
  readonly codes: readonly (number | null)[];
}[] = [
  { vowels: 'aeouy\xf4\xf6', mark: '', codes: [null, 0xf9, 0xf8, 0xfb, 0xf5, 0xef] },
  { vowels: 'aeo', mark: CIRCUMFLEX, codes: [0xe2, 0xe1, 0xe0, 0xe5, 0xe3, 0xe4] },
  { vowels: 'a', mark: BREVE, codes: [0xea, 0xe9, 0xe8, 0xfa, 0xfc, 0xeb] },
];
/** Vowels with a horn, which take tones as plain vowels do. */
const VNI_HORNED: Readonly<Record<string, string>> = { '\xf4': `o${HORN}`, '\xf6': `u${HORN}` };
const VNI_ALONE: Readonly<Record<string, string>> = {
  ...VNI_HORNED,
  '\xf1': D_BAR,
  '\xee': `y${TONES[4]}`,
  ...Object.fromEntries(
    ['\xed', '\xec', '\xe6', '\xf3', '\xf2'].map((code, tone) => [code, `i${TONES[tone]}`]),
  ),
};

type Letters = ReadonlyMap<string, string>;

/** The letters of a font by the one or two characters that stand for them in Windows-1252. */
export const lettersOfFont: Readonly<Record<LegacyFont, Letters>> = {
  tcvn3: tcvn3Letters(),
  vni: vniLetters(),
};

function tcvn3Letters(): Letters {
  const found = new Map<string, string>();
  const add = (codes: string, letter: string) => found.set(codes, letter.normalize('NFC'));
  for (const [vowel, plain, tones] of TCVN3) {
    const capitalCode = TCVN3_CAPITALS[vowel] ?? plain - 0x20;
    const capital = String.fromCharCode(capitalCode);
    if (plain > 0x7f) add(String.fromCharCode(plain), vowel);
    if (capitalCode > 0x7f) add(capital, vowel.toUpperCase());
    for (const [tone, code] of tones.entries()) {
      add(String.fromCharCode(code), vowel + TONES[tone]);
      add(capital + String.fromCharCode(code), vowel.toUpperCase() + TONES[tone]);
    }
  }
  add(String.fromCharCode(TCVN3_D_BAR.small), D_BAR);
  add(String.fromCharCode(TCVN3_D_BAR.capital), D_BAR.toUpperCase());
  return found;
}

function vniLetters(): Letters {
  const found = new Map<string, string>();
  const add = (codes: string, letter: string) => found.set(codes, letter.normalize('NFC'));
  for (const [code, letter] of Object.entries(VNI_ALONE)) {
    add(code, letter);
    add(code.toUpperCase(), letter.toUpperCase());
  }
  for (const { vowels, mark, codes } of VNI_MARKS) {
    for (const vowel of vowels) {
      for (const [place, code] of codes.entries()) {
        if (code === null) continue;
        const letter = (VNI_HORNED[vowel] ?? vowel) + mark + (TONES[place - 1] ?? '');
        for (const after of [code, code - 0x20].map((one) => String.fromCharCode(one))) {
          add(vowel + after, letter);
          add(vowel.toUpperCase() + after, letter.toUpperCase());
        }
      }
    }
  }
  return found;
}
