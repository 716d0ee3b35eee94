import type { CountDifference } from '@/lib/domain/dossier-cell';
import { countColumnText } from '@/lib/text/dossier';
import { countOrMark } from '@/lib/text/dossier-table';
import { formatCount } from '@/lib/text/format';

type DifferenceListProps = {
  readonly columns: readonly CountDifference[];
  /** What the two sides are, behind their figures. */
  readonly left: string;
  readonly right: string;
};

/** Where two counts of the same thing differ, a line a column, with the difference. */
export function DifferenceList({ columns, left, right }: DifferenceListProps) {
  return (
    <ul className="space-y-0.5">
      {columns.map(({ column, left: one, right: other }) => (
        <li key={column}>
          {countColumnText[column]}: {left} {countOrMark(one)}, {right} {countOrMark(other)}
          {one !== null && other !== null && (
            <span className="small"> (chênh {formatCount(Math.abs(one - other))})</span>
          )}
        </li>
      ))}
    </ul>
  );
}
