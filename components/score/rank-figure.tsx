import { Chart } from '@/components/charts/chart';
import { Figure } from '@/components/charts/figure';
import type { IndicatorHistory, RanksThroughTime } from '@/lib/domain/history-view';
import { formatRank } from '@/lib/text/format';
import { MISSING_MARK, missingReasonText } from '@/lib/text/missing';
import { rankDefinition } from './score-charts';

type RankFigureProps = {
  readonly history: IndicatorHistory;
  readonly slug: string;
  readonly name: string;
  readonly ranks: RanksThroughTime;
  readonly readOn: string;
};

/** Rank over the years, 1 on top; nothing with fewer than three ranked years. */
export function RankFigure({ history, slug, name, ranks, readOn }: RankFigureProps) {
  const { indicator } = history;
  const definition = rankDefinition(history, name, ranks);
  if (!definition) return null;

  const downloads = `/du-lieu/don-vi/${slug}/${indicator.slug}/thu-hang`;
  return (
    <Figure
      title={`Hạng của ${name} theo ${indicator.name} qua các năm, 1 ở trên cùng`}
      table={<RankTable history={history} />}
      chart={<Chart label={`Biểu đồ hạng ${indicator.name} của ${name}`} definition={definition} />}
      note={
        indicator.isRankedByPublisher
          ? 'Các tỉnh, thành phố khác vẽ màu xám; nơi không có hạng công khai thì không vẽ.'
          : 'Hạng được tính từ điểm đã công bố; cơ quan công bố không xếp hạng. Các tỉnh, thành phố khác vẽ màu xám.'
      }
      source={<a href="/nguon">{indicator.publisher}</a>}
      asOf={readOn}
      downloads={[
        { href: `${downloads}.svg`, label: 'SVG' },
        { href: `${downloads}.png`, label: 'PNG' },
      ]}
    />
  );
}

function RankTable({ history: { years, indicator } }: { readonly history: IndicatorHistory }) {
  return (
    <table className="data">
      <caption>Hạng theo {indicator.name} trên số nơi được xếp</caption>
      <thead>
        <tr>
          <th scope="col">Năm</th>
          <th scope="col">Hạng</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ release, row }) => (
          <tr key={release.period}>
            <th scope="row">{release.period}</th>
            <td>
              {row?.place
                ? formatRank(row.place.rank, row.place.outOf)
                : `${MISSING_MARK} ${row?.missing ? missingReasonText[row.missing] : ''}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
