import { ScrollRegion } from '@/components/ui/scroll-region';
import { shownText } from '@/lib/domain/score-import-row';
import type { MappingView } from '@/lib/domain/score-import-view';
import { columnLetters, type SheetCell } from '@/lib/domain/sheet';

/** The first rows of a sheet as they stand in the file, with Excel's letters and numbers. */
export function ImportSample({ view }: { readonly view: MappingView }) {
  const width = Math.max(0, ...view.sample.map(({ cells }) => cells.length));
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
            {view.sample.map(({ number, cells }) => (
              <tr
                key={number}
                className={number === view.mapping.headingRow ? 'is-home' : undefined}
              >
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
