import type { RankDefinition } from './definition';
import { colour } from './palette';
import { mainLine } from './plot-line';
import { rankTicks, unbrokenRuns } from './scale';
import type { Size } from './size';
import { YearChart } from './year-chart';
import { layYears, type YearLayout, type YearPlot } from './year-layout';

type RankChartProps = {
  readonly definition: RankDefinition;
  readonly size: Size;
  readonly liveLabel?: string | undefined;
};

/** Ranks over the years, 1 on top. */
export function RankChart({ definition, size, liveLabel }: RankChartProps) {
  const plotted = plotOf(definition);
  const layout = layYears(plotted, size);
  return (
    <YearChart
      behind={<OtherRanks definition={definition} layout={layout} />}
      layout={layout}
      liveLabel={liveLabel}
      plotted={plotted}
    />
  );
}

const plotOf = ({ years, outOf, series, breaks = [] }: RankDefinition): YearPlot => ({
  years,
  axis: { domain: [0.5, outOf + 0.5], ticks: rankTicks(outOf, 6) },
  isInverted: true,
  decimals: 0,
  unit: 'Hạng',
  tickText: String,
  lines: [mainLine(series)],
  breaks,
});

type OtherRanksProps = { readonly definition: RankDefinition; readonly layout: YearLayout };

/** All other authorities in one path: context, not values to be read. */
function OtherRanks({ definition, layout }: OtherRanksProps) {
  const { years, others, breaks = [] } = definition;
  const runs = unbrokenRuns(years, breaks);
  const d = others
    .map((ranks) => runs.map((run) => pathOf(ranks, run, years, layout)).join(''))
    .join('');
  return <path d={d} fill="none" stroke={colour('muted')} strokeWidth={0.75} opacity={0.35} />;
}

function pathOf(
  ranks: readonly (number | null)[],
  [from, to]: readonly [number, number],
  years: readonly number[],
  { xOf, yOf }: YearLayout,
) {
  let path = '';
  let isDown = false;
  for (let index = from; index <= to; index += 1) {
    const rank = ranks[index] ?? null;
    if (rank !== null)
      path += `${isDown ? 'L' : 'M'}${Math.round(xOf(years[index] ?? 0))} ${Math.round(yOf(rank))}`;
    isDown = rank !== null;
  }
  return path;
}
