import type { ReactNode } from 'react';
import type { KeyedColumn } from './grid-cell';
import type { GridShown, GridStore } from './grid-store';

type GridBarProps<Column extends KeyedColumn, Saved> = {
  readonly shown: GridShown<Saved>;
  readonly store: GridStore<Column, Saved>;
  /** What is known of the cell one stands on. */
  readonly children: ReactNode;
};

/** What is known of the cell one stands on, what was saved, and what to do about the rest. */
export function GridBar<Column extends KeyedColumn, Saved>({
  shown,
  store,
  children,
}: GridBarProps<Column, Saved>) {
  return (
    <div className="my-3 border-y border-rule py-2">
      {children}
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
      {shown.halt !== null && <Halt halt={shown.halt} retry={() => store.retry()} />}
    </div>
  );
}

type HaltProps = {
  readonly halt: NonNullable<GridShown<never>['halt']>;
  readonly retry: () => void;
};

function Halt({ halt, retry }: HaltProps) {
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
      <button type="button" className="button mt-2" onClick={retry}>
        Lưu lại
      </button>
    </div>
  );
}
