import type { PublishedRanking } from '@/lib/domain/published-ranking';
import {
  applyView,
  type RankingView,
  type SortColumn,
  sortedBy,
  toQuery,
} from '@/lib/domain/ranking-view';
import { sortText } from '@/lib/text/ranking';
import { rankingCells } from './ranking-cells';
import { RankingDownloads } from './ranking-downloads';
import { RankingFilter } from './ranking-filter';
import { RankingHead } from './ranking-head';
import { RankingNotes } from './ranking-notes';
import { groupOptions, regionOptions, tileLegend } from './ranking-options';
import { type Heading, RankingTable } from './ranking-table';
import { TileMap } from './tile-map';
import { tileLayoutFor } from './tile-places';

type RankingPageProps = {
  readonly ranking: PublishedRanking;
  readonly view: RankingView;
  readonly homeSlug: string;
  /** Path of this page without its query. */
  readonly path: string;
};

/** One release as a table, a tile map and their notes. */
export function RankingPage({ ranking, view, homeSlug, path }: RankingPageProps) {
  const { indicator, release, rows } = ranking;
  const listed = rows.map(({ slug }) => slug);
  const sortable = rows.map((row) => ({
    ...row,
    rank: row.place?.rank ?? null,
    difference: row.change.kind === 'difference' ? row.change.points : null,
  }));
  const shown = rankingCells(applyView(sortable, view), {
    scaleMax: indicator.scaleMax,
    unit: indicator.unit,
    homeSlug,
    listed,
    isRankedByPublisher: indicator.isRankedByPublisher,
  });
  const hasGroups = indicator.grading !== 'none';
  const heading = (by: SortColumn, label: string): Heading => ({
    label,
    href: `${path}${toQuery(sortedBy(view, by))}#bang`,
    sorted: view.sort.by !== by ? 'none' : view.sort.descending ? 'descending' : 'ascending',
  });
  const hasChange = rows.some(({ change }) => change.kind !== 'noPrevious');

  return (
    <>
      <RankingHead ranking={ranking} homeSlug={homeSlug} />
      <section
        id="bang"
        className="mt-8 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23.5rem]"
      >
        <div className="min-w-0">
          <RankingFilter
            action={path}
            view={view}
            regions={regionOptions(rows)}
            groups={groupOptions(rows)}
          />
          <RankingTable
            caption={`${shown.length} trong ${rows.length} tỉnh, thành phố; ${sortText(view.sort.by, view.sort.descending)}.`}
            rows={shown}
            headings={{
              rank: heading('rank', indicator.isRankedByPublisher ? 'Hạng' : 'Hạng (tính từ điểm)'),
              name: heading('name', 'Tỉnh, thành phố'),
              points: heading(
                'points',
                indicator.unit === 'percent' ? 'Điểm, %' : `Điểm /${indicator.scaleMax}`,
              ),
              change: hasChange ? heading('change', `So với ${Number(release.period) - 1}`) : null,
            }}
            hasGroups={hasGroups}
            groupFirst={!indicator.isRankedByPublisher}
            detail={`${indicator.slug}/${release.period}`}
          />
          <RankingDownloads path={path} view={view} />
        </div>
        <aside className="min-w-0">
          <h2 className="mb-3">Trên bản đồ ô</h2>
          <TileMap
            label="Bản đồ ô các tỉnh, thành phố"
            rows={shown}
            islands={tileLayoutFor(listed).islands}
            legend={tileLegend(indicator.grading)}
          />
        </aside>
      </section>
      <RankingNotes ranking={ranking} />
    </>
  );
}
