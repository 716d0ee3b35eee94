import type { GridView } from '@/lib/domain/score-grid';
import { enteredText } from '@/lib/text/score-entry';
import { type GridPlace, shownText, type Waiting } from './grid-cell';
import type { GridShown, GridStore } from './grid-store';

type Conflict = GridPlace & {
  readonly name: string;
  readonly mine: string;
  readonly theirs: NonNullable<Waiting['theirs']>;
};

function conflictsIn(view: GridView, shown: GridShown): Conflict[] {
  return view.rows.flatMap(({ slug, name }) =>
    [...(shown.rows.get(slug) ?? [])].flatMap(([column, { waiting }]) =>
      waiting?.theirs ? [{ slug, column, name, mine: waiting.typed, theirs: waiting.theirs }] : [],
    ),
  );
}

type EntryConflictsProps = {
  readonly view: GridView;
  readonly shown: GridShown;
  readonly store: GridStore;
};

/** Cells that two people changed: both figures, and the choice between them. */
export function EntryConflicts({ view, shown, store }: EntryConflictsProps) {
  const conflicts = conflictsIn(view, shown);
  if (conflicts.length === 0) return null;
  return (
    <section aria-labelledby="conflicts" className="mt-4">
      <h2 id="conflicts">Người khác đã sửa cùng ô</h2>
      <ul className="mt-2 grid gap-3">
        {conflicts.map((conflict) => (
          <li key={`${conflict.slug} ${conflict.column}`} className="form-answer is-bad">
            <ConflictChoice view={view} conflict={conflict} store={store} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConflictChoice({
  view,
  conflict,
  store,
}: {
  readonly view: GridView;
  readonly conflict: Conflict;
  readonly store: GridStore;
}) {
  const column = view.columns.find(({ key }) => key === conflict.column);
  const criterion = view.release.criteria.find(({ code }) => code === column?.criterion);
  const label = `${conflict.name}, ${column?.kind === 'rank' ? 'hạng' : criterion?.name}`;
  const saved = column ? shownText(column, conflict.theirs) : '';
  return (
    <>
      <p>
        <b>{label}</b>: bạn nhập <b>{conflict.mine || 'ô trống'}</b>; đang lưu{' '}
        <b>{saved || 'ô trống'}</b> ({enteredText(conflict.theirs)}).
      </p>
      <p className="form-buttons mt-2">
        <button type="button" className="button" onClick={() => store.choose(conflict, 'mine')}>
          Lưu số của tôi<span className="sr-only"> cho {label}</span>
        </button>
        <button
          type="button"
          className="button is-quiet"
          onClick={() => store.choose(conflict, 'theirs')}
        >
          Giữ số đang lưu<span className="sr-only"> cho {label}</span>
        </button>
      </p>
    </>
  );
}
