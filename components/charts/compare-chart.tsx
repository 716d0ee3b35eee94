import type { CompareDefinition } from './definition';
import { tickText } from './number-text';
import { distinctLines, referenceLine } from './plot-line';
import { axisOf } from './scale';
import type { Size } from './size';
import { YearChart } from './year-chart';
import { layYears, type YearPlot } from './year-layout';

type CompareChartProps = {
  readonly definition: CompareDefinition;
  readonly size: Size;
  readonly liveLabel?: string | undefined;
};

/** Up to five authorities over the years, told apart by colour, dash and marker. */
export function CompareChart({ definition, size, liveLabel }: CompareChartProps) {
  const plotted = plotOf(definition, size);
  return <YearChart layout={layYears(plotted, size)} liveLabel={liveLabel} plotted={plotted} />;
}

function plotOf(
  { years, names, scale, series, reference, breaks = [] }: CompareDefinition,
  size: Size,
): YearPlot {
  const references = reference === undefined ? [] : [reference];
  const drawn = [...series, ...references].flatMap(({ values }) => values);
  return {
    years,
    names,
    axis: axisOf(scale, drawn, size.isNarrow ? 5 : 6),
    isInverted: false,
    decimals: scale.decimals,
    unit: scale.unit,
    tickText,
    lines: [...distinctLines(series), ...references.map(referenceLine)],
    breaks,
  };
}
