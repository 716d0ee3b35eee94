import type { ChartFrame } from '@/components/charts/chart-document';
import type { ChartDefinition } from '@/components/charts/definition';
import {
  type IndicatorHistory,
  type Peer,
  type RanksThroughTime,
  yearOfHistory,
} from '@/lib/domain/history-view';
import type { CriterionResult } from '@/lib/domain/score-breakdown';
import { formatInstantDay, formatPoints } from '@/lib/text/format';
import type { ChartFile } from './chart-file';
import {
  dimensionDefinition,
  rankDefinition,
  stripDefinition,
  trendDefinition,
} from './score-charts';

/** What the charts of one authority on one indicator are drawn from. */
export type ChartData = {
  readonly name: string;
  readonly history: IndicatorHistory;
  readonly ranks: RanksThroughTime;
  /** Of the year the chart is about; empty for charts through time. */
  readonly peers: readonly Peer[];
  readonly criteria: readonly CriterionResult[];
  readonly readAt: string;
};

type Drawing = { readonly definition: ChartDefinition | null; readonly title: string };

export type ChartDownload = { readonly definition: ChartDefinition; readonly frame: ChartFrame };

/** The page's own chart with the words that travel with it; null where the page shows none. */
export function chartDownload(file: ChartFile, data: ChartData): ChartDownload | null {
  const { indicator } = data.history;
  const { definition, title } = drawingOf(file, data);
  if (!definition) return null;

  const full =
    indicator.unit === 'percent' ? '%' : `điểm, thang ${formatPoints(indicator.scaleMax)}`;
  return {
    definition,
    frame: {
      title,
      unit: file.name === 'thu-hang' ? 'Đơn vị: hạng, 1 ở trên cùng' : `Đơn vị: ${full}`,
      source: `Nguồn: ${indicator.publisher}`,
      asOf: `Số liệu đến ${formatInstantDay(data.readAt)}`,
    },
  };
}

function drawingOf({ name, period }: ChartFile, data: ChartData): Drawing {
  const { history, ranks, peers, criteria, name: own } = data;
  const indicator = history.indicator.name;
  if (name === 'xu-huong') {
    return {
      definition: trendDefinition(history, own),
      title: `${indicator} của ${own} qua các năm`,
    };
  }
  if (name === 'thu-hang') {
    const title = `Hạng của ${own} theo ${indicator} qua các năm`;
    return { definition: rankDefinition(history, own, ranks), title };
  }
  if (name === 'thanh-phan') {
    const title = `Các nội dung của ${indicator} ${period}: ${own} so với trung vị và nơi cao nhất`;
    return { definition: dimensionDefinition(history.indicator, own, criteria), title };
  }
  const result = period === null ? null : yearOfHistory(history, period);
  return {
    definition: result && stripDefinition(history, result, peers),
    title: `${indicator} ${period}: ${own} giữa ${result?.scored ?? 0} nơi có điểm công khai (trong ${result?.listed ?? 0})`,
  };
}
