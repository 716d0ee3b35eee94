import type { CountColumn, DossierCounts } from './dossier-counts';

type Term = { readonly column: CountColumn; readonly isOptional?: boolean };

/** What has to add up: what a form prints in one column, and the columns it consists of. */
export type Identity = {
  readonly name: IdentityName;
  readonly whole: CountColumn;
  readonly parts: readonly Term[];
  /** Asked only where this column is not printed: its parts stand for it. */
  readonly unless?: CountColumn;
  /** The parts need not be all: what is left has none of them stated. */
  readonly isAtMost?: boolean;
};

export type IdentityName =
  | 'received'
  | 'resolved'
  | 'resolvedInTime'
  | 'pending'
  | 'balance'
  | 'causes';

const must = (column: CountColumn): Term => ({ column });
const may = (column: CountColumn): Term => ({ column, isOptional: true });

/**
 * Form II.06a: 3 = 4 + 5 + 6; 7 = 8 + 9 + 10; 11 = 12 + 13; 3 = 7 + 11, of its parts where 7 is not
 * printed; and no more causes than are late: the others have none stated.
 */
export const IDENTITIES: readonly Identity[] = [
  {
    name: 'received',
    whole: 'received',
    parts: [must('receivedOnline'), must('receivedInPerson'), must('carriedOver')],
  },
  { name: 'resolved', whole: 'resolved', parts: [must('early'), must('onTime'), must('late')] },
  { name: 'resolvedInTime', whole: 'resolved', parts: [must('inTime'), must('late')] },
  { name: 'pending', whole: 'pending', parts: [must('waiting'), must('overdue')] },
  {
    name: 'balance',
    whole: 'received',
    parts: [must('resolved'), must('pending'), may('withdrawn')],
  },
  {
    name: 'balance',
    whole: 'received',
    parts: [must('inTime'), must('late'), must('pending'), may('withdrawn')],
    unless: 'resolved',
  },
  {
    name: 'balance',
    whole: 'received',
    parts: [must('early'), must('onTime'), must('late'), must('pending'), may('withdrawn')],
    unless: 'resolved',
  },
  {
    name: 'causes',
    whole: 'late',
    parts: [must('lateSubjective'), must('lateObjective'), must('lateOther')],
    isAtMost: true,
  },
];

/** Two figures of one form that should be the same and are not; kept and shown, never mended. */
export type Discrepancy = {
  readonly name: IdentityName;
  readonly whole: CountColumn;
  /** The columns that were printed and added. */
  readonly parts: readonly CountColumn[];
  readonly printed: number;
  readonly sum: number;
  /** Printed less sum. Unit: dossiers; negative where the parts are more. */
  readonly difference: number;
};

/** What does not add up in one row; only where all that is needed is printed. */
export const discrepanciesIn = (counts: DossierCounts): Discrepancy[] =>
  IDENTITIES.flatMap(({ name, whole, parts, unless, isAtMost = false }) => {
    if (unless !== undefined && counts[unless] !== null) return [];
    const printed = counts[whole];
    const values = parts.flatMap(({ column, isOptional }) => {
      const value = counts[column];
      return value === null && isOptional ? [] : [{ column, value }];
    });
    let sum = 0;
    for (const { value } of values) {
      if (value === null) return [];
      sum += value;
    }
    if (printed === null || printed === sum || (isAtMost && sum < printed)) return [];
    return [
      {
        name,
        whole,
        parts: values.map(({ column }) => column),
        printed,
        sum,
        difference: printed - sum,
      },
    ];
  });

/** What was carried over, and what the period before had left pending: not the same. */
export type OpeningDifference = {
  readonly carriedOver: number;
  readonly pendingBefore: number;
  readonly difference: number;
};

/** Next period's column 6 is this period's column 11; null where they agree or either is not printed. */
export function openingDifference(
  { carriedOver }: Pick<DossierCounts, 'carriedOver'>,
  pendingBefore: number | null,
): OpeningDifference | null {
  if (carriedOver === null || pendingBefore === null || carriedOver === pendingBefore) return null;
  return { carriedOver, pendingBefore, difference: carriedOver - pendingBefore };
}

/** A printed total and the rows it is the total of, column by column. */
export type TotalDifference = {
  readonly column: CountColumn;
  readonly printed: number;
  readonly sum: number;
  readonly difference: number;
};

/** Columns in which a printed total is not what its rows add up to; one that a row does not print is not asked. */
export function totalDifferences(
  total: DossierCounts,
  rows: readonly DossierCounts[],
  columns: readonly CountColumn[],
): TotalDifference[] {
  if (rows.length === 0) return [];
  return columns.flatMap((column) => {
    const printed = total[column];
    let sum = 0;
    for (const row of rows) {
      const value = row[column];
      if (value === null) return [];
      sum += value;
    }
    return printed === null || printed === sum
      ? []
      : [{ column, printed, sum, difference: printed - sum }];
  });
}
