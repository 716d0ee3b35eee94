import {
  authorityTotal,
  type BasisCell,
  cellKey,
  type DossierCell,
  fieldsIn,
  fieldTotal,
  isSameCount,
  unitsIn,
} from './dossier-cell';
import { addCounts, COUNT_COLUMNS, type DossierCounts } from './dossier-counts';
import { discrepanciesIn, openingDifference, totalDifferences } from './dossier-report-check';

/** What is looked at before dossier results move on. */
export type CheckedDossiers = {
  readonly version: number;
  readonly publicNote: string | null;
  readonly hasSource: boolean;
  /** Slug of the home province: its own rows are printed totals. */
  readonly province: string;
  /** Both bases. */
  readonly cells: readonly BasisCell[];
  /** What the period before published; empty where nothing, or where the two may not be compared. */
  readonly before: readonly DossierCell[];
  /** Units of the period before that were no more when this one began. */
  readonly ended: readonly string[];
  /** The figures of the version it corrects; empty for a first one. */
  readonly corrected: readonly BasisCell[];
};

export type DossierCheckKind =
  | 'sourceMissing'
  | 'publicNoteMissing'
  | 'noFigure'
  | 'basisUnchosen'
  | 'notAdding'
  | 'openingDiffers'
  | 'unitMissing'
  | 'partsDiffer'
  | 'causesMissing';

/** Something the checklist found: an error blocks, a warning is ticked by whoever goes on. */
export type DossierCheck = {
  readonly level: 'error' | 'warning';
  readonly kind: DossierCheckKind;
  /** Holds the values warned about, so that other values warn anew. */
  readonly key: string;
  /** Where it leads to; null for the release as a whole. */
  readonly cell: { readonly authority: string; readonly field: string | null } | null;
  /** What its sentence needs: names of columns, whole numbers. */
  readonly facts: Readonly<Record<string, string>>;
};

type Found = Omit<DossierCheck, 'key'>;

const keyed = (found: Found): DossierCheck => ({
  ...found,
  key: [found.kind, found.cell ? cellKey(found.cell) : '', ...Object.values(found.facts)].join('|'),
});

/**
 * Everything that blocks dossier results or must be looked at, errors first.
 *
 * What the corrected version already held, with the same values, is not found again.
 */
export function dossierChecklist(release: CheckedDossiers): DossierCheck[] {
  const known = new Set(warningsIn({ ...release, cells: release.corrected }).map(({ key }) => key));
  const warnings = warningsIn(release).filter(({ key }) => !known.has(key));
  return [...errorsIn(release).map(keyed), ...warnings];
}

const chosenIn = (cells: readonly BasisCell[]): DossierCell[] =>
  cells.filter(({ isChosen }) => isChosen);

function errorsIn({ version, publicNote, hasSource, cells }: CheckedDossiers): Found[] {
  const whole = { level: 'error', cell: null, facts: {} } as const;
  return [
    ...(hasSource ? [] : [{ ...whole, kind: 'sourceMissing' } as const]),
    ...(version > 1 && !publicNote ? [{ ...whole, kind: 'publicNoteMissing' } as const] : []),
    ...(chosenIn(cells).length > 0 ? [] : [{ ...whole, kind: 'noFigure' } as const]),
    ...unchosen(cells).map(
      (cell): Found => ({ level: 'error', kind: 'basisUnchosen', cell, facts: {} }),
    ),
  ];
}

/** Where a report and the dossiers disagree and nobody has said why one is taken. */
export const unchosen = (cells: readonly BasisCell[]): Pick<DossierCell, 'authority' | 'field'>[] =>
  disagreements(cells)
    .filter(({ report, cases }) => !(report.isChosen ? report : cases).chosenReason)
    .map(({ report: { authority, field } }) => ({ authority, field }));

export type Disagreement<Cell extends BasisCell = BasisCell> = {
  readonly report: Cell;
  readonly cases: Cell;
};

/** Every authority and field whose report and dossiers count differently. */
export function disagreements<Cell extends BasisCell>(
  cells: readonly Cell[],
): Disagreement<Cell>[] {
  const counted = new Map(
    cells.filter(({ basis }) => basis === 'cases').map((cell) => [cellKey(cell), cell]),
  );
  return cells.flatMap((report) => {
    const cases = report.basis === 'report' ? counted.get(cellKey(report)) : undefined;
    return cases && !isSameCount(report.counts, cases.counts) ? [{ report, cases }] : [];
  });
}

