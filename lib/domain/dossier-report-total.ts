import { COUNT_COLUMNS, type DossierCounts, NO_COUNTS } from './dossier-counts';
import { type TotalDifference, totalDifferences } from './dossier-report-check';
import type { ReadReport, ReadReportRow, ReadSheet } from './dossier-report-read';

/** A printed total that is not what its rows add up to; both are said, neither is changed. */
export type TotalNote = {
  readonly sheet: string;
  readonly row: number;
  /** As written: "Tổng cộng", "I. Cấp tỉnh". */
  readonly name: string;
  readonly differences: readonly TotalDifference[];
};

const countsOf = ({ counts }: ReadReport): DossierCounts => ({ ...NO_COUNTS, ...counts });

const isPart = (one: ReadReport): one is ReadReportRow => one.kind === 'row' && !one.isTotal;

const isTotal = (one: ReadReport) => one.kind === 'total' || (one.kind === 'row' && one.isTotal);

/** Compares every total and section of a sheet with the rows it stands for. */
export function totalNotes({ sheet, rows }: ReadSheet): TotalNote[] {
  return rows.flatMap((one, at) => {
    if (one.kind === 'row' && !one.isTotal) return [];
    const differences = fewest(
      groupsOf(rows, at).map((parts) =>
        totalDifferences(countsOf(one), parts.map(countsOf), COUNT_COLUMNS),
      ),
    );
    if (differences.length === 0) return [];
    return [{ sheet, row: one.row.number, name: one.name, differences }];
  });
}

/** Which rows a total may stand for; where several do, the one that fits best is meant. */
function groupsOf(rows: readonly ReadReport[], at: number): ReadReportRow[][] {
  const one = rows[at];
  const above = rows.slice(0, at);
  const below = rows.slice(at + 1);
  if (one?.kind === 'section') return [until(below, (next) => !isPart(next))].filter(isNotEmpty);
  const isOwn = (part: ReadReport) =>
    one?.kind !== 'row' || (part.kind === 'row' && part.unit?.slug === one.unit?.slug);
  const since = until(above.toReversed(), (next) => !isPart(next));
  const isOfFields = one?.kind === 'row' && rows.some((part) => isPart(part) && part.field);
  const nearBelow = until(below, isTotal);
  const groups = isOfFields
    ? [since.filter(isOwn), nearBelow.filter(isOwn)]
    : [above.filter(isPart), since, above.some(isPart) ? [] : below.filter(isPart)];
  return groups.filter(isNotEmpty);
}

const isNotEmpty = (parts: readonly ReadReportRow[]) => parts.length > 0;

function until(rows: readonly ReadReport[], isEnd: (one: ReadReport) => boolean): ReadReportRow[] {
  const end = rows.findIndex(isEnd);
  return (end < 0 ? rows : rows.slice(0, end)).filter(isPart);
}

const fewest = (all: readonly TotalDifference[][]): readonly TotalDifference[] =>
  all.toSorted((left, right) => left.length - right.length)[0] ?? [];
