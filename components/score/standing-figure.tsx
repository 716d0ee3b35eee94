import { Chart } from '@/components/charts/chart';
import { Figure } from '@/components/charts/figure';
import type { IndicatorHistory, Peer, YearResult } from '@/lib/domain/history-view';
import { formatPoints } from '@/lib/text/format';
import { MISSING_MARK } from '@/lib/text/missing';
import { stripDefinition } from './score-charts';

type StandingFigureProps = {
  readonly history: IndicatorHistory;
  readonly result: YearResult;
  readonly peers: readonly Peer[];
  readonly readOn: string;
};

/** Where one authority stands among all that have points in a release. */
export function StandingFigure({ history, result, peers, readOn }: StandingFigureProps) {
  const { indicator } = history;
  const { release, row, scored, listed } = result;
  const definition = stripDefinition(history, result, peers);
  if (!row || !definition) return null;

  const downloads = `/du-lieu/don-vi/${row.slug}/${indicator.slug}/vi-tri-${release.period}`;
  return (
    <Figure
      title={`${indicator.name} ${release.period}: ${row.name} giữa ${scored} nơi có điểm công khai (trong ${listed})`}
      table={<StandingTable result={result} />}
      chart={
        <Chart
          label={`Vị trí của ${row.name} theo ${indicator.name} ${release.period}`}
          definition={definition}
        />
      }
      note={
        <>
          Mỗi chấm là một tỉnh, thành phố.{' '}
          <a href={`/xep-hang/${indicator.slug}/${release.period}`}>Cả bảng xếp hạng</a>
        </>
      }
      source={<a href={`/nguon#${row.sourceCode}`}>{indicator.publisher}</a>}
      asOf={readOn}
      downloads={[
        { href: `${downloads}.svg`, label: 'SVG' },
        { href: `${downloads}.png`, label: 'PNG' },
      ]}
    />
  );
}

function StandingTable({
  result: { row, highest, nationalMean, regionalMean },
}: {
  readonly result: YearResult;
}) {
  const lines = [
    [row?.name, row?.points],
    [highest && `Cao nhất đã biết: ${highest.name}`, highest?.points],
    ['Trung bình cả nước', nationalMean?.value],
    [row?.regionName && `Trung bình vùng ${row.regionName}`, regionalMean?.value],
  ] as const;
  return (
    <table className="data">
      <thead>
        <tr>
          <th scope="col">Ở đâu</th>
          <th scope="col" className="n">
            Điểm
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(
          ([label, points]) =>
            label && (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="n">{points ? formatPoints(points) : MISSING_MARK}</td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
