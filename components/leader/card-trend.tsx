import { Chart } from '@/components/charts/chart';
import { Figure } from '@/components/charts/figure';
import { HistoryTable } from '@/components/score/history-table';
import { trendDefinition } from '@/components/score/score-charts';
import type { IndicatorHistory } from '@/lib/domain/history-view';
import type { LeaderBoard } from '@/lib/domain/leader-board';
import { formatInstantDay, formatPoints } from '@/lib/text/format';

type CardTrendProps = { readonly history: IndicatorHistory; readonly board: LeaderBoard };

/** The years of an indicator with its targets and breaks; without any figure, the table alone. */
export function CardTrend({ history, board: { home, readAt } }: CardTrendProps) {
  const { indicator } = history;
  const definition = trendDefinition(history, home.name);
  const table = <HistoryTable history={history} slug={home.slug} />;
  if (!definition) return table;
  const { min, max } = definition.scale;
  return (
    <Figure
      title="Qua các năm và mục tiêu"
      table={table}
      chart={
        <Chart
          label={`Biểu đồ ${indicator.name} của ${home.name} qua các năm`}
          definition={definition}
        />
      }
      note={`Trục đứng từ ${formatPoints(String(min))} đến ${formatPoints(String(max))}.`}
      source={<a href="/nguon">{indicator.publisher}</a>}
      asOf={formatInstantDay(readAt)}
    />
  );
}
