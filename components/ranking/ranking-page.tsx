import type { PublishedRanking } from '@/lib/domain/published-ranking';
import type { RankingView } from '@/lib/domain/ranking-view';
import { shownRows } from '@/lib/domain/shown-rows';
import { RankingBoard } from './ranking-board';
import { rankingCells } from './ranking-cells';
import { RankingHead } from './ranking-head';
import { RankingNotes } from './ranking-notes';
import { tileLegend } from './ranking-options';
import { TileMap } from './tile-map';
import { tileLayoutFor } from './tile-places';

type RankingPageProps = {
  readonly ranking: PublishedRanking;
  readonly view: RankingView;
  readonly homeSlug: string;
  /** Path that filters and sorts; null on the fixed address of a version, which always shows all. */
  readonly path: string | null;
};

/** One release as a table, a tile map and their notes. */
export function RankingPage({ ranking, view, homeSlug, path }: RankingPageProps) {
  const { indicator, rows } = ranking;
  const listed = rows.map(({ slug }) => slug);
  const shown = rankingCells(shownRows(rows, view), {
    scaleMax: indicator.scaleMax,
    homeSlug,
    listed,
    isRankedByPublisher: indicator.isRankedByPublisher,
  });

  return (
    <>
      <RankingHead ranking={ranking} homeSlug={homeSlug} />
      <section
        id="bang"
        className="mt-8 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23.5rem]"
      >
        <RankingBoard ranking={ranking} view={view} shown={shown} path={path} />
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
