import type {
  ChartDefinition,
  DimensionDefinition,
  ParetoDefinition,
} from '@/components/charts/definition';
import {
  type BriefedGap,
  type Briefing,
  lateByField,
  overdueByOffice,
  type ShareOfWhole,
} from '@/lib/domain/briefing';
import { shareName } from '@/lib/text/briefing-gaps';
import { wholePercent } from '@/lib/text/dossier-board';
import { formatCount, formatPoints } from '@/lib/text/format';

/** One chart for each part of the briefing that has anything to draw, by the name its document calls it. */
export function briefingCharts(briefing: Briefing): Readonly<Record<string, ChartDefinition>> {
  const { board, gaps } = briefing;
  const [late, overdue] = [lateByField(board), overdueByOffice(board)];
  return {
    ...(gaps.length > 0 && { gaps: gapChart(gaps, board.home.name) }),
    ...(late.length > 0 && { fields: shareChart(late, 'lĩnh vực', 'Hồ sơ quá hạn') }),
    ...(overdue.length > 0 && {
      tasks: shareChart(overdue, 'người đứng đầu', 'Nhiệm vụ quá hạn'),
    }),
  };
}

const gapChart = (gaps: readonly BriefedGap[], home: string): DimensionDefinition => ({
  kind: 'dimension',
  scale: {
    min: 0,
    max: Math.max(...gaps.map(({ maxPoints }) => Number(maxPoints))),
    decimals: 2,
    unit: 'điểm',
  },
  ownLabel: home,
  medianLabel: 'Trung vị cả nước',
  bestLabel: 'Cao nhất',
  rows: gaps.map(({ name, points, summary }) => ({
    label: name,
    value: Number(points),
    text: formatPoints(points),
    median: summary && Number(summary.median),
    best: summary && Number(summary.best.points),
  })),
});

const shareChart = (
  bars: readonly ShareOfWhole[],
  noun: string,
  counted: string,
): ParetoDefinition => ({
  kind: 'pareto',
  barLabel: `${counted}, % của tổng số`,
  lineLabel: 'Cộng dồn',
  rows: bars.map((bar) => ({
    label: shareName(bar, noun),
    share: bar.share * 100,
    cumulative: bar.cumulative * 100,
    text: formatCount(bar.count),
    cumulativeText: wholePercent(bar.cumulative),
  })),
});
