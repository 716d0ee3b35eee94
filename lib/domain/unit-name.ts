import { fold } from './fold';
import type { PlainDate } from './plain-date';

/** A unit of the province with every name it ever bore. */
export type NamedUnit = {
  readonly id: number;
  readonly slug: string;
  readonly versions: readonly {
    readonly name: string;
    /** "huyện", "sở": may stand before the name. */
    readonly typeName: string;
    readonly validFrom: PlainDate | null;
    readonly validTo: PlainDate | null;
  }[];
};

export type UnitAnswer =
  | { readonly kind: 'found'; readonly id: number }
  | {
      readonly kind: 'asked';
      readonly why: 'unknownUnit' | 'ambiguousUnit' | 'endedUnit' | 'laterUnit';
    };

const LONGEST_NAME = 200;
const BEFORE = /^(?:\d{1,3} )?(?:(?:ubnd|uy ban nhan dan) (?=.))?/;
const TYPE = /^(?:tinh|thanh pho|tp|huyen|thi xa|tx|quan|xa|phuong|thi tran|tt|dac khu) (?=.)/;
const LONG_FORMS: Readonly<Record<string, string>> = {
  tp: 'thanh pho',
  tx: 'thi xa',
  tt: 'thi tran',
};

/** "UBND TP. Thái Bình" is "thanh pho thai binh"; what is the same in every way of writing one name. */
export function unitKey(written: string): string {
  const key = fold(written.slice(0, LONGEST_NAME)).replace(BEFORE, '');
  return key.replace(/^(tp|tx|tt) (?=.)/, (_all, short: string) => `${LONG_FORMS[short]} `);
}

const bareKey = (key: string) => key.replace(TYPE, '');

type Era = { readonly full: Map<string, Set<number>>; readonly bare: Map<string, Set<number>> };

const put = (map: Map<string, Set<number>>, key: string, id: number) =>
  map.set(key, (map.get(key) ?? new Set()).add(id));

/** Every key a version answers to: with the word for its type, or as it stands. */
const keysOf = ({ name, typeName }: NamedUnit['versions'][number]): string[] => {
  const key = unitKey(name);
  return [...new Set([key, unitKey(`${typeName} ${bareKey(key)}`)])];
};

/** The names of those there on `day`; a unit answers to its earlier names too. */
function eraOf(units: readonly NamedUnit[], day: PlainDate): Era {
  const era: Era = { full: new Map(), bare: new Map() };
  for (const { id, versions } of units) {
    if (!isThere(versions, day)) continue;
    for (const key of versions.flatMap(keysOf)) {
      put(era.full, key, id);
      put(era.bare, bareKey(key), id);
    }
  }
  return era;
}

const isThere = (versions: NamedUnit['versions'], day: PlainDate): boolean =>
  versions.some(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo),
  );

/** The first days of the stretches in which no unit comes or goes, ascending. */
const turnsOf = (units: readonly NamedUnit[]): string[] =>
  [
    ...new Set(
      units.flatMap(({ versions }) =>
        // "2025-06-30~" sorts behind that day and before the next.
        versions.flatMap(({ validFrom, validTo }) => [
          validFrom ?? '',
          validTo ? `${validTo}~` : '',
        ]),
      ),
    ),
  ].toSorted();

/**
 * Tells which unit a written name meant on a day.
 *
 * Found only where exactly one unit of that day bears or bore the name; a name without its type
 * ("Kiến Xương") is enough where it is one unit's. All else a person has to say.
 */
export function unitNames(
  units: readonly NamedUnit[],
): (written: string, day: PlainDate) => UnitAnswer {
  const turns = turnsOf(units);
  const eras = new Map<string, Era>();
  const ever = eraOfAll(units);
  return (written, day) => {
    const turn = turns.findLast((one) => one <= day) ?? '';
    const era = eras.get(turn) ?? eraOf(units, day);
    eras.set(turn, era);
    return answerOf(unitKey(written), era, ever, day);
  };
}

function eraOfAll(units: readonly NamedUnit[]): Map<string, PlainDate | null> {
  const ends = new Map<string, PlainDate | null>();
  for (const { versions } of units) {
    const last = versions.at(-1)?.validTo ?? null;
    for (const key of versions.flatMap(keysOf)) ends.set(key, last).set(bareKey(key), last);
  }
  return ends;
}

function answerOf(
  key: string,
  era: Era,
  ever: ReadonlyMap<string, PlainDate | null>,
  day: PlainDate,
): UnitAnswer {
  const found = era.full.get(key) ?? (key === bareKey(key) ? era.bare.get(key) : undefined);
  const [only] = found ?? [];
  if (only !== undefined) {
    return found?.size === 1
      ? { kind: 'found', id: only }
      : { kind: 'asked', why: 'ambiguousUnit' };
  }
  const end = ever.get(key);
  if (end === undefined) return { kind: 'asked', why: 'unknownUnit' };
  return { kind: 'asked', why: end !== null && end < day ? 'endedUnit' : 'laterUnit' };
}
