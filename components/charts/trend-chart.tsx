import type { TrendDefinition } from './definition';
import { tickText } from './number-text';
import { mainLine, referenceLine } from './plot-line';
import { axisOf } from './scale';
import type { Size } from './size';
import { SpanBand, SpanLabel, spanTips } from './span-band';
import { TargetMarks, targetTips } from './target-marks';
import { YearChart } from './year-chart';
import { layYears, type YearPlot } from './year-layout';

type TrendChartProps = {
  readonly definition: TrendDefinition;
  readonly size: Size;
  readonly liveLabel?: string | undefined;
};

/** Results over the years with breaks, dated targets, the country's mean and a span of predecessors. */
export function TrendChart({ definition, size, liveLabel }: TrendChartProps) {
  const plotted = plotOf(definition, size);
  const layout = layYears(plotted, size);
  return (
    <YearChart
      above={
        <>
          <SpanLabel definition={definition} layout={layout} />
          <TargetMarks definition={definition} layout={layout} />
        </>
      }
      behind={<SpanBand definition={definition} layout={layout} />}
      layout={layout}
      liveLabel={liveLabel}
      moreTips={(index) => [...targetTips(definition, index), ...spanTips(definition, index)]}
      plotted={plotted}
    />
  );
}

function plotOf(definition: TrendDefinition, size: Size): YearPlot {
  const { scale, series, reference, span, targets = [], breaks = [] } = definition;
  const drawn = [
    ...series.values,
    ...(reference?.values ?? []),
    ...(span?.values.flat() ?? []),
    ...targets.map(({ value }) => value),
  ];
  return {
    years: definition.years,
    axis: axisOf(scale, drawn, size.isNarrow ? 5 : 6),
    isInverted: false,
    decimals: scale.decimals,
    unit: scale.unit,
    tickText,
    lines: [mainLine(series), ...(reference === undefined ? [] : [referenceLine(reference)])],
    breaks,
  };
}
