import { Chart } from '@/components/charts/chart';
import { Figure } from '@/components/charts/figure';
import type { IndicatorHistory } from '@/lib/domain/history-view';
import { formatPoints } from '@/lib/text/format';
import { HistoryTable } from './history-table';
import { trendDefinition } from './score-charts';

type TrendFigureProps = {
  readonly history: IndicatorHistory;
  readonly slug: string;
  readonly name: string;
  readonly readOn: string;
  readonly isTableFolded?: boolean;
};

/** One indicator of one authority over the years, with breaks as breaks and targets inside the plot. */
export function TrendFigure({ history, slug, name, readOn, isTableFolded }: TrendFigureProps) {
  const { indicator } = history;
  const definition = trendDefinition(history, name);
  const table = <HistoryTable history={history} slug={slug} />;
  if (!definition) return table;

  const downloads = `/du-lieu/don-vi/${slug}/${indicator.slug}/xu-huong`;
  return (
    <Figure
      title={`${indicator.name} của ${name} qua các năm${indicator.unit === 'percent' ? ', %' : `, trên ${indicator.scaleMax} điểm`}`}
      table={table}
      isTableFolded={isTableFolded ?? true}
      chart={
        <Chart
          label={`Biểu đồ ${indicator.name} của ${name} qua các năm`}
          definition={definition}
        />
      }
      note={`Trục đứng từ ${formatPoints(String(definition.scale.min))} đến ${formatPoints(String(definition.scale.max))}, không bắt đầu từ 0. Đường đứt quãng ở chỗ không có số hoặc không được so sánh.`}
      source={<a href="/nguon">{indicator.publisher}</a>}
      asOf={readOn}
      downloads={[
        { href: `${downloads}.svg`, label: 'SVG' },
        { href: `${downloads}.png`, label: 'PNG' },
      ]}
    />
  );
}
