import { BAR_ID, type Standing } from '@/components/ui/grid-events';
import type { GridShown } from '@/components/ui/grid-store';
import type { DraftCell } from '@/lib/domain/score-entry';
import type { GridView } from '@/lib/domain/score-grid';
import { formatPoints } from '@/lib/text/format';
import { enteredText } from '@/lib/text/score-entry';
import { writtenValue } from '@/lib/text/typed-score';

type EntryFactsProps = {
  readonly view: GridView;
  readonly shown: GridShown<DraftCell>;
  readonly standing: Standing;
  readonly address: string;
};

/** What is known of the cell one stands on. */
export function EntryFacts({ view, shown, standing, address }: EntryFactsProps) {
  const row = view.rows[standing.row];
  const column = view.columns[standing.column];
  const cell = row && column && shown.rows.get(row.slug)?.get(column.key);
  if (!row || !column || !cell) return null;

  const { saved, waiting } = cell;
  const criterion = view.release.criteria.find(({ code }) => code === column.criterion);
  const before = view.before?.cells.find(
    (one) => one.authority === row.slug && one.criterion === column.criterion,
  );
  const facts = [
    column.kind === 'value' && `tối đa ${formatPoints(column.limit)}`,
    before?.points &&
      column.kind === 'value' &&
      `năm ${view.before?.period}: ${formatPoints(before.points)}`,
    saved.version > 0 && `đã lưu ${writtenValue(saved) || 'ô trống'} (${enteredText(saved)})`,
    saved.source && `nguồn ${saved.source}`,
    saved.quotes > 0 && `${saved.quotes} nguồn khác`,
  ].filter(Boolean);
  return (
    <p id={BAR_ID} tabIndex={-1} className="small">
      <span className="text-ink font-semibold">
        {row.name} · {column.kind === 'rank' ? 'Hạng' : criterion?.name}
      </span>
      {facts.length > 0 && <>: {facts.join(' · ')}</>}.{' '}
      <a href={`${address}/o/${row.slug}/${column.criterion}`}>Lịch sử, nguồn, ghi chú của ô</a>
      {waiting?.problem && <span className="form-problem block">{waiting.problem}</span>}
    </p>
  );
}