const warningsIn = (release: CheckedDossiers): DossierCheck[] => {
  const cells = chosenIn(release.cells);
  if (cells.length === 0) return [];
  return [
    ...missingUnits(release, cells),
    ...cells.flatMap(notAdding),
    ...openings(release, cells),
    ...differingParts(release, cells),
    ...missingCauses(cells),
  ].map((found) => keyed({ level: 'warning', ...found }));
};

type Warning = Omit<Found, 'level'>;

const notAdding = ({ authority, field, counts }: DossierCell): Warning[] =>
  discrepanciesIn(counts).map(({ name, whole, parts, printed, sum }) => ({
    kind: 'notAdding',
    cell: { authority, field },
    facts: { name, whole, parts: parts.join(' '), printed: String(printed), sum: String(sum) },
  }));

const authoritiesIn = (cells: readonly DossierCell[]) => [
  ...new Set(cells.map(({ authority }) => authority)),
];

function missingUnits({ before, ended, province }: CheckedDossiers, cells: readonly DossierCell[]) {
  const there = new Set([...authoritiesIn(cells), ...ended]);
  return unitsIn(before, province)
    .filter((authority) => !there.has(authority))
    .map(
      (authority): Warning => ({
        kind: 'unitMissing',
        cell: { authority, field: null },
        facts: {},
      }),
    );
}

/** What each authority carried over and what it had left pending. */
const openings = ({ before }: CheckedDossiers, cells: readonly DossierCell[]): Warning[] =>
  authoritiesIn(cells).flatMap((authority) => {
    const now = authorityTotal(cells, authority);
    const pending = authorityTotal(before, authority)?.counts.pending ?? null;
    const found = now && openingDifference(now.counts, pending);
    if (!found) return [];
    const { carriedOver, pendingBefore } = found;
    return [
      {
        kind: 'openingDiffers',
        cell: { authority, field: null },
        facts: { carriedOver: String(carriedOver), pendingBefore: String(pendingBefore) },
      },
    ];
  });

/** Printed totals that are not what their rows add up to, one finding a total. */
function differingParts({ province }: CheckedDossiers, cells: readonly DossierCell[]): Warning[] {
  const fieldsOf = (authority: string) =>
    cells.filter((cell) => cell.authority === authority && cell.field !== null);
  const units = unitsIn(cells, province);
  const unitTotals = units.flatMap((unit) => authorityTotal(cells, unit)?.counts ?? []);
  const ofAuthorities = authoritiesIn(cells).flatMap((authority) => {
    const printed = cells.find((cell) => cell.authority === authority && cell.field === null);
    if (!printed) return [];
    const parts =
      authority === province && unitTotals.length > 0
        ? unitTotals
        : fieldsOf(authority).map(({ counts }) => counts);
    return differing(printed, parts);
  });
  const ofFields = fieldsIn(cells).flatMap((field) => {
    const printed = cells.find((cell) => cell.authority === province && cell.field === field);
    const parts = fieldTotal(
      cells.filter(({ authority }) => authority !== province),
      field,
      province,
    )?.counts;
    return printed && parts ? differing(printed, [parts]) : [];
  });
  return [...ofAuthorities, ...ofFields];
}

function differing({ authority, field, counts }: DossierCell, parts: readonly DossierCounts[]) {
  const found = totalDifferences(counts, parts, COUNT_COLUMNS);
  const warning = (): Warning => ({
    kind: 'partsDiffer',
    cell: { authority, field },
    facts: Object.fromEntries(
      found.map(({ column, printed, sum }) => [column, `${printed} ${sum}`]),
    ),
  });
  return found.length === 0 ? [] : [warning()];
}

/** What is late without a cause, by authority; where the causes are split at all they must be whole. */
const missingCauses = (cells: readonly DossierCell[]): Warning[] =>
  authoritiesIn(cells).flatMap((authority) => {
    const own = authorityTotal(cells, authority)?.counts ?? addCounts([]);
    const { late, lateSubjective, lateObjective, lateOther } = own;
    const stated = (lateSubjective ?? 0) + (lateObjective ?? 0) + (lateOther ?? 0);
    if (late === null || late <= stated) return [];
    return [
      {
        kind: 'causesMissing',
        cell: { authority, field: null },
        facts: { late: String(late), without: String(late - stated) },
      },
    ];
  });
