import type { GridColumn } from '@/lib/domain/score-grid';
import { type GridCell, shownText, statusText } from './grid-cell';

type EntryCellProps = {
  readonly cell: GridCell;
  readonly column: GridColumn;
  readonly place: string;
  readonly href: string;
  /** Null before JavaScript has come: then every cell is a link in the order of Tab. */
  readonly tabIndex: 0 | -1 | null;
  readonly editing: string | null;
};

/** One figure of the grid: its value, and by word how it stands. Without JavaScript a link to its page. */
export function EntryCell(props: EntryCellProps) {
  const { cell, column, place, href, tabIndex, editing } = props;
  const { waiting, saved } = cell;
  const isWrong = waiting?.status === 'invalid' || waiting?.status === 'conflict';
  return (
    <td
      data-place={place}
      aria-invalid={isWrong || undefined}
      className={isWrong ? 'is-wrong' : undefined}
    >
      {editing === null ? (
        <a href={href} {...(tabIndex === null ? {} : { tabIndex })}>
          <CellText
            text={waiting?.typed ?? shownText(column, saved)}
            isReason={saved.missing !== null}
          />
        </a>
      ) : (
        <input
          aria-label="Nhập điểm"
          defaultValue={editing}
          inputMode="decimal"
          autoComplete="off"
          maxLength={200}
          spellCheck={false}
        />
      )}
      <CellStatus cell={cell} />
    </td>
  );
}

const CellText = ({ text, isReason }: { readonly text: string; readonly isReason: boolean }) =>
  text === '' ? (
    <span className="is-blank">trống</span>
  ) : (
    <span className={isReason ? 'is-reason' : undefined}>{text}</span>
  );

function CellStatus({ cell: { waiting, isFresh } }: { readonly cell: GridCell }) {
  if (waiting === null) return isFresh ? <span className="cell-status">đã lưu</span> : null;
  return (
    <span className="cell-status is-waiting">
      {statusText[waiting.status]}
      {waiting.problem && <span className="sr-only">: {waiting.problem}</span>}
    </span>
  );
}
