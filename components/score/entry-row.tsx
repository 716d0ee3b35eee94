import { memo, useSyncExternalStore } from 'react';
import type { GridColumn } from '@/lib/domain/score-grid';
import { EntryCell } from './entry-cell';
import type { GridStore } from './grid-store';

type EntryRowProps = {
  readonly store: GridStore;
  readonly columns: readonly GridColumn[];
  readonly row: { readonly slug: string; readonly name: string };
  readonly place: number;
  /** "/nhap-lieu/papi/2024/1" */
  readonly address: string;
  readonly isReady: boolean;
  /** The column one stands in, when it is this row. */
  readonly column: number | null;
  readonly editing: string | null;
};

/** One authority's figures; drawn anew only when something in it changes. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { store, columns, row, place, address, isReady, column, editing } = props;
  const cellsOf = () => store.shown().rows.get(row.slug);
  const cells = useSyncExternalStore(store.subscribe, cellsOf, cellsOf);
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {columns.map((one, index) => {
        const cell = cells?.get(one.key);
        if (!cell) return null;
        return (
          <EntryCell
            key={one.key}
            cell={cell}
            column={one}
            place={`${place} ${index}`}
            href={`${address}/o/${row.slug}/${one.criterion}`}
            tabIndex={isReady ? (column === index ? 0 : -1) : null}
            editing={column === index ? editing : null}
          />
        );
      })}
    </tr>
  );
});
