import { Chart } from '@/components/charts/chart';
import { Figure } from '@/components/charts/figure';
import type { ScoreComparison } from '@/lib/domain/score-comparison';
import { formatDay, formatPeriod, formatPoints } from '@/lib/text/format';
import { nameAmong } from '@/lib/text/score-comparison';
import { comparisonChart } from './comparison-chart';
import { ComparisonTable } from './comparison-table';

/** The table of the comparison with its chart; the table alone where there is nothing to draw. */
export function ComparisonFigure({ comparison }: { readonly comparison: ScoreComparison }) {
  const { indicator, provinces, lines } = comparison;
  const table = <ComparisonTable comparison={comparison} />;
  const definition = comparisonChart(comparison);
  const newest = lines[0]?.release;
  if (!definition || !newest) return table;

  const names = provinces.map((province) => nameAmong(province, provinces)).join(', ');
  const { min, max } = definition.scale;
  return (
    <Figure
      title={`${indicator.name} qua các năm: ${names}`}
      table={table}
      isTableFolded={false}
      chart={
        <Chart label={`Biểu đồ so sánh ${indicator.name}: ${names}`} definition={definition} />
      }
      note={`Trục đứng từ ${formatPoints(String(min))} đến ${formatPoints(String(max))}, không bắt đầu từ 0. Đường đứt quãng ở chỗ không có số hoặc không được so sánh.`}
      source={<a href="/nguon">{indicator.publisher}</a>}
      asOf={newest.announcedOn ? formatDay(newest.announcedOn) : formatPeriod(newest.period)}
    />
  );
}
