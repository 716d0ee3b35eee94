'use client';

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { GridBar } from '@/components/ui/grid-bar';
import { GridConflicts } from '@/components/ui/grid-conflicts';
import { GridRow } from '@/components/ui/grid-row';
import { GridStore } from '@/components/ui/grid-store';
import { useGridKeys } from '@/components/ui/use-grid-keys';
import { useLeaveWarning } from '@/components/ui/use-leave-warning';
import { saveDossiers } from '@/lib/actions/dossier-grid';
import { COUNT_COLUMNS } from '@/lib/domain/dossier-counts';
import type { DossierGridView } from '@/lib/domain/dossier-entry';

import { ALL_FIELDS } from '@/lib/domain/dossier-report';
import { ALL_FIELDS_TEXT, reportMeaningText } from '@/lib/text/dossier-report';
import { CountFacts } from './count-facts';
import { CountQuestions } from './count-questions';
import { type CountColumnKey, countRules, placeOfLine } from './count-rules';

const COLUMNS: readonly CountColumnKey[] = COUNT_COLUMNS.map((key) => ({ key }));

const columnName = ({ key }: CountColumnKey) => reportMeaningText[key];

type CountGridProps = {
  readonly view: DossierGridView;
  /** "/nhap-lieu/ho-so/2024-Q3/1" */
  readonly address: string;
};

/** The counts of a release, to be entered from the keyboard; without JavaScript a table of links to each row. */
export function CountGrid({ view, address }: CountGridProps) {
  const [grid] = useState(() => gridOf(view));
  const [store] = useState(() => new GridStore(grid, countRules(view, saveDossiers)));
  const shown = useSyncExternalStore(store.subscribe, store.shown, store.shown);
  const { standing, grid: table, on } = useGridKeys(grid, store);
  const [isReady, setIsReady] = useState(false);
  useEffect(() => setIsReady(true), []);
  useLeaveWarning(store);
  const hrefOf = useCallback(
    (slug: string) => {
      const { authority, field } = placeOfLine(view, slug);
      return `${address}/o/${authority}/${field ?? ALL_FIELDS}`;
    },
    [address, view],
  );
  const isHere = (place: number) => standing.row === place;
  return (
    <>
      <GridBar shown={shown} store={store}>
        <CountFacts grid={grid} shown={shown} standing={standing} hrefOf={hrefOf} />
      </GridBar>
      <div className="entry-region scroll-x">
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is worked in is an ARIA grid
          role="grid"
          aria-label={`Số hồ sơ, ${view.chosen.name || ALL_FIELDS_TEXT.toLowerCase()}`}
          aria-readonly={!view.release.isOpen || undefined}
          className={isReady ? 'entry-grid is-ready' : 'entry-grid'}
          {...on}
        >
          <thead>
            <tr>
              <th scope="col">{view.chosen.kind === 'unit' ? 'Lĩnh vực' : 'Đơn vị'}</th>
              {COLUMNS.map((column) => (
                <th key={column.key} scope="col">
                  {columnName(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row, place) => (
              <GridRow
                key={row.slug}
                store={store}
                columns={COLUMNS}
                row={row}
                place={place}
                hrefOf={hrefOf}
                fieldLabel="Nhập số hồ sơ"
                isReady={isReady}
                column={isHere(place) ? standing.column : null}
                editing={isHere(place) ? standing.editing : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      <GridConflicts view={grid} shown={shown} store={store} columnName={columnName} />
      <CountQuestions view={view} grid={grid} shown={shown} hrefOf={hrefOf} />
    </>
  );
}

const gridOf = ({ release, rows }: DossierGridView) => ({
  release,
  rows: rows.map(({ slug, name }) => ({
    slug,
    name: slug === ALL_FIELDS ? ALL_FIELDS_TEXT : name,
  })),
  columns: COLUMNS,
});
