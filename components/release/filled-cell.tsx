import { type Filled, filledPercent } from '@/lib/domain/release-work';
import { MISSING_MARK } from '@/lib/text/missing';

type FilledCellProps = {
  readonly cells: Filled;
  /** Where the first cell without a figure or a reason is. */
  readonly gap: string | null;
};

/** "98 % (62/63)", and the way to the first gap. */
export function FilledCell({ cells, gap }: FilledCellProps) {
  const percent = filledPercent(cells);
  if (percent === null) return <>{MISSING_MARK}</>;
  return (
    <>
      {percent}&nbsp;%{' '}
      <span className="small">
        ({cells.filled}/{cells.expected})
      </span>
      {gap && (
        <>
          {' '}
          <a href={gap} className="text-sm">
            ô trống đầu tiên
          </a>
        </>
      )}
    </>
  );
}
