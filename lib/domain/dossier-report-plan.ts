import type { NameDoubt } from './authority-name';
import { COUNT_COLUMNS, type CountColumn, type DossierCounts, NO_COUNTS } from './dossier-counts';
import {
  type HeldCounts,
  type PendingBefore,
  type ReportPlace,
  type ReportScope,
  reportKey,
} from './dossier-report';
import {
  type Discrepancy,
  discrepanciesIn,
  type OpeningDifference,
  openingDifference,
} from './dossier-report-check';
import { isSamePeriod, type StatedPeriod } from './dossier-report-head';
import { type ReportMapping, sheetsToRead } from './dossier-report-mapping';
import { type ReadReportRow, type ReadSheet, reportReader } from './dossier-report-read';
import { answerKey, type Named, placeIn, type ReportRefusedCell } from './dossier-report-row';
import { type TotalNote, totalNotes } from './dossier-report-total';
import type { Sheet, SheetCell } from './sheet';

export type PlannedReportRow = ReportPlace & {
  readonly sheet: string;
  /** As Excel counts. */
  readonly row: number;
  readonly kind: 'new' | 'changed' | 'same';
  readonly was: DossierCounts | null;
  readonly becomes: DossierCounts;
  /** What does not add up in it; kept as it is. */
  readonly discrepancies: readonly Discrepancy[];
  /** Received less what came in and was carried over, where the form prints new ones in one column. */
  readonly incomingDifference: number | null;
  readonly opening: OpeningDifference | null;
};

/** A row none of whose figures is written, with every reason. */
export type RefusedReportRow = {
  readonly sheet: string;
  readonly number: number;
  /** Whose the row is, as written or as the sheet says. */
  readonly unit: string;
  readonly field: string;
  readonly cells: readonly (SheetCell | null)[];
  readonly reasons: readonly ReportRefusedCell[];
};

export type ReportQuestion = {
  readonly key: string;
  readonly written: string;
  readonly rows: readonly number[];
  /** Why a unit is asked about; null for a field. */
  readonly why: NameDoubt | null;
  /** Slugs, likeliest first. */
  readonly choices: readonly string[];
  /** The slug chosen, "" for left out, `null` while nobody has said. */
  readonly answer: string | null;
};

/** What a form would do to a release, row by row. */
export type ReportPlan = {
  readonly rows: readonly PlannedReportRow[];
  readonly refused: readonly RefusedReportRow[];
  readonly units: readonly ReportQuestion[];
  readonly fields: readonly ReportQuestion[];
  /** Sheets that name another period than the release's, not yet accepted. */
  readonly periods: readonly { readonly sheet: string; readonly stated: StatedPeriod }[];
  readonly totals: readonly TotalNote[];
};

/** Reads the sheets by their mapping and compares them with what the release holds; writes nothing. */
export function planReport(
  sheets: readonly Sheet[],
  mapping: ReportMapping,
  scope: ReportScope,
  held: HeldCounts,
  pendingBefore: PendingBefore,
): ReportPlan {
  const read = sheetsToRead(mapping, sheets).map(reportReader(mapping, scope));
  const rows = judged(read.flatMap((sheet) => sheet.rows).filter((row) => row.kind === 'row'));
  return {
    rows: rows.flatMap((row) =>
      row.reasons.length === 0 ? planned(row, held, pendingBefore) : [],
    ),
    refused: rows.filter(({ reasons }) => reasons.length > 0).map(refusedRow(scope)),
    units: questionsIn(rows, ({ unit }) => unit, mapping.names),
    fields: questionsIn(rows, ({ field }) => field, mapping.fields),
    periods: mapping.isPeriodAccepted ? [] : otherPeriods(read, scope),
    totals: read.flatMap(totalNotes),
  };
}

/** Sheets that say a period which is not the release's. */
const otherPeriods = (read: readonly ReadSheet[], scope: ReportScope): ReportPlan['periods'] =>
  read.flatMap(({ sheet, period: stated }) =>
    stated === null || (stated.period !== null && isSamePeriod(stated.period, scope.period))
      ? []
      : [{ sheet, stated }],
  );

const placeOf = ({ unit, field }: ReadReportRow): ReportPlace | null =>
  unit?.slug && (field === null || field.slug !== null)
    ? { authority: unit.slug, field: field?.slug ?? null }
    : null;

