import type { GridView } from '@/lib/domain/score-grid';
import { formatPoints } from '@/lib/text/format';
import { enteredText } from '@/lib/text/score-entry';
import { writtenValue } from '@/lib/text/typed-score';
import { BAR_ID, type Standing } from './grid-events';
import type { GridShown, GridStore } from './grid-store';

type EntryBarProps = {
  readonly view: GridView;
  readonly shown: GridShown;
  readonly store: GridStore;
  readonly standing: Standing;
  readonly address: string;
};

/** What is known of the cell one stands on, what was saved, and what to do about the rest. */
export function EntryBar({ view, shown, store, standing, address }: EntryBarProps) {
  return (
    <div className="my-3 border-y border-rule py-2">
      <CellFacts view={view} shown={shown} standing={standing} address={address} />
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="min-h-6 grow font-semibold">
          {shown.said}
        </p>
        {shown.undoable > 0 && (
          <button type="button" className="button is-quiet" onClick={() => store.undo()}>
            Hoàn tác lần lưu cuối (Ctrl+Z)
          </button>
        )}
      </div>
      {shown.halt !== null && <Halt halt={shown.halt} store={store} />}
    </div>
  );
}

function CellFacts({ view, shown, standing, address }: Omit<EntryBarProps, 'store'>) {
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

function Halt({
  halt,
  store,
}: {
  readonly halt: NonNullable<GridShown['halt']>;
  readonly store: GridStore;
}) {
  return (
    <div role="alert" className="form-answer is-bad mt-2">
      {halt === 'offline' && <p>Không nối được máy chủ. Các ô chưa lưu vẫn còn ở đây.</p>}
      {halt === 'signedOut' && (
        <p>
          Phiên đăng nhập đã hết. Các ô chưa lưu vẫn còn ở đây:{' '}
          <a href="/dang-nhap" target="_blank" rel="noopener">
            đăng nhập lại (mở thẻ mới)
          </a>{' '}
          rồi lưu lại.
        </p>
      )}
      {typeof halt === 'object' && <p>{halt.message}</p>}
      <button type="button" className="button mt-2" onClick={() => store.retry()}>
        Lưu lại
      </button>
    </div>
  );
}
