import { memo, useSyncExternalStore } from 'react';
import { GridBox } from './grid-box';
import type { KeyedColumn } from './grid-cell';
import type { GridStore } from './grid-store';

type GridRowProps<Column extends KeyedColumn, Saved> = {
  readonly store: GridStore<Column, Saved>;
  readonly columns: readonly Column[];
  readonly row: { readonly slug: string; readonly name: string };
  readonly place: number;
  /** The page of a cell. */
  readonly hrefOf: (slug: string, column: Column) => string;
  /** What the field of an open cell is called. */
  readonly fieldLabel: string;
  readonly isReady: boolean;
  /** The column one stands in, when it is this row. */
  readonly column: number | null;
  readonly editing: string | null;
};

function Row<Column extends KeyedColumn, Saved>(props: GridRowProps<Column, Saved>) {
  const { store, columns, row, place, hrefOf, fieldLabel, isReady, column, editing } = props;
  const cellsOf = () => store.shown().rows.get(row.slug);
  const cells = useSyncExternalStore(store.subscribe, cellsOf, cellsOf);
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {columns.map((one, index) => {
        const cell = cells?.get(one.key);
        if (!cell) return null;
        return (
          <GridBox
            key={one.key}
            cell={cell}
            text={cell.waiting?.typed ?? store.rules.shown(one, cell.saved)}
            isReason={store.rules.isReason(cell.saved)}
            place={`${place} ${index}`}
            href={hrefOf(row.slug, one)}
            fieldLabel={fieldLabel}
            tabIndex={isReady ? (column === index ? 0 : -1) : null}
            editing={column === index ? editing : null}
          />
        );
      })}
    </tr>
  );
}

/** One row's figures; drawn anew only when something in it changes. */
export const GridRow = memo(Row) as typeof Row;
