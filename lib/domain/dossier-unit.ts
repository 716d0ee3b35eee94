import { type Validity, versionOn } from './authority';
import type { NameAnswer, NameDoubt } from './authority-name';
import { editDistance, fold } from './fold';
import type { PlainDate } from './plain-date';

/** One that handles dossiers, with every name it ever bore: the home province, and what hangs under it. */
export type NamedUnit = {
  readonly slug: string;
  readonly kind: string;
  readonly versions: readonly (Validity & {
    readonly name: string;
    /** "huyện", "xã": names below a province are told apart by it. */
    readonly typeName: string;
  })[];
  /** Slugs of what came of it by merger or split. */
  readonly successors: readonly string[];
};

const LONGEST_NAME = 120;
const MOST_CHOICES = 3;
/** So many different names of one file are compared letter by letter; a file of noise is not waited for. */
const MOST_COMPARED = 500;
const NUMBERING = /^(?:(?:[ivx]{1,5}|\d{1,3}) )+(?=.)/;
const OF_ADMINISTRATION = /^(?:(?:van phong hdnd va |vp )?(?:ubnd|uy ban nhan dan) (?=.))+/;
const SHORT_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(tp|tpho) /, 'thanh pho '],
  [/^tx /, 'thi xa '],
  [/^tt /, 'thi tran '],
  [/^h /, 'huyen '],
  [/^p /, 'phuong '],
  [/^bql /, 'ban quan ly '],
];
const TYPE = /^(tinh|thanh pho|thi xa|thi tran|huyen|quan|xa|phuong|dac khu) (?=.)/;
const DEPARTMENT = /^(so|ban|thanh tra|chi cuc) /;
/** Words a name is abbreviated without. */
const LEFT_OUT = new Set(['va', 'cac', 'ngoai', 'tinh']);

/** A written name without its number and "UBND", with its type spelled out. */
export function unitWords(written: string): string {
  let words = fold(written.slice(0, 4 * LONGEST_NAME)).slice(0, LONGEST_NAME);
  words = words.replace(NUMBERING, '').replace(OF_ADMINISTRATION, '');
  for (const [short, long] of SHORT_TYPES) words = words.replace(short, long);
  return words;
}

const joined = (words: string) => words.replaceAll(' ', '');

/** "sogddt" for "Sở Giáo dục và Đào tạo"; `null` of what is not abbreviated. */
function shortKey(words: string): string | null {
  const [kind] = DEPARTMENT.exec(words) ?? [];
  if (kind === undefined) return null;
  const rest = words.slice(kind.length).split(' ');
  const initials = rest.filter((word) => !LEFT_OUT.has(word)).map((word) => word.charAt(0));
  return initials.length < 2 ? null : joined(kind) + initials.join('');
}

type Keys = { readonly exact: string[]; readonly loose: string[] };

/** Under which words a unit is found: its name with its type, and, where nobody else has them, without or in short. */
function keysOf({ versions }: NamedUnit): Keys {
  const keys = versions.map(({ name, typeName }) => {
    const words = unitWords(name);
    const bare = words.replace(TYPE, '');
    const typed = TYPE.test(words) ? words : `${fold(typeName)} ${words}`;
    const short = shortKey(words);
    return { exact: [joined(words), joined(typed)], loose: [joined(bare), short ?? joined(bare)] };
  });
  return {
    exact: [...new Set(keys.flatMap(({ exact }) => exact))],
    loose: [...new Set(keys.flatMap(({ loose }) => loose))],
  };
}

type UnitIndex = {
  readonly exact: ReadonlyMap<string, readonly NamedUnit[]>;
  readonly loose: ReadonlyMap<string, readonly NamedUnit[]>;
  readonly day: PlainDate;
};

