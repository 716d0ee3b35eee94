import { oneLine } from './annex-row';
import type { NameAnswer, NameDoubt } from './authority-name';
import { type NamedUnit, unitDoctor } from './dossier-unit';
import { fold } from './fold';
import type { PlainDate } from './plain-date';

/** A unit on the day of an order. */
export type RosterUnit = {
  readonly slug: string;
  /** "Sở Nội vụ", "Huyện Vũ Thư". */
  readonly name: string;
  readonly kind: string;
};

/** What one written name means: units, or a question. */
export type AnnexUnitAnswer =
  | { readonly kind: 'found'; readonly slugs: readonly string[] }
  | {
      readonly kind: 'asked';
      readonly written: string;
      readonly why: NameDoubt | 'vagueUnit' | 'groupAsLead';
      readonly choices: readonly string[];
    };

const LONGEST = 300;
const MOST_PARTS = 80;
const BULLET = /^(?:[-–—•*+·]|\d{1,2}[.)])\s*/;
const IN_BRACKETS = /\([^)]*\)/g;
/** Words, folded, that join two units where a word for a unit follows. */
const AND = ['va', 'cung', 'voi'];
const UNIT_WORDS = ['cac', 'so', 'ubnd', 'uy', 'van', 'vp', 'ban', 'bql', 'thanh', 'cong', 'huyen'];
/** Words for a kind of unit that the names after it may leave out. */
const TYPES = ['so', 'huyen'];

const ALL_DEPARTMENTS =
  /^(?:cac |tat ca cac |toan bo cac )?(?:so|so (?:ban )?nganh|so ban nganh(?: doan the)?|co quan chuyen mon)(?: (?:cua |thuoc )?(?:(?:cap |ubnd )?tinh))?$/;
const ALL_DISTRICTS =
  /^(?:(?:ubnd|uy ban nhan dan) )?(?:cac |cap )?huyen(?: (?:va )?(?:thi xa |tx )?(?:thanh pho|tp))?(?: (?:thuoc|cua|trong) tinh)?$/;
const VAGUE =
  /\b(lien quan|co lien quan)\b|^(?:cac )?(?:co quan don vi|don vi|co quan|dia phuong)(?: khac)?$/;

/** Short forms that initials do not give, by the end of the slug; "" is the province itself. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^(?:van phong|vp) (?:ubnd|uy ban nhan dan)(?: tinh)?$/, 'van-phong-uy-ban-nhan-dan-tinh'],
  [/^(?:ubnd|uy ban nhan dan) tinh$/, ''],
  [/^thanh tra(?: tinh)?$/, 'thanh-tra-tinh'],
  [
    /^(?:bql|ban ql|ban quan ly) (?:kkt|khu kinh te|cac kcn|kcn|cac khu cong nghiep|kkt va cac kcn)\b.*$/,
    'ban-quan-ly-khu-kinh-te-va-cac-khu-cong-nghiep',
  ],
];

type Book = {
  readonly home: string;
  readonly roster: readonly RosterUnit[];
  readonly answer: (written: string) => NameAnswer;
};

const found = (...slugs: readonly string[]): AnnexUnitAnswer => ({ kind: 'found', slugs });

/** One name, and in what other ways it may be tried. */
function lookUp(written: string, book: Book): AnnexUnitAnswer {
  const words = fold(written.slice(0, LONGEST));
  if (ALL_DEPARTMENTS.test(words)) return found(...ofKind(book, 'department'));
  if (ALL_DISTRICTS.test(words)) return found(...ofKind(book, 'district'));
  const alias = ALIASES.find(([pattern]) => pattern.test(words));
  if (alias) {
    const slug = alias[1] === '' ? book.home : `${book.home}-${alias[1]}`;
    if (book.roster.some((unit) => unit.slug === slug)) return found(slug);
  }
  const tries = [written, written.replace(IN_BRACKETS, ' '), words.replace(/ va /g, ' ')];
  for (const attempt of tries) {
    const answer = book.answer(attempt);
    if (answer.kind === 'found') return found(answer.slug);
  }
  const last = book.answer(written);
  const { why, choices } =
    last.kind === 'asked' ? last : { why: 'unknownName' as const, choices: [] };
  return VAGUE.test(words)
    ? { kind: 'asked', written: oneLine(written), why: 'vagueUnit', choices: [] }
    : { kind: 'asked', written: oneLine(written), why, choices };
}

const ofKind = ({ roster }: Book, kind: string) =>
  roster.filter((unit) => unit.kind === kind).map(({ slug }) => slug);

