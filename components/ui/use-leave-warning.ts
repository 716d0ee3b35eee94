import { useEffect } from 'react';
import type { KeyedColumn } from './grid-cell';
import type { GridStore } from './grid-store';

/** Closing the tab asks first while something typed is not saved. */
export function useLeaveWarning<Column extends KeyedColumn, Saved>(
  store: GridStore<Column, Saved>,
) {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const isWaiting = [...store.shown().rows.values()].some((row) =>
        [...row.values()].some(({ waiting }) => waiting !== null),
      );
      if (isWaiting) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [store]);
}