function indexOf(units: readonly NamedUnit[], day: PlainDate): UnitIndex {
  const exact = new Map<string, NamedUnit[]>();
  const loose = new Map<string, NamedUnit[]>();
  for (const unit of units) {
    const keys = keysOf(unit);
    for (const key of keys.exact) exact.set(key, [...(exact.get(key) ?? []), unit]);
    for (const key of keys.loose) loose.set(key, [...(loose.get(key) ?? []), unit]);
  }
  return { exact, loose, day };
}

/**
 * Tells which unit of a province a written name meant on a day: "UBND huyện Vũ Thư", "Sở GD&ĐT".
 *
 * Found only where exactly one unit of that day bears it; "Thái Bình", which a province and a city
 * bear, what is gone, not yet there or merely similar is asked, with the likely ones first.
 */
export function unitDoctor(
  units: readonly NamedUnit[],
  day: PlainDate,
): (written: string) => NameAnswer {
  const index = indexOf(units, day);
  const answers = new Map<string, NameAnswer>();
  return (written) => {
    const words = unitWords(written);
    const answer = answers.get(words) ?? diagnosis(words, index, answers.size < MOST_COMPARED);
    answers.set(words, answer);
    return answer;
  };
}

const asked = (why: NameDoubt, choices: readonly string[] = []): NameAnswer => ({
  kind: 'asked',
  why,
  choices,
});

function diagnosis(words: string, index: UnitIndex, mayCompare: boolean): NameAnswer {
  const key = joined(words);
  const bare = joined(words.replace(TYPE, ''));
  if (key === '') return asked('unknownName');
  const isAlive = ({ versions }: NamedUnit) => versionOn(versions, index.day) !== null;
  const named = [...(index.exact.get(key) ?? [])];
  const loosely = TYPE.test(words) ? [] : [...(index.loose.get(key) ?? [])];
  const all = [...new Set([...named, ...loosely])];
  const alive = all.filter(isAlive);
  const [only] = alive;
  if (alive.length === 1 && only) return { kind: 'found', slug: only.slug };
  if (alive.length > 1)
    return asked(
      'ambiguousName',
      alive.map(({ slug }) => slug),
    );
  if (all.length > 0) return gone(all, index);
  return mayCompare ? similar([key, bare], index) : asked('unknownName');
}

/** Nobody of that name on the day: what came of it stands first. */
function gone(units: readonly NamedUnit[], { exact, day }: UnitIndex): NameAnswer {
  const alive = new Set(
    [...exact.values()].flat().filter(({ versions }) => versionOn(versions, day) !== null),
  );
  const slugs = new Set([...alive].map(({ slug }) => slug));
  const kin = units.flatMap(({ successors }) => successors.filter((slug) => slugs.has(slug)));
  const isGone = units.some(({ versions }) =>
    versions.some(({ validTo }) => validTo !== null && validTo < day),
  );
  return asked(isGone ? 'endedName' : 'laterName', [...new Set(kin)]);
}

/** Those of the day whose name differs by a few letters, or by its type only; nearest first. */
function similar(keys: readonly string[], { exact, loose, day }: UnitIndex): NameAnswer {
  const near = [...exact, ...loose].flatMap(([known, units]) => {
    const distance = Math.min(...keys.map((key) => distanceWithin(key, known)));
    return units
      .filter(({ versions }) => versionOn(versions, day) !== null)
      .map(({ slug }) => ({ slug, distance, isNear: distance <= limitOf(known) }));
  });
  const slugs = near
    .filter(({ isNear }) => isNear)
    .toSorted((left, right) => left.distance - right.distance)
    .map(({ slug }) => slug);
  const choices = [...new Set(slugs)].slice(0, MOST_CHOICES);
  return choices.length > 0 ? asked('similarName', choices) : asked('unknownName');
}

const limitOf = (known: string) => (known.length <= 5 ? 1 : known.length <= 16 ? 2 : 4);

/** The distance of two names, or far where their lengths alone say so. */
const distanceWithin = (left: string, right: string) =>
  Math.abs(left.length - right.length) > 4 ? 99 : editDistance(left, right);