/**
 * Every name of a cell: parted at ends of lines and semicolons, and at commas where the pieces are
 * names; "Sở Văn hóa, Thể thao và Du lịch" stays one. "Các sở: Nội vụ, Tài chính" means both.
 */
function namesIn(cell: string, book: Book): AnnexUnitAnswer[] {
  const lines = cell
    .normalize('NFC')
    .split(/[;\n\r]+/)
    .flatMap(partedAtAnd)
    .map(tidy)
    .filter((line) => line !== '');
  return lines.slice(0, MOST_PARTS).flatMap((line) => piecesOf(line, book));
}

const tidy = (line: string) =>
  line
    .trim()
    .replace(BULLET, '')
    .replace(/[.,:\s]+$/, '')
    .trim();

/** "Sở Nội vụ và Sở Tài chính" in two; a joining word within a name parts nothing. */
function partedAtAnd(line: string): string[] {
  const parts: string[][] = [[]];
  const words = line.split(/\s+/);
  for (const [at, word] of words.entries()) {
    const isJoint = AND.includes(fold(word)) && UNIT_WORDS.includes(fold(words[at + 1] ?? ''));
    if (isJoint && at > 0) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((part) => part.join(' '));
}

/** The word for a kind that begins a line ("Các sở: Nội vụ, …"), and the rest of it. */
function commonType(line: string): { type: string; rest: string } {
  const [first = '', second = '', ...others] = line.split(/\s+/);
  const isCommon = fold(first) === 'cac' && TYPES.includes(fold(second)) && others.length > 0;
  const type = second.replace(/:$/, '');
  return isCommon
    ? { type, rest: others.join(' ').replace(/^:\s*/, '') }
    : { type: '', rest: line };
}

function piecesOf(line: string, book: Book): AnnexUnitAnswer[] {
  const whole = lookUp(line, book);
  if (whole.kind === 'found') return [whole];
  const { type, rest } = commonType(line);
  const pieces = rest
    .split(',')
    .map(tidy)
    .filter((piece) => piece !== '');
  const answers: AnnexUnitAnswer[] = [];
  let before = type;
  for (let at = 0; at < pieces.length; ) {
    const taken = longestAt(pieces, at, before, book);
    answers.push(taken.answer);
    at += taken.length;
    before = typeOf(pieces[at - taken.length] ?? '') || before;
  }
  return answers;
}

function typeOf(piece: string): string {
  const [first = ''] = piece.split(/\s+/);
  return TYPES.includes(fold(first)) ? first : '';
}

/** The most pieces from one on that are a name together; one piece where none is. */
function longestAt(pieces: readonly string[], at: number, type: string, book: Book) {
  for (let length = Math.min(6, pieces.length - at); length >= 1; length -= 1) {
    const joined = pieces.slice(at, at + length).join(', ');
    for (const attempt of type === '' ? [joined] : [joined, `${type} ${joined}`]) {
      const answer = lookUp(attempt, book);
      if (answer.kind === 'found') return { answer, length };
    }
  }
  return { answer: lookUp(pieces[at] ?? '', book), length: 1 };
}

export type UnitReader = {
  /** The one unit that leads. */
  readonly lead: (cell: string) => AnnexUnitAnswer;
  /** The units beside it, in the order they are written. */
  readonly beside: (cell: string) => readonly AnnexUnitAnswer[];
};

/** Reads cells of units as of the day of an order; names already answered for mean what was said. */
export function unitReader(
  units: readonly NamedUnit[],
  roster: readonly RosterUnit[],
  home: string,
  day: PlainDate,
): UnitReader {
  const book: Book = { home, roster, answer: unitDoctor(units, day) };
  const cells = new Map<string, readonly AnnexUnitAnswer[]>();
  const beside = (cell: string) => {
    const answers = cells.get(cell) ?? namesIn(cell, book);
    cells.set(cell, answers);
    return answers;
  };
  return { beside, lead: (cell) => oneOf(cell, beside(cell)) };
}

function oneOf(cell: string, answers: readonly AnnexUnitAnswer[]): AnnexUnitAnswer {
  const [only] = answers;
  if (answers.length === 1 && only?.kind === 'asked') return only;
  const slugs = answers.flatMap((answer) => (answer.kind === 'found' ? answer.slugs : []));
  if (answers.length === 1 && slugs.length === 1) return found(...slugs);
  return { kind: 'asked', written: oneLine(cell), why: 'groupAsLead', choices: slugs.slice(0, 5) };
}
