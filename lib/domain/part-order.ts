import { Decimal } from 'decimal.js';
import type { PartView } from './part-view';
import { differenceOf } from './points';

/** What the parts of a total can be ordered by, as the address writes it; each has one direction, worst first. */
export const PART_COLUMNS = ['thu-tu', 'mat', 'hang', 'nam-truoc', 'cao-nhat'] as const;

export type PartColumn = (typeof PART_COLUMNS)[number];

/** Which way the figures of a column run. */
export const PART_DIRECTIONS = {
  'thu-tu': 'ascending',
  mat: 'descending',
  hang: 'descending',
  'nam-truoc': 'ascending',
  'cao-nhat': 'descending',
} as const satisfies Record<PartColumn, 'ascending' | 'descending'>;

/** What is to come first has the largest number; null comes last. */
const WORTH: Readonly<Record<PartColumn, (part: PartView) => number | null>> = {
  'thu-tu': () => 0,
  mat: ({ lost }) => (lost ? Number(lost.lost) : null),
  hang: ({ place }) => place?.rank ?? null,
  'nam-truoc': ({ change }) => (change.kind === 'difference' ? -Number(change.points) : null),
  'cao-nhat': (part) => {
    const gap = gapToBest(part);
    return gap === null ? null : Number(gap);
  },
};

/** How far below the best known figure; null without a figure. */
export function gapToBest({ points, benchmarks: { best } }: PartView): string | null {
  return points && best ? differenceOf(best.points, points) : null;
}

/** The column to order by: the wanted one, else points lost, else, where no maximum is known, the gap to the best. */
export function partColumn(wanted: string | null, parts: readonly PartView[]): PartColumn {
  const column = PART_COLUMNS.find((one) => one === wanted);
  if (column) return column;
  if (parts.some(({ lost }) => lost)) return 'mat';
  return parts.some(({ points }) => points) ? 'cao-nhat' : 'thu-tu';
}

/** Worst first, without a figure last; equals in the order of the criteria. */
export function orderedParts(parts: readonly PartView[], by: PartColumn): PartView[] {
  const worth = WORTH[by];
  return parts.toSorted((left, right) => {
    const [one, other] = [worth(left), worth(right)];
    if (one !== null && other !== null) return new Decimal(other).comparedTo(one);
    return Number(one === null) - Number(other === null);
  });
}
