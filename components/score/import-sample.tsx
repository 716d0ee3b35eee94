import { ScrollRegion } from '@/components/ui/scroll-region';
import { shownText } from '@/lib/domain/score-import-row';
import { columnLetters, type SheetCell, type SheetRow } from '@/lib/domain/sheet';

type ImportSampleProps = {
  readonly rows: readonly SheetRow[];
  /** Whether a row, as Excel counts, holds headings. */
  readonly isHeading: (number: number) => boolean;
};

/** The first rows of a sheet as they stand in the file, with Excel's letters and numbers. */
export function ImportSample({ rows, isHeading }: ImportSampleProps) {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return (
    <section className="mt-6">
      <h2>Những dòng đầu của tệp</h2>
      <ScrollRegion label="Những dòng đầu của tệp">
        <table className="data">
          <thead>
            <tr>
              <th scope="col">Dòng</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, cells }) => (
              <tr key={number} className={isHeading(number) ? 'is-home' : undefined}>
                <th scope="row">{number}</th>
                {columns.map((column) => (
                  <td key={column}>{shown(cells[column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

const shown = (cell: SheetCell | null | undefined) => (cell ? shownText(cell).slice(0, 60) : '');
