import { type GridCell, statusText } from './grid-cell';

type GridBoxProps = {
  readonly cell: GridCell<unknown>;
  readonly text: string;
  readonly isReason: boolean;
  readonly fieldLabel: string;
  readonly place: string;
  readonly href: string;
  /** Null before JavaScript has come: then every cell is a link in the order of Tab. */
  readonly tabIndex: 0 | -1 | null;
  readonly editing: string | null;
};

/** One figure of the grid: its value, and by word how it stands. Without JavaScript a link to its page. */
export function GridBox(props: GridBoxProps) {
  const { cell, text, isReason, place, href, fieldLabel, tabIndex, editing } = props;
  const { waiting } = cell;
  const isWrong = waiting?.status === 'invalid' || waiting?.status === 'conflict';
  return (
    <td
      data-place={place}
      aria-invalid={isWrong || undefined}
      className={isWrong ? 'is-wrong' : undefined}
    >
      {editing === null ? (
        <a href={href} {...(tabIndex === null ? {} : { tabIndex })}>
          <CellText text={text} isReason={isReason} />
        </a>
      ) : (
        <input
          aria-label={fieldLabel}
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

function CellStatus({ cell: { waiting, isFresh } }: { readonly cell: GridCell<unknown> }) {
  if (waiting === null) return isFresh ? <span className="cell-status">đã lưu</span> : null;
  return (
    <span className="cell-status is-waiting">
      {statusText[waiting.status]}
      {waiting.problem && <span className="sr-only">: {waiting.problem}</span>}
    </span>
  );
}
