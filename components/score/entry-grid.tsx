'use client';

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { GridBar } from '@/components/ui/grid-bar';
import { GridConflicts } from '@/components/ui/grid-conflicts';
import { GridRow } from '@/components/ui/grid-row';
import { GridStore } from '@/components/ui/grid-store';
import { useGridKeys } from '@/components/ui/use-grid-keys';
import { useLeaveWarning } from '@/components/ui/use-leave-warning';
import { saveCells } from '@/lib/actions/score-grid';
import type { DraftCell } from '@/lib/domain/score-entry';
import type { GridColumn, GridView } from '@/lib/domain/score-grid';
import { formatPoints } from '@/lib/text/format';
import { EntryFacts } from './entry-facts';
import { EntryQuestions } from './entry-questions';
import { scoreRules } from './grid-rules';

type EntryGridProps = {
  readonly view: GridView;
  /** "/nhap-lieu/papi/2024/1" */
  readonly address: string;
};

/** The figures of a release, to be entered from the keyboard; without JavaScript a table of links to each cell. */
export function EntryGrid({ view, address }: EntryGridProps) {
  const [store] = useState(() => new GridStore(view, scoreRules(view, saveCells)));
  const shown = useSyncExternalStore(store.subscribe, store.shown, store.shown);
  const { standing, grid, on } = useGridKeys(view, store);
  const [isReady, setIsReady] = useState(false);
  useEffect(() => setIsReady(true), []);
  useLeaveWarning(store);

  const isLocked = !view.release.isOpen;
  const hrefOf = useCallback(
    (slug: string, { criterion }: GridColumn) => `${address}/o/${slug}/${criterion}`,
    [address],
  );
  return (
    <>
      {isReady && view.release.isOpen && <SourceChoice view={view} store={store} />}
      <GridBar shown={shown} store={store}>
        <EntryFacts view={view} shown={shown} standing={standing} address={address} />
      </GridBar>
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
              <GridRow
                key={row.slug}
                store={store}
                columns={view.columns}
                row={row}
                place={place}
                hrefOf={hrefOf}
                fieldLabel="Nhập điểm"
                isReady={isReady}
                column={standing.row === place ? standing.column : null}
                editing={standing.row === place ? standing.editing : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      <GridConflicts
        view={view}
        shown={shown}
        store={store}
        columnName={(column) => conflictName(view, column)}
      />
      <EntryQuestions view={view} shown={shown} address={address} />
    </>
  );
}

/** The source of what is entered from now on; a cell's own page changes it for one. */
function SourceChoice({
  view,
  store,
}: {
  readonly view: GridView;
  readonly store: GridStore<GridColumn, DraftCell>;
}) {
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

const conflictName = ({ release }: GridView, { kind, criterion }: GridColumn): string =>
  kind === 'rank'
    ? 'hạng'
    : (release.criteria.find(({ code }) => code === criterion)?.name ?? criterion);
