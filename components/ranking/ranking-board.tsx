import { TableDownloads } from '@/components/ui/table-downloads';
import type { PublishedRanking } from '@/lib/domain/published-ranking';
import {
  DEFAULT_VIEW,
  type RankingView,
  type SortColumn,
  sortedBy,
  toQuery,
} from '@/lib/domain/ranking-view';
import { viewText } from '@/lib/text/ranking-view';
import type { RankingCells } from './ranking-cells';
import { RankingFilter } from './ranking-filter';
import { groupOptions, regionOptions } from './ranking-options';
import { type Heading, RankingTable } from './ranking-table';

type RankingBoardProps = {
  readonly ranking: PublishedRanking;
  readonly view: RankingView;
  readonly shown: readonly RankingCells[];
  readonly path: string | null;
};

/** The table with what it is filtered and sorted by. */
export function RankingBoard({ ranking, view, shown, path }: RankingBoardProps) {
  const { indicator, release, rows } = ranking;
  return (
    <div className="min-w-0">
      {path && (
        <>
          <RankingFilter
            action={path}
            view={view}
            regions={regionOptions(rows)}
            groups={groupOptions(rows)}
          />
          <FilterStatus path={path} view={view} text={viewText(view, rows, shown.length)} />
        </>
      )}
      <RankingTable
        caption={`${indicator.name} ${release.period}: ${shown.length} trong ${rows.length} tỉnh, thành phố.`}
        rows={shown}
        headings={headingsOf(ranking, view, path)}
        hasGroups={indicator.grading !== 'none'}
        groupFirst={!indicator.isRankedByPublisher}
        detail={`${indicator.slug}/${release.period}`}
      />
      <TableDownloads
        file={`/du-lieu${path ?? `/xep-hang/${indicator.slug}/${release.period}/ban/${release.version}`}/bang`}
        query={toQuery(view)}
      >
        Tải đúng những dòng đang hiện
      </TableDownloads>
    </div>
  );
}

type FilterStatusProps = {
  readonly path: string;
  readonly view: RankingView;
  readonly text: string;
};

/** What is shown, in words; read out politely when it changes. */
function FilterStatus({ path, view, text }: FilterStatusProps) {
  const isDefault = toQuery(view) === toQuery(DEFAULT_VIEW);
  return (
    <p role="status" className="small mt-3">
      {text} {!isDefault && <a href={`${path}#bang`}>Xem lại cả bảng</a>}
    </p>
  );
}

function headingsOf(
  { indicator, release, rows }: PublishedRanking,
  view: RankingView,
  path: string | null,
) {
  const heading = (by: SortColumn, label: string): Heading => ({
    label,
    href: path && `${path}${toQuery(sortedBy(view, by))}#bang`,
    sorted: view.sort.by !== by ? 'none' : view.sort.descending ? 'descending' : 'ascending',
  });
  const points = indicator.unit === 'percent' ? 'Điểm, %' : `Điểm /${indicator.scaleMax}`;
  const hasChange = rows.some(({ change }) => change.kind !== 'noPrevious');
  return {
    rank: heading('rank', indicator.isRankedByPublisher ? 'Hạng' : 'Hạng (tính)'),
    name: heading('name', 'Tỉnh, thành phố'),
    points: heading('points', points),
    change: hasChange ? heading('change', `So với ${Number(release.period) - 1}`) : null,
  };
}
