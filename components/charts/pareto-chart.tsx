import { Bar, BarChart, CartesianGrid, DefaultZIndexes, YAxis, ZIndexLayer } from 'recharts';
import type { ParetoDefinition, ParetoRow } from './definition';
import { LiveTooltip } from './live-tooltip';
import { NumberAxis } from './number-axis';
import { colour } from './palette';
import { layPareto, type ParetoLayout } from './pareto-layout';
import { ParetoMarks } from './pareto-marks';
import type { Size } from './size';
import type { Tip } from './tip';

type ParetoChartProps = {
  readonly definition: ParetoDefinition;
  readonly size: Size;
  readonly liveLabel?: string | undefined;
};

/** Bars, most first, and a line of what they make together, on one axis of per cent. */
export function ParetoChart({ definition, size, liveLabel }: ParetoChartProps) {
  const layout = layPareto(definition, size);
  const { plot, axis } = layout;
  const isLive = liveLabel !== undefined;
  return (
    <BarChart
      accessibilityLayer={isLive}
      data={definition.rows.map((row) => ({ ...row, tip: tipOf(row, definition) }))}
      height={size.height}
      layout="vertical"
      margin={{ top: plot.y, right: size.width - plot.x - plot.width, bottom: 0, left: plot.x }}
      width={size.width}
      {...(isLive ? { title: liveLabel } : {})}
    >
      <CartesianGrid horizontal={false} stroke={colour('rule')} />
      <NumberAxis axis={axis} hasLine={false} layout={layout} />
      <YAxis dataKey="label" hide type="category" width={0} />
      {isLive && <LiveTooltip />}
      <Bar
        activeBar={false}
        dataKey="share"
        isAnimationActive={false}
        shape={({ payload }) => (
          <ShareBar
            index={definition.rows.findIndex(({ label }) => label === payload.label)}
            layout={layout}
          />
        )}
      />
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <ParetoMarks definition={definition} layout={layout} />
      </ZIndexLayer>
    </BarChart>
  );
}

type ShareBarProps = { readonly index: number; readonly layout: ParetoLayout };

function ShareBar({ index, layout: { plot, barHeight, marks } }: ShareBarProps) {
  const mark = marks[index];
  if (mark === undefined) return <g />;
  return (
    <rect
      x={plot.x}
      y={mark.y - barHeight / 2}
      width={mark.barWidth}
      height={barHeight}
      fill={colour('accent')}
    />
  );
}

const tipOf = (
  { label, text, cumulativeText }: ParetoRow,
  { barLabel, lineLabel }: ParetoDefinition,
): Tip => ({
  title: label,
  lines: [
    { label: barLabel, text, colour: 'accent' },
    { label: lineLabel, text: cumulativeText, colour: 'series-2' },
  ],
});
