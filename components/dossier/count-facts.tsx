import type { KeyedGrid } from '@/components/ui/grid-cell';
import { BAR_ID, type Standing } from '@/components/ui/grid-events';
import type { GridShown } from '@/components/ui/grid-store';
import type { DossierRow } from '@/lib/domain/dossier-entry';
import { enteredRowText, writtenCount } from '@/lib/text/dossier-entry';
import { reportMeaningText } from '@/lib/text/dossier-report';
import type { CountColumnKey } from './count-rules';

type CountFactsProps = {
  readonly grid: KeyedGrid<CountColumnKey>;
  readonly shown: GridShown<DossierRow>;
  readonly standing: Standing;
  readonly hrefOf: (slug: string) => string;
};

/** What is known of the cell one stands on. */
export function CountFacts({ grid, shown, standing, hrefOf }: CountFactsProps) {
  const row = grid.rows[standing.row];
  const column = grid.columns[standing.column];
  const cell = row && column && shown.rows.get(row.slug)?.get(column.key);
  if (!row || !column || !cell) return null;
  const { saved, waiting } = cell;
  return (
    <p id={BAR_ID} tabIndex={-1} className="small">
      <span className="text-ink font-semibold">
        {row.name} · {reportMeaningText[column.key]}
      </span>
      {saved.enteredAt &&
        `: đã lưu ${writtenCount(saved.counts[column.key]) || 'ô trống'} (${enteredRowText(saved)})`}
      . <a href={hrefOf(row.slug)}>Lịch sử của dòng, hỏi đơn vị</a>
      {waiting?.problem && <span className="form-problem block">{waiting.problem}</span>}
    </p>
  );
}