/** What the database asks of a row: something of the form itself, not only of what stands beside it. */
const SAYS_SOMETHING = COUNT_COLUMNS.slice(0, COUNT_COLUMNS.indexOf('withdrawn') + 1);

/** Adds what only shows beside the other rows: two for one unit and field, and rows that print nothing. */
function judged(rows: readonly ReadReportRow[]): ReadReportRow[] {
  const times = new Map<string, number>();
  for (const row of rows) {
    const place = placeOf(row);
    if (place) times.set(reportKey(place), (times.get(reportKey(place)) ?? 0) + 1);
  }
  return rows.map((row) => {
    const place = placeOf(row);
    const isTwice = place !== null && (times.get(reportKey(place)) ?? 0) > 1;
    const isEmpty = SAYS_SOMETHING.every((column) => row.counts[column] === undefined);
    const at = placeIn(row.row, row.field?.column ?? row.unit?.column ?? null);
    return {
      ...row,
      reasons: [
        ...(isTwice ? [{ ...at, why: 'rowTwice' } as const] : []),
        ...row.reasons,
        ...(isEmpty && row.reasons.length === 0 ? [{ ...at, why: 'nothingPrinted' } as const] : []),
      ],
    };
  });
}

/** What is printed over what is held; a blank leaves what is there, and one column for in time replaces two. */
export function overlaid(
  was: DossierCounts,
  printed: Partial<Record<CountColumn, number>>,
): DossierCounts {
  const isWhole = printed.inTime !== undefined;
  const isSplit = printed.early !== undefined || printed.onTime !== undefined;
  return {
    ...was,
    ...(isWhole && { early: null, onTime: null }),
    ...(isSplit && { inTime: null }),
    ...printed,
  };
}

export const isSameCounts = (left: DossierCounts, right: DossierCounts): boolean =>
  COUNT_COLUMNS.every((column) => left[column] === right[column]);

function planned(
  row: ReadReportRow,
  held: HeldCounts,
  pendingBefore: PendingBefore,
): PlannedReportRow[] {
  const place = placeOf(row);
  if (place === null) return [];
  const was = held.get(reportKey(place)) ?? null;
  const becomes = overlaid(was ?? NO_COUNTS, row.counts);
  const kind = was === null ? 'new' : isSameCounts(was, becomes) ? 'same' : 'changed';
  return [
    {
      ...place,
      sheet: row.sheet,
      row: row.row.number,
      kind,
      was,
      becomes,
      discrepancies: discrepanciesIn(becomes),
      incomingDifference: incomingDifference(becomes, row.incoming),
      opening: openingDifference(becomes, pendingBefore.get(reportKey(place)) ?? null),
    },
  ];
}

function incomingDifference(
  { received, carriedOver }: DossierCounts,
  incoming: number | null,
): number | null {
  if (received === null || carriedOver === null || incoming === null) return null;
  return received - carriedOver - incoming || null;
}

const refusedRow =
  ({ roster }: ReportScope) =>
  ({ sheet, row, unit, field, reasons }: ReadReportRow): RefusedReportRow => ({
    sheet,
    number: row.number,
    unit: roster.find(({ slug }) => slug === unit?.slug)?.name ?? unit?.written ?? '',
    field: field?.written ?? '',
    cells: row.cells,
    reasons,
  });

type AnyNamed = Pick<Named<never>, 'written'> & {
  readonly doubt: { readonly why?: NameDoubt; readonly choices: readonly string[] } | null;
};

function questionsIn(
  rows: readonly ReadReportRow[],
  namedOf: (row: ReadReportRow) => AnyNamed | null,
  told: Readonly<Record<string, string>>,
): ReportQuestion[] {
  const byKey = new Map<string, { named: AnyNamed; rows: number[] }>();
  for (const row of rows) {
    const named = namedOf(row);
    if (!named?.doubt) continue;
    const key = answerKey(named.written);
    const group = byKey.get(key);
    if (group) group.rows.push(row.row.number);
    else byKey.set(key, { named, rows: [row.row.number] });
  }
  return [...byKey].map(([key, { named, rows: numbers }]) => ({
    key,
    written: named.written,
    rows: numbers,
    why: named.doubt?.why ?? null,
    choices: named.doubt?.choices ?? [],
    answer: told[key] ?? null,
  }));
}
