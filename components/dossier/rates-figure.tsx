import { Chart } from '@/components/charts/chart';
import type { CompareDefinition } from '@/components/charts/definition';
import { Figure } from '@/components/charts/figure';
import { ScrollRegion } from '@/components/ui/scroll-region';
import type { DossierPoint } from '@/lib/domain/dossier-board';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import { handledInTime, percentOf, resolvedInTime, type Share } from '@/lib/domain/dossier-counts';
import type { Month } from '@/lib/domain/dossier-period';
import { breakReasonText } from '@/lib/text/comparison';
import {
  dossierBasisText,
  formatParts,
  formatShare,
  HANDLED_IN_TIME,
  RESOLVED_IN_TIME,
} from '@/lib/text/dossier';
import { formatMonth } from '@/lib/text/dossier-board';
import { formatCount, formatDay, formatPercent, formatPoints } from '@/lib/text/format';
import { BoardDownloads } from './board-downloads';

type RatesFigureProps = { readonly board: DossierBoard };

/** Both rates over the months, cut where nothing may be compared, beside the limit. */
export function RatesFigure({ board }: RatesFigureProps) {
  const { points, asOf, basis } = board;
  const definition = ratesChart(board);
  if (!definition) return null;
  const title =
    basis === 'cases'
      ? 'Hai tỷ lệ đúng hạn theo tháng, %'
      : 'Hai tỷ lệ đúng hạn theo kỳ báo cáo, %';
  return (
    <Figure
      title={title}
      table={
        <>
          <RatesTable points={points} />
          <BoardDownloads board={board} table="theo-thang" of="theo tháng" />
        </>
      }
      chart={<Chart label={`Biểu đồ: ${title}`} definition={definition} />}
      note={`Trục đứng kết thúc ở 100, không bắt đầu từ 0. Nét đứt xám: ngưỡng, quá hạn không quá ${formatPoints(String(board.limits.lateLimit))} %.`}
      source={dossierBasisText[basis]}
      asOf={formatDay(asOf)}
    />
  );
}

const numberOf = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const percentIn = (share: Share | null): number | null => {
  const percent = share && percentOf(share);
  return percent === null ? null : Number(percent);
};

/** The two lines; null with fewer than two months, or without any rate. */
function ratesChart({ points, breaks, limits }: DossierBoard): CompareDefinition | null {
  const series = [
    { label: 'Trong số đã giải quyết', rates: points.map(({ counts }) => resolvedInTime(counts)) },
    { label: 'Tính cả đang quá hạn', rates: points.map(({ counts }) => handledInTime(counts)) },
  ].map(({ label, rates }) => ({
    label,
    values: rates.map(percentIn),
    texts: rates.map((share) => (share === null ? null : formatShare(share))),
  }));
  const limit = 100 - limits.lateLimit;
  const drawn = series.flatMap(({ values }) => values).filter((value) => value !== null);
  if (points.length < 2 || drawn.length === 0) return null;
  return {
    kind: 'compare',
    years: points.map(({ month }) => numberOf(month)),
    names: points.map(({ month }) => formatMonth(month)),
    scale: { min: Math.floor(Math.min(...drawn, limit) - 0.5), max: 100, decimals: 2, unit: '%' },
    series,
    reference: {
      label: 'Ngưỡng',
      values: points.map(() => limit),
      texts: points.map(() => formatPercent(String(limit))),
    },
    breaks: breaks.map((day) => ({ before: numberOf(day), label: breakReasonText.territory })),
  };
}

function RatesTable({ points }: { readonly points: readonly DossierPoint[] }) {
  return (
    <ScrollRegion label="Hai tỷ lệ đúng hạn">
      <table className="data">
        <caption>Hai tỷ lệ đúng hạn, mỗi tỷ lệ với mẫu số của nó.</caption>
        <thead>
          <tr>
            <th scope="col">Tháng</th>
            <th scope="col" className="n">
              {RESOLVED_IN_TIME}
            </th>
            <th scope="col" className="n">
              {HANDLED_IN_TIME}
            </th>
            <th scope="col" className="n">
              Đang quá hạn
            </th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ month, counts }) => (
            <tr key={month}>
              <th scope="row">{formatMonth(month)}</th>
              <RateCell share={resolvedInTime(counts)} />
              <RateCell share={handledInTime(counts)} />
              <td className="n">{counts.overdue === null ? '–' : formatCount(counts.overdue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function RateCell({ share }: { readonly share: Share | null }) {
  return (
    <td className="n">
      {formatShare(share)}
      {share && share.whole > 0 && <span className="small block">{formatParts(share)}</span>}
    </td>
  );
}
