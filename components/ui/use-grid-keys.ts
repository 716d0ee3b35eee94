import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { KeyedColumn, KeyedGrid } from './grid-cell';
import {
  commit,
  edit,
  fieldIn,
  type GridHand,
  onEditKey,
  onGridCopy,
  onGridPaste,
  onMoveKey,
  placeIn,
  type Standing,
  type StoreInHand,
} from './grid-events';
import type { At } from './grid-moves';

const isSame = (left: At | null, right: At | null) =>
  left !== null && right !== null && left.row === right.row && left.column === right.column;

/**
 * The grid's keyboard and mouse, heard at the table: arrows and Tab move, Enter saves and goes down,
 * Esc gives up, typing, Enter, F2 or a second click edit, a block is pasted from where one stands.
 */
export function useGridKeys(view: KeyedGrid<KeyedColumn>, store: StoreInHand) {
  const [standing, setStanding] = useState<Standing>({ row: 0, column: 0, editing: null });
  const grid = useRef<HTMLTableElement>(null);
  const isMoving = useRef(false);
  const isAgain = useRef(false);

  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const place = `[data-place="${standing.row} ${standing.column}"]`;
    grid.current?.querySelector<HTMLElement>(`${place} input, ${place} a`)?.focus();
  }, [standing]);

  const goTo = ({ row, column }: At, editing: string | null = null) => {
    isMoving.current = true;
    setStanding({ row, column, editing });
  };
  const hand: GridHand = { view, store, standing, goTo };
  return { standing, grid, goTo, on: handlersOf(hand, setStanding, isMoving, isAgain) };
}

type Flag = { current: boolean };

function handlersOf(
  hand: GridHand,
  setStanding: (standing: Standing) => void,
  isMoving: Flag,
  isAgain: Flag,
) {
  const { standing, goTo } = hand;
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const field = fieldIn(event.target);
      if (field) onEditKey(event, field, hand);
      else if (placeIn(event.target)) onMoveKey(event, hand);
    },
    onMouseDown: () => {
      isAgain.current = placeIn(document.activeElement) !== null;
    },
    onClick: (event: MouseEvent) => {
      const at = placeIn(event.target);
      if (!at || fieldIn(event.target) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (isAgain.current && isSame(at, standing) && hand.view.release.isOpen) edit(hand, at, null);
      else goTo(at);
    },
    onFocus: (event: FocusEvent) => {
      const at = placeIn(event.target);
      if (!at || fieldIn(event.target) || isSame(at, standing)) return;
      isAgain.current = false;
      setStanding({ ...at, editing: null });
    },
    onBlur: (event: FocusEvent) => {
      const field = fieldIn(event.target);
      if (!field || isMoving.current || standing.editing === null) return;
      commit(hand, standing, field.value);
      setStanding({ ...standing, editing: null });
    },
    onPaste: (event: ClipboardEvent) => onGridPaste(event, hand),
    onCopy: (event: ClipboardEvent) => onGridCopy(event, hand),
  };
}
