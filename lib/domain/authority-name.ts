import { type Validity, versionOn } from './authority';
import { editDistance, fold, foldName } from './fold';
import type { PlainDate } from './plain-date';

/** An authority with every name and code it ever bore. */
export type NamedAuthority = {
  readonly slug: string;
  readonly kind: string;
  readonly versions: readonly (Validity & {
    readonly name: string;
    readonly code: string | null;
  })[];
  /** Slugs of what came of it by merger or split. */
  readonly successors: readonly string[];
};

/** Why a name needs a person to say which authority it means. */
export type NameDoubt =
  | 'ambiguousName'
  | 'similarName'
  | 'endedName'
  | 'laterName'
  | 'otherKind'
  | 'codeDiffers'
  | 'unknownName';

export type NameAnswer =
  | { readonly kind: 'found'; readonly slug: string }
  | { readonly kind: 'asked'; readonly why: NameDoubt; readonly choices: readonly string[] };

/** What a row says of its authority; either may be "". */
export type WrittenName = { readonly name: string; readonly code: string };

const MOST_CHOICES = 3;
const LONGEST_NAME = 80;
const SHORT_NAME = 5;
const BEFORE_NAME = /^(?:\d{1,3} )?(?:(?:ubnd|uy ban nhan dan|tinh|thanh pho|tp|t) (?=.))*/;
/** Short forms and old spellings in use for exactly one province. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  tphcm: 'hochiminh',
  hcm: 'hochiminh',
  hcmc: 'hochiminh',
  saigon: 'hochiminh',
  brvt: 'bariavungtau',
  bariavt: 'bariavungtau',
  tthue: 'thuathienhue',
  tthienhue: 'thuathienhue',
  daclac: 'daklak',
  dacnong: 'daknong',
  backan: 'backan',
  baccan: 'backan',
};

/** What tables write in the rows of their means and sums. */
const WHOLE_COUNTRY = ['canuoc', 'toanquoc', 'trungbinh', 'trungbinhcanuoc', 'binhquancanuoc'];

/** What is the same in every way of writing one name: "TP. Hồ Chí Minh", "Ho Chi  Minh" and "TP HCM". */
export function nameKey(written: string): string {
  const bare = foldName(fold(written.slice(0, 4 * LONGEST_NAME)).replace(BEFORE_NAME, ''));
  const key = bare.replaceAll(' ', '').slice(0, LONGEST_NAME);
  return SHORT_FORMS[key] ?? key;
}

const codeKey = (written: string) =>
  /^\d{1,2}$/.test(written) ? written.padStart(2, '0') : written;

/**
 * Tells which authority of a kind a written name or code meant on a day.
 *
 * Found only where exactly one authority of that day bears or bore it; what several bear, what is
 * gone or not yet there, and what is merely similar is asked, with the likely ones first.
 */
export function nameDoctor(
  authorities: readonly NamedAuthority[],
  kind: string,
  day: PlainDate,
): (written: WrittenName) => NameAnswer {
  const index = indexOf(authorities, kind, day);
  const answers = new Map<string, NameAnswer>();
  return (written) => {
    const key = `${nameKey(written.name)} ${codeKey(written.code.trim())}`;
    const answer = answers.get(key) ?? diagnosis(written, index);
    answers.set(key, answer);
    return answer;
  };
}

type NameIndex = {
  /** Alive on the day: by names of any time, by codes of that day. */
  readonly byName: Map<string, Set<string>>;
  readonly byCode: Map<string, Set<string>>;
  /** Of the kind, but not alive on the day. */
  readonly others: Map<string, NamedAuthority[]>;
  readonly otherKinds: Set<string>;
  readonly alive: Set<string>;
  readonly day: PlainDate;
};

function indexOf(all: readonly NamedAuthority[], kind: string, day: PlainDate): NameIndex {
  const index: NameIndex = {
    byName: new Map(),
    byCode: new Map(),
    others: new Map(),
    otherKinds: new Set(WHOLE_COUNTRY),
    alive: new Set(),
    day,
  };
  for (const authority of all) {
    const keys = [...new Set(authority.versions.map(({ name }) => nameKey(name)))];
    const current = versionOn(authority.versions, day);
    if (authority.kind !== kind) for (const key of keys) index.otherKinds.add(key);
    else if (!current) for (const key of keys) add(index.others, key, authority);
    else {
      index.alive.add(authority.slug);
      for (const key of keys) collect(index.byName, key, authority.slug);
      if (current.code) collect(index.byCode, current.code, authority.slug);
    }
  }
  return index;
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

function collect(map: Map<string, Set<string>>, key: string, slug: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(slug));
}

const asked = (why: NameDoubt, choices: readonly string[] = []): NameAnswer => ({
  kind: 'asked',
  why,
  choices,
});

function diagnosis({ name, code }: WrittenName, index: NameIndex): NameAnswer {
  const bare = name.trim();
  const isCode = /^\d{1,2}$/.test(bare);
  const byCode = [...(index.byCode.get(codeKey((isCode ? bare : code).trim())) ?? [])];
  if (bare === '' || isCode) return ofSeveral(byCode);

  const byName = [...(index.byName.get(nameKey(bare)) ?? [])];
  if (byName.length === 0) return ofUnknown(bare, byCode, index);
  const both = byName.filter((slug) => byCode.includes(slug));
  if (code.trim() !== '' && both.length === 0) return asked('codeDiffers', [...byName, ...byCode]);
  return ofSeveral(both.length > 0 ? both : byName);
}

function ofSeveral(slugs: readonly string[]): NameAnswer {
  const [only] = slugs;
  if (only === undefined) return asked('unknownName');
  return slugs.length === 1 ? { kind: 'found', slug: only } : asked('ambiguousName', slugs);
}

function ofUnknown(name: string, byCode: readonly string[], index: NameIndex): NameAnswer {
  const key = nameKey(name);
  const others = index.others.get(key);
  if (others) {
    const kin = others.flatMap(({ successors }) =>
      successors.filter((slug) => index.alive.has(slug)),
    );
    const isGone = others.some(({ versions }) =>
      versions.some(({ validTo }) => validTo !== null && validTo < index.day),
    );
    return asked(isGone ? 'endedName' : 'laterName', [...new Set([...byCode, ...kin])]);
  }
  if (index.otherKinds.has(key)) return asked('otherKind');
  const near = [...new Set([...byCode, ...similar(key, index)])].slice(0, MOST_CHOICES);
  return near.length > 0 ? asked('similarName', near) : asked('unknownName');
}

/** Those whose name differs by two letters at most, by one where it is short; nearest first. */
function similar(key: string, { byName }: NameIndex): string[] {
  const limit = key.length <= SHORT_NAME ? 1 : 2;
  return [...byName.entries()]
    .map(([known, slugs]) => ({ slugs, distance: editDistance(key, known) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((left, right) => left.distance - right.distance)
    .flatMap(({ slugs }) => [...slugs]);
}
