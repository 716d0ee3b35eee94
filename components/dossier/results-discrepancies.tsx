import { placeName } from '@/lib/domain/dossier-name';
import { discrepanciesIn } from '@/lib/domain/dossier-report-check';
import type { PublishedDossiers } from '@/lib/domain/dossier-result';
import type { ResultView } from '@/lib/domain/dossier-result-view';
import { notAddingText } from '@/lib/text/dossier-checklist';
import { cellsInView, namesWithProvince } from './results-scope';

type ResultsDiscrepanciesProps = {
  readonly published: PublishedDossiers;
  readonly view: ResultView;
};

/** What does not add up in the source; kept as printed, and said. */
export function ResultsDiscrepancies({ published, view }: ResultsDiscrepanciesProps) {
  const names = namesWithProvince(published);
  const found = cellsInView(published, view).flatMap((cell) =>
    discrepanciesIn(cell.counts).map((one) => ({ ...one, place: placeName(names, cell) })),
  );
  if (found.length === 0) return null;
  return (
    <section className="mt-10">
      <h2>Số liệu không khớp</h2>
      <p className="prose mt-2">
        Nguồn ghi các số sau không khớp với nhau. Giữ nguyên như nguồn, không tự sửa.
      </p>
      <ul className="mt-2 list-disc space-y-1 ps-5">
        {found.map((one) => (
          <li key={`${one.place} ${one.name}`}>
            {one.place}: {notAddingText(one)}
          </li>
        ))}
      </ul>
    </section>
  );
}
