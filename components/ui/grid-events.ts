import type { ClipboardEvent, KeyboardEvent } from 'react';
import { readBlock } from '@/lib/domain/score-block';
import { MOST_CELLS } from '@/lib/domain/score-entry';
import type { GridPlace, KeyedColumn, KeyedGrid } from './grid-cell';
import { type At, editingBy, moveOf, placesOf } from './grid-moves';
import type { Typed } from './grid-store';

/** Where the keyboard stands; `editing` is what the cell's field begins with, null while none is open. */
export type Standing = At & { readonly editing: string | null };

/** What the keyboard does with a store, whatever its cells hold. */
export type StoreInHand = {
  say(said: string): void;
  undo(): void;
  commit(typed: readonly Typed[], way: 'cell' | 'paste'): void;
  textAt(place: GridPlace, of?: 'typed' | 'saved'): string;
};

/** What the grid's events act on. */
export type GridHand = {
  readonly view: KeyedGrid<KeyedColumn>;
  readonly store: StoreInHand;
  readonly standing: Standing;
  /** Moves the focus too. */
  readonly goTo: (at: At, editing?: string | null) => void;
};

export const BAR_ID = 'grid-bar';

const LOCKED = 'Các ô đã khoá, chỉ xem.';

/** The place a thing on the page belongs to; null outside the cells. */
export const placeIn = (target: EventTarget | null): At | null => {
  const place = target instanceof Element ? target.closest('[data-place]') : null;
  const [row, column] = place?.getAttribute('data-place')?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
};

export const fieldIn = (target: EventTarget | null) =>
  target instanceof HTMLInputElement ? target : null;

const nameOf = ({ view }: GridHand, { row, column }: At) => ({
  slug: view.rows[row]?.slug ?? '',
  column: view.columns[column]?.key ?? '',
});

/** Whether figures are taken; says so where they are not. */
function isOpen({ view, store }: GridHand): boolean {
  if (!view.release.isOpen) store.say(LOCKED);
  return view.release.isOpen;
}

/** Opens the field of a cell, with what it holds or what was typed on it. */
export function edit(hand: GridHand, at: At, given: string | null): void {
  if (!isOpen(hand)) return;
  const held = hand.store.textAt(nameOf(hand, at));
  hand.goTo({ row: at.row, column: at.column }, given ?? held);
}

export function commit(hand: GridHand, at: At, typed: string): void {
  if (isOpen(hand)) hand.store.commit([{ ...nameOf(hand, at), typed }], 'cell');
}

/** Keys inside the field of a cell. */
export function onEditKey(event: KeyboardEvent, field: HTMLInputElement, hand: GridHand): void {
  const { standing, view } = hand;
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Escape') hand.goTo(standing);
  else if (event.key === 'Enter' || event.key === 'Tab') {
    commit(hand, standing, field.value);
    const down = event.shiftKey ? 'ArrowUp' : 'ArrowDown';
    const { shiftKey } = event;
    const key = { key: down, ctrlKey: false, metaKey: false, altKey: false, shiftKey };
    hand.goTo(moveOf(event.key === 'Enter' ? key : event, standing, view) ?? standing);
  } else return;
  event.preventDefault();
}

/** Keys while one stands on a cell. */
export function onMoveKey(event: KeyboardEvent, hand: GridHand): void {
  const { standing, view, store } = hand;
  const to = moveOf(event, standing, view);
  const given = editingBy(event);
  const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
  if (to) hand.goTo(to);
  else if (isUndo) store.undo();
  else if (event.key === 'Delete' || event.key === 'Backspace') commit(hand, standing, '');
  else if (event.key === 'Escape') document.getElementById(BAR_ID)?.focus();
  else if (given === undefined || (event.key === 'Enter' && !view.release.isOpen)) return;
  else edit(hand, standing, given);
  event.preventDefault();
}

/** A block of several cells falls into the grid from where one stands; one value goes into an open field. */
export function onGridPaste(event: ClipboardEvent, hand: GridHand): void {
  const { standing, view, store } = hand;
  const text = event.clipboardData.getData('text/plain');
  if (fieldIn(event.target) && !/[\t\n]/.test(text.trimEnd())) return;
  event.preventDefault();
  if (!isOpen(hand)) return;
  const { typed, outside } = placesOf(readBlock(text), standing, view);
  if (typed.length > MOST_CELLS) store.say('Nhiều ô quá: mỗi lần dán tối đa 5.000 ô.');
  else store.commit(typed, 'paste');
  if (outside > 0) store.say(`${outside} ô nằm ngoài bảng, không dán.`);
  hand.goTo(standing);
}

/** What one stands on goes to the clipboard as it is written. */
export function onGridCopy(event: ClipboardEvent, hand: GridHand): void {
  const isSelecting = (window.getSelection()?.toString() ?? '') !== '';
  if (fieldIn(event.target) || isSelecting) return;
  event.preventDefault();
  event.clipboardData.setData(
    'text/plain',
    hand.store.textAt(nameOf(hand, hand.standing), 'saved'),
  );
}
