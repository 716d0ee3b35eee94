import { Chart } from '@/components/charts/chart';
import type { ChartDefinition } from '@/components/charts/definition';
import { Figure } from '@/components/charts/figure';
import { HistoryTable } from '@/components/score/history-table';
import { stripDefinition, trendDefinition } from '@/components/score/score-charts';
import type { LeaderBoard, LeaderCard } from '@/lib/domain/leader-board';
import { formatInstantDay, formatPoints } from '@/lib/text/format';

type CardChartProps = { readonly card: LeaderCard; readonly board: LeaderBoard };

type Drawn = {
  readonly title: string;
  readonly note: string;
  readonly definition: ChartDefinition;
};

/** Fewer results of its own than this make no line. */
const FEWEST_YEARS = 3;

/** The years with their targets; where there is no line to see yet, where the home stands among the others; without any figure the table alone. */
export function CardChart({ card, board }: CardChartProps) {
  const { indicator } = card.history;
  const { home, readAt } = board;
  const table = <HistoryTable history={card.history} slug={home.slug} />;
  const drawn = trendOf(card, board) ?? stripOf(card, board);
  if (!drawn) {
    return (
      <details>
        <summary className="text-sm">Xem các năm dạng bảng</summary>
        {table}
      </details>
    );
  }
  return (
    <Figure
      title={drawn.title}
      table={table}
      chart={
        <Chart
          label={`Biểu đồ ${indicator.name} của ${home.name}: ${drawn.title}`}
          definition={drawn.definition}
        />
      }
      note={drawn.note}
      source={<a href="/nguon">{indicator.publisher}</a>}
      asOf={formatInstantDay(readAt)}
    />
  );
}

function trendOf({ history }: LeaderCard, { home }: LeaderBoard): Drawn | null {
  const results = history.years.filter(({ row }) => row?.points).length;
  if (results < FEWEST_YEARS && history.targets.length === 0) return null;
  const definition = trendDefinition(history, home.name);
  if (!definition) return null;
  const { min, max } = definition.scale;
  return {
    title: 'Qua các năm và mục tiêu',
    note: `Trục đứng từ ${formatPoints(String(min))} đến ${formatPoints(String(max))}.`,
    definition,
  };
}

function stripOf({ history, result, peers }: LeaderCard, { home }: LeaderBoard): Drawn | null {
  const definition = result && stripDefinition(history, result, peers);
  if (!result || !definition) return null;
  return {
    title: `${home.name} giữa ${result.scored} nơi có điểm công khai (trong ${result.listed})`,
    note: 'Mỗi chấm là một tỉnh, thành phố.',
    definition,
  };
}
