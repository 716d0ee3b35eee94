import type { GridPlace, KeyedColumn, KeyedGrid } from './grid-cell';
import type { GridShown, GridStore } from './grid-store';

type Conflict<Column, Saved> = {
  readonly slug: string;
  readonly name: string;
  readonly column: Column;
  readonly mine: string;
  readonly theirs: Saved;
};

type GridConflictsProps<Column extends KeyedColumn, Saved> = {
  readonly view: KeyedGrid<Column>;
  readonly shown: GridShown<Saved>;
  readonly store: GridStore<Column, Saved>;
  readonly columnName: (column: Column) => string;
};

function conflictsIn<Column extends KeyedColumn, Saved>({
  view,
  shown,
}: Pick<GridConflictsProps<Column, Saved>, 'view' | 'shown'>): Conflict<Column, Saved>[] {
  return view.rows.flatMap(({ slug, name }) =>
    view.columns.flatMap((column) => {
      const waiting = shown.rows.get(slug)?.get(column.key)?.waiting;
      if (!waiting?.theirs) return [];
      return [{ slug, name, column, mine: waiting.typed, theirs: waiting.theirs }];
    }),
  );
}

/** Cells that two people changed: both figures, and the choice between them. */
export function GridConflicts<Column extends KeyedColumn, Saved>(
  props: GridConflictsProps<Column, Saved>,
) {
  const conflicts = conflictsIn(props);
  if (conflicts.length === 0) return null;
  return (
    <section aria-labelledby="conflicts" className="mt-4">
      <h2 id="conflicts">Người khác đã sửa cùng ô</h2>
      <ul className="mt-2 grid gap-3">
        {conflicts.map((conflict) => (
          <li key={`${conflict.slug} ${conflict.column.key}`} className="form-answer is-bad">
            <ConflictChoice {...props} conflict={conflict} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConflictChoice<Column extends KeyedColumn, Saved>({
  store,
  columnName,
  conflict: { slug, name, column, mine, theirs },
}: GridConflictsProps<Column, Saved> & { readonly conflict: Conflict<Column, Saved> }) {
  const label = `${name}, ${columnName(column)}`;
  const place: GridPlace = { slug, column: column.key };
  return (
    <>
      <p>
        <b>{label}</b>: bạn nhập <b>{mine || 'ô trống'}</b>; đang lưu{' '}
        <b>{store.rules.shown(column, theirs) || 'ô trống'}</b> ({store.rules.savedBy(theirs)}).
      </p>
      <p className="form-buttons mt-2">
        <button type="button" className="button" onClick={() => store.choose(place, 'mine')}>
          Lưu số của tôi<span className="sr-only"> cho {label}</span>
        </button>
        <button
          type="button"
          className="button is-quiet"
          onClick={() => store.choose(place, 'theirs')}
        >
          Giữ số đang lưu<span className="sr-only"> cho {label}</span>
        </button>
      </p>
    </>
  );
}
