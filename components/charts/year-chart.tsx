import type { ReactNode } from 'react';
import {
  CartesianGrid,
  DefaultZIndexes,
  Line,
  LineChart,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { AxisTick } from './axis-tick';
import { LiveTooltip } from './live-tooltip';
import { Marker } from './marker';
import { colour } from './palette';
import { lastIndexOf, type PlotLine, pointText } from './plot-line';
import { unbrokenRuns } from './scale';
import type { TipLine } from './tip';
import { nameOfYear, type YearLayout, type YearPlot } from './year-layout';
import { BreakMarks, EndLabels, UnitMark } from './year-marks';

export type YearChartProps = {
  readonly plotted: YearPlot;
  readonly layout: YearLayout;
  /** Named, with tooltip and keyboard; a picture has none of it. */
  readonly liveLabel?: string | undefined;
  /** Further lines of the tip for the year at an index. */
  readonly moreTips?: ((index: number) => readonly TipLine[]) | undefined;
  readonly behind?: ReactNode;
  readonly above?: ReactNode;
};

type YearDatum = { readonly year: number; readonly index: number };

/** Lines over years on one axis, cut at every break and every missing value. */
export function YearChart({ plotted, layout, liveLabel, moreTips, behind, above }: YearChartProps) {
  const { size, plot } = layout;
  const isLive = liveLabel !== undefined;
  const margin = {
    top: plot.y,
    left: 0,
    right: size.width - plot.x - plot.width,
    bottom: 0,
  };
  return (
    <LineChart
      accessibilityLayer={isLive}
      data={yearData(plotted, moreTips)}
      height={size.height}
      margin={margin}
      width={size.width}
      {...(isLive ? { title: liveLabel } : {})}
    >
      <YearAxes layout={layout} plotted={plotted} />
      {behind}
      <BreakMarks layout={layout} />
      <UnitMark unit={plotted.unit} layout={layout} />
      {plotted.lines.toReversed().map((line) => unbrokenLines(line, plotted, isLive))}
      {isLive && <LiveTooltip />}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <EndLabels layout={layout} />
        {above}
      </ZIndexLayer>
    </LineChart>
  );
}

type YearAxesProps = Pick<YearChartProps, 'layout' | 'plotted'>;

/** Years below, values on the left, a thin rule at each value. */
function YearAxes({ layout, plotted }: YearAxesProps) {
  const { size, plot, pad, xDomain, xTicks, yOf } = layout;
  const { axis, isInverted, tickText } = plotted;
  return (
    <>
      <CartesianGrid
        horizontalCoordinatesGenerator={() => axis.ticks.map(yOf)}
        stroke={colour('rule')}
        vertical={false}
      />
      <XAxis
        axisLine={{ stroke: colour('ink-soft') }}
        dataKey="year"
        domain={[...xDomain]}
        height={size.height - plot.y - plot.height}
        interval={0}
        padding={{ left: pad, right: pad }}
        tick={(tick) => (
          <AxisTick tick={tick} size={size} write={(year) => nameOfYear(plotted, year)} />
        )}
        tickLine={false}
        ticks={[...xTicks]}
        type="number"
      />
      <YAxis
        axisLine={false}
        domain={[...axis.domain]}
        interval={0}
        reversed={isInverted}
        tick={(tick) => <AxisTick tick={tick} size={size} write={tickText} />}
        tickLine={false}
        ticks={[...axis.ticks]}
        type="number"
        width={plot.x}
      />
    </>
  );
}

const yearData = (plotted: YearPlot, moreTips: YearChartProps['moreTips']) =>
  plotted.years.map((year, index) => ({
    year,
    index,
    tip: {
      title: nameOfYear(plotted, year),
      lines: [
        ...plotted.lines.map((line) => ({
          label: line.series.label,
          text: pointText(line.series, index, plotted.decimals),
          colour: line.colour,
        })),
        ...(moreTips?.(index) ?? []),
      ],
    },
  }));

/** One Recharts line for each run of years between breaks, so that none can be bridged. */
function unbrokenLines(line: PlotLine, { years, breaks }: YearPlot, isLive: boolean) {
  const { series, colour: paint, width, dash, marker } = line;
  return unbrokenRuns(years, breaks).map(([from, to]) => (
    <Line
      activeDot={isLive && marker !== undefined ? { r: 6, fill: colour(paint) } : false}
      connectNulls={false}
      dataKey={({ index }: YearDatum) =>
        index < from || index > to ? null : (series.values[index] ?? null)
      }
      dot={({ key, cx, cy, index }) =>
        typeof cx === 'number' && typeof cy === 'number' && isDotted(line, index) ? (
          <Marker
            key={key}
            shape={marker ?? 'circle'}
            x={cx}
            y={cy}
            radius={marker ? 4.5 : 2.5}
            fill={paint}
          />
        ) : (
          <g key={key} />
        )
      }
      isAnimationActive={false}
      key={`${series.label} ${from}`}
      stroke={colour(paint)}
      strokeWidth={width}
      type="linear"
      {...(dash === undefined ? {} : { strokeDasharray: dash })}
    />
  ));
}

/** Lines without a marker of their own still show a value that has no neighbour to be joined to. */
const isDotted = ({ marker, series }: PlotLine, index: number) =>
  marker !== undefined || index === lastIndexOf(series) || isAlone(series.values, index);

const isAlone = (values: readonly (number | null)[], index: number) =>
  (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
