/** The columns of form II.06a (Thông tư 01/2020/TT-VPCP), and those beside it, in the order they are shown. Unit: dossiers. */
export const COUNT_COLUMNS = [
  'received',
  'receivedOnline',
  'receivedInPerson',
  'carriedOver',
  'resolved',
  'early',
  'onTime',
  'inTime',
  'late',
  'pending',
  'waiting',
  'overdue',
  'withdrawn',
  'extended',
  'lateSubjective',
  'lateObjective',
  'lateOther',
] as const;

export type CountColumn = (typeof COUNT_COLUMNS)[number];

/**
 * What a form prints or the dossiers add up to, for one authority and field in one period.
 * Null: not printed. `inTime`: early and on time in one column, kept so and never split.
 */
export type DossierCounts = Readonly<Record<CountColumn, number | null>>;

export const NO_COUNTS: DossierCounts = {
  received: null,
  receivedOnline: null,
  receivedInPerson: null,
  carriedOver: null,
  resolved: null,
  early: null,
  onTime: null,
  inTime: null,
  late: null,
  pending: null,
  waiting: null,
  overdue: null,
  withdrawn: null,
  extended: null,
  lateSubjective: null,
  lateObjective: null,
  lateOther: null,
};

/** A part with what it is a part of; a whole of 0 is "không phát sinh". */
export type Share = { readonly part: number; readonly whole: number };

const sum = (...terms: readonly (number | null)[]): number | null =>
  terms.reduce<number | null>(
    (total, term) => (total === null || term === null ? null : total + term),
    0,
  );

/** Resolved by their due day, early ones too. */
export const inTimeOf = ({ inTime, early, onTime }: DossierCounts): number | null =>
  inTime ?? sum(early, onTime);

/** Resolved in the period: as printed, else what the parts add up to. */
export const resolvedOf = (counts: DossierCounts): number | null =>
  counts.resolved ?? sum(inTimeOf(counts), counts.late);

/** Still in hand: as printed, else what the parts add up to. */
export const pendingOf = ({ pending, waiting, overdue }: DossierCounts): number | null =>
  pending ?? sum(waiting, overdue);

/** Came in during the period, in whatever way; null where neither is printed. */
export const newOf = (counts: DossierCounts): number | null =>
  sum(counts.receivedOnline, counts.receivedInPerson) ??
  (counts.received !== null && counts.carriedOver !== null
    ? counts.received - counts.carriedOver
    : null);

/** On hand in the period: new ones and those carried over, column 3 of the form. */
export const onHandOf = (counts: DossierCounts): number | null =>
  counts.received ?? sum(newOf(counts), counts.carriedOver);

const shareOf = (part: number | null, whole: number | null): Share | null =>
  part === null || whole === null ? null : { part, whole };

/** Of those resolved, the ones resolved by their due day. Form II.06a: (8 + 9) / (8 + 9 + 10). */
export function resolvedInTime(counts: DossierCounts): Share | null {
  const part = inTimeOf(counts);
  return shareOf(part, sum(part, counts.late));
}

/**
 * Of those resolved or still in hand, the ones resolved or still waiting within their day.
 * Form II.06a: (8 + 9 + 12) / (8 + 9 + 10 + 12 + 13), as the set of Quyết định 766/QĐ-TTg counts.
 */
export function handledInTime(counts: DossierCounts): Share | null {
  const inTime = inTimeOf(counts);
  const { late, waiting, overdue } = counts;
  return shareOf(sum(inTime, waiting), sum(inTime, late, waiting, overdue));
}

/** The same columns of several added up; a column is null where any of them does not print it. */
export function addCounts(all: readonly DossierCounts[]): DossierCounts {
  if (all.length === 0) return NO_COUNTS;
  const isSplit = all.every(({ inTime }) => inTime === null);
  const one = ([column]: readonly [CountColumn]) => sum(...all.map((counts) => counts[column]));
  const added = Object.fromEntries(COUNT_COLUMNS.map((column) => [column, one([column])]));
  return {
    ...NO_COUNTS,
    ...added,
    ...(isSplit
      ? { inTime: null }
      : { early: null, onTime: null, inTime: sum(...all.map(inTimeOf)) }),
  };
}

/** A percentage with so many decimals, rounded half up, canonical: "99.86"; null where nothing was handled. */
export function percentOf({ part, whole }: Share, decimals = 2): string | null {
  if (whole === 0) return null;
  const scale = 10 ** decimals;
  const scaled = Math.floor((part * 100 * scale * 2 + whole) / (2 * whole));
  return (scaled / scale).toFixed(decimals);
}
