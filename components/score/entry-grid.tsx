'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { saveCells } from '@/lib/actions/score-grid';
import type { GridColumn, GridView } from '@/lib/domain/score-grid';
import { formatPoints } from '@/lib/text/format';
import { EntryBar } from './entry-bar';
import { EntryConflicts } from './entry-conflicts';
import { EntryQuestions } from './entry-questions';
import { EntryRow } from './entry-row';
import { GridStore } from './grid-store';
import { useGridKeys } from './use-grid-keys';

type EntryGridProps = {
  readonly view: GridView;
  /** "/nhap-lieu/papi/2024/1" */
  readonly address: string;
};

/** The figures of a release, to be entered from the keyboard; without JavaScript a table of links to each cell. */
export function EntryGrid({ view, address }: EntryGridProps) {
  const [store] = useState(() => new GridStore(view, saveCells));
  const shown = useSyncExternalStore(store.subscribe, store.shown, store.shown);
  const { standing, grid, on } = useGridKeys(view, store);
  const [isReady, setIsReady] = useState(false);
  useEffect(() => setIsReady(true), []);
  useLeaveWarning(store);

  const isLocked = !view.release.isOpen;
  return (
    <>
      {isReady && view.release.isOpen && <SourceChoice view={view} store={store} />}
      <EntryBar view={view} shown={shown} store={store} standing={standing} address={address} />
      <div className="entry-region scroll-x">
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is worked in is an ARIA grid
          role="grid"
          aria-label={`Điểm ${view.release.indicatorName} ${view.release.period}`}
          aria-readonly={isLocked || undefined}
          className={isReady ? 'entry-grid is-ready' : 'entry-grid'}
          {...on}
        >
          <GridHead view={view} />
          <tbody>
            {view.rows.map((row, place) => (
              <EntryRow
                key={row.slug}
                store={store}
                columns={view.columns}
                row={row}
                place={place}
                address={address}
                isReady={isReady}
                column={standing.row === place ? standing.column : null}
                editing={standing.row === place ? standing.editing : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      <EntryConflicts view={view} shown={shown} store={store} />
      <EntryQuestions view={view} shown={shown} address={address} />
    </>
  );
}

/** The source of what is entered from now on; a cell's own page changes it for one. */
function SourceChoice({ view, store }: { readonly view: GridView; readonly store: GridStore }) {
  const own = view.release.source?.code;
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
      <label htmlFor="entry-source">Nguồn của các ô nhập từ đây</label>
      <select
        id="entry-source"
        className="field max-w-full min-w-0 shrink"
        defaultValue=""
        onChange={(event) => store.takeSource(event.currentTarget.value)}
      >
        <option value="">Giữ nguồn của ô; ô mới theo nguồn chung</option>
        {view.sources.map(({ code, title, publisher }) => (
          <option key={code} value={code}>
            {`${publisher}: ${title}${code === own ? ' (nguồn chung)' : ''}`}
          </option>
        ))}
      </select>
    </p>
  );
}

function GridHead({ view }: { readonly view: GridView }) {
  const nameOf = ({ criterion, kind }: GridColumn) => {
    if (kind === 'rank') return 'Hạng';
    const name = view.release.criteria.find(({ code }) => code === criterion)?.name ?? criterion;
    return criterion === 'T' ? name : `${criterion}. ${name}`;
  };
  return (
    <thead>
      <tr>
        <th scope="col">Đơn vị</th>
        {view.columns.map((column) => (
          <th key={column.key} scope="col">
            {nameOf(column)}
            <small>
              {column.kind === 'rank' ? 'ví dụ 17/61' : `tối đa ${formatPoints(column.limit)}`}
            </small>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Closing the tab asks first while something typed is not saved. */
function useLeaveWarning(store: GridStore) {
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
