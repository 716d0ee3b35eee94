import { ScrollRegion } from '@/components/ui/scroll-region';
import type { PlannedCell } from '@/lib/domain/score-import-plan';
import type { PreviewView } from '@/lib/domain/score-import-view';
import { formatCount } from '@/lib/text/format';
import { criterionLabel, figureText, placeText } from '@/lib/text/score-import';

const SHOWN_OPEN = 100;

type ImportCellsProps = {
  readonly title: string;
  readonly cells: readonly PlannedCell[];
  readonly view: PreviewView;
};

/** Cells that would be written: where in the file, whose, from what to what. */
export function ImportCells({ title, cells, view }: ImportCellsProps) {
  if (cells.length === 0) return null;
  const heading = `${title}: ${formatCount(cells.length)} ô`;
  return (
    <section className="mt-8">
      <h2>{heading}</h2>
      <details open={cells.length <= SHOWN_OPEN} className="mt-2">
        <summary>Xem từng ô</summary>
        <ScrollRegion label={heading}>
          <CellTable cells={cells} view={view} />
        </ScrollRegion>
      </details>
    </section>
  );
}

function CellTable({ cells, view }: Pick<ImportCellsProps, 'cells' | 'view'>) {
  const names = new Map(view.roster.map(({ slug, name }) => [slug, name]));
  return (
    <table className="data">
      <thead>
        <tr>
          <th scope="col">Đơn vị</th>
          <th scope="col">Tiêu chí</th>
          <th scope="col">Đang có</th>
          <th scope="col">Sẽ thành</th>
          <th scope="col">Ô trong tệp</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ row, column, authority, criterion, was, becomes }) => (
          <tr key={`${authority} ${criterion}`}>
            <th scope="row">{names.get(authority) ?? authority}</th>
            <td>{criterionLabel(criterion, view.criteria[criterion] ?? '')}</td>
            <td>{figureText(was)}</td>
            <td className="font-semibold">{figureText(becomes)}</td>
            <td>{placeText(row, column)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
