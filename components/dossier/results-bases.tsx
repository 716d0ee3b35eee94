import { ScrollRegion } from '@/components/ui/scroll-region';
import { differencesBetween } from '@/lib/domain/dossier-cell';
import { placeName } from '@/lib/domain/dossier-name';
import type { PublishedCell, PublishedDossiers } from '@/lib/domain/dossier-result';
import type { ResultView } from '@/lib/domain/dossier-result-view';
import { dossierBasisText } from '@/lib/text/dossier';
import { DifferenceList } from './difference-list';
import { cellsInView, namesWithProvince } from './results-scope';

type ResultsBasesProps = { readonly published: PublishedDossiers; readonly view: ResultView };

/** What the figures were taken from; where a report and the dossiers disagree, both, and why one was taken. */
export function ResultsBases({ published, view }: ResultsBasesProps) {
  const cells = cellsInView(published, view);
  const bases = [...new Set(cells.map(({ basis }) => basis))];
  const differing = cells.filter(({ other }) => other !== null);
  if (bases.length === 0) return null;
  return (
    <section className="mt-10">
      <h2>Số liệu lấy từ đâu</h2>
      <p className="prose mt-2">
        {bases.map((basis) => dossierBasisText[basis]).join('; ')}.{' '}
        {differing.length > 0 &&
          `Ở ${differing.length} chỗ báo cáo và hồ sơ khác nhau: giữ cả hai, lấy một và ghi lý do.`}
      </p>
      {differing.length > 0 && (
        <details className="mt-2">
          <summary>Xem {differing.length} chỗ hai nguồn khác nhau</summary>
          <Differing published={published} cells={differing} />
        </details>
      )}
    </section>
  );
}

type DifferingProps = {
  readonly published: PublishedDossiers;
  readonly cells: readonly PublishedCell[];
};

function Differing({ published, cells }: DifferingProps) {
  const names = namesWithProvince(published);
  return (
    <ScrollRegion label="Chỗ hai nguồn khác nhau">
      <table className="data mt-2">
        <thead>
          <tr>
            <th scope="col">Đơn vị, lĩnh vực</th>
            <th scope="col">Khác nhau</th>
            <th scope="col">Đã lấy</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={placeName(names, cell)}>
              <th scope="row">{placeName(names, cell)}</th>
              <td>
                <DifferenceList
                  columns={differencesBetween(cell.counts, cell.other ?? cell.counts)}
                  left="đã lấy"
                  right="nguồn kia"
                />
              </td>
              <td>
                {dossierBasisText[cell.basis]}
                <span className="small block">{cell.reason ?? 'không ghi lý do'}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
