import type { SumRule } from './criteria-set';
import type { Points } from './points';
import { rankConflicts } from './rank-check';
import {
  type CheckedCell,
  type CheckedCriterion,
  isWithin,
  limitOf,
  sumDifferences,
  unusualChanges,
} from './score-check';

/** A cell with the rank that was printed beside it. */
export type RankedCell = CheckedCell & {
  readonly rank: number | null;
  readonly outOf: number | null;
};

/** What is looked at before a release moves on. */
export type CheckedRelease = {
  readonly version: number;
  readonly publicNote: string | null;
  readonly hasSource: boolean;
  /** Slugs of the authorities it must speak of. */
  readonly listed: readonly string[];
  readonly criteria: readonly CheckedCriterion[];
  readonly sumRule: SumRule;
  readonly scaleMax: Points;
  readonly unusualChange: Points | null;
  readonly cells: readonly RankedCell[];
  /** The cells of the version it corrects; empty for a first one. */
  readonly corrected: readonly RankedCell[];
  /** The year before, where it may be compared. */
  readonly yearBefore: readonly Pick<CheckedCell, 'authority' | 'criterion' | 'points'>[];
};

export type CheckKind =
  | 'sourceMissing'
  | 'publicNoteMissing'
  | 'noFigure'
  | 'totalMissing'
  | 'aboveLimit'
  | 'sumDiffers'
  | 'unusualChange'
  | 'unusualWithoutNote'
  | 'rankOrder'
  | 'rankOutOf';

/** Something the checklist found: an error blocks, a warning is ticked by whoever goes on. */
export type CheckItem = {
  readonly level: 'error' | 'warning';
  readonly kind: CheckKind;
  /** Holds the values warned about, so that other values warn anew. */
  readonly key: string;
  /** The cell it leads to; null where it is about the whole release. */
  readonly cell: { readonly authority: string; readonly criterion: string } | null;
  /** What its sentence needs: figures as printed, the other authority. */
  readonly facts: Readonly<Record<string, string>>;
};

type Found = Omit<CheckItem, 'key'>;

const TOTAL = 'T';

const keyed = (found: Found): CheckItem => ({
  ...found,
  key: [
    found.kind,
    found.cell?.authority ?? '',
    found.cell?.criterion ?? '',
    ...Object.values(found.facts),
  ].join('|'),
});

/**
 * Everything that blocks a release or must be looked at, errors first.
 *
 * What the corrected version already held, with the same values, is not found again.
 */
export function checklistOf(release: CheckedRelease): CheckItem[] {
  const known = new Set(
    release.version > 1 ? cellItems(release, release.corrected).map(({ key }) => key) : [],
  );
  const found = cellItems(release, release.cells).filter(({ key }) => !known.has(key));
  const items = [...wholeItems(release).map(keyed), ...found];
  return items.toSorted((left, right) => left.level.localeCompare(right.level));
}

/** What is wrong with the release as a whole. */
function wholeItems({ version, publicNote, hasSource, cells }: CheckedRelease): Found[] {
  const whole = { level: 'error', cell: null, facts: {} } as const;
  return [
    ...(hasSource ? [] : [{ ...whole, kind: 'sourceMissing' } as const]),
    ...(version > 1 && !publicNote ? [{ ...whole, kind: 'publicNoteMissing' } as const] : []),
    ...(cells.some(({ points }) => points !== null)
      ? []
      : [{ ...whole, kind: 'noFigure' } as const]),
  ];
}

const cellItems = (release: CheckedRelease, cells: readonly RankedCell[]): CheckItem[] =>
  [
    ...missingTotals(release, cells),
    ...limits(release, cells),
    ...sums(release, cells),
    ...changes(release, cells),
    ...ranks(cells),
  ].map(keyed);

function missingTotals({ listed }: CheckedRelease, cells: readonly RankedCell[]): Found[] {
  const explained = new Set(
    cells
      .filter(
        ({ criterion, points, missing }) => criterion === TOTAL && (points ?? missing) !== null,
      )
      .map(({ authority }) => authority),
  );
  return listed
    .filter((authority) => !explained.has(authority))
    .map((authority) => ({
      level: 'error',
      kind: 'totalMissing',
      cell: { authority, criterion: TOTAL },
      facts: {},
    }));
}

function limits({ criteria, scaleMax }: CheckedRelease, cells: readonly RankedCell[]): Found[] {
  const limitFor = new Map(criteria.map(({ code }) => [code, limitOf(code, criteria, scaleMax)]));
  return cells.flatMap(({ authority, criterion, points }) => {
    const limit = limitFor.get(criterion) ?? scaleMax;
    if (points === null || isWithin(points, limit)) return [];
    return [
      {
        level: 'error',
        kind: 'aboveLimit',
        cell: { authority, criterion },
        facts: { points, limit },
      },
    ];
  });
}

function sums({ criteria, sumRule }: CheckedRelease, cells: readonly RankedCell[]): Found[] {
  if (sumRule === 'none') return [];
  return sumDifferences(cells, criteria).map(({ authority, criterion, printed, sum, parts }) => ({
    level: sumRule,
    kind: 'sumDiffers',
    cell: { authority, criterion },
    facts: { printed, sum, parts: parts.join(', ') },
  }));
}

function changes(release: CheckedRelease, cells: readonly RankedCell[]): Found[] {
  return unusualChanges(cells, release.yearBefore, release).map(
    ({ authority, criterion, from, to, change, note }) => ({
      level: note ? 'warning' : 'error',
      kind: note ? 'unusualChange' : 'unusualWithoutNote',
      cell: { authority, criterion },
      facts: { from, to, change, ...(note && { note }) },
    }),
  );
}

function ranks(cells: readonly RankedCell[]): Found[] {
  return rankConflicts(cells.filter(({ criterion }) => criterion === TOTAL)).map(
    ({ kind, authority, ...facts }) => ({
      level: 'warning',
      kind,
      cell: { authority, criterion: TOTAL },
      facts,
    }),
  );
}

/** Whether every authority has a total, or its publisher's reason for having none. */
export const isWhole = ({ listed, cells }: Pick<CheckedRelease, 'listed' | 'cells'>): boolean => {
  const settled = new Set(
    cells
      .filter(
        ({ criterion, points, missing }) =>
          criterion === TOTAL &&
          (points !== null || (missing !== null && missing !== 'noPublicFigure')),
      )
      .map(({ authority }) => authority),
  );
  return listed.every((authority) => settled.has(authority));
};

type Leveled = Pick<CheckItem, 'level' | 'key'>;

/** The warnings somebody has yet to tick. */
export const unticked = <Item extends Leveled>(
  items: readonly Item[],
  ticked: readonly string[],
): Item[] => items.filter(({ level, key }) => level === 'warning' && !ticked.includes(key));

export const errorsOf = <Item extends Leveled>(items: readonly Item[]): Item[] =>
  items.filter(({ level }) => level === 'error');
