import { Bar, BarChart, CartesianGrid, DefaultZIndexes, YAxis, ZIndexLayer } from 'recharts';
import type { DimensionDefinition, DimensionRow } from './definition';
import { type DimensionLayout, layDimensions } from './dimension-layout';
import { DimensionMarks } from './dimension-marks';
import { LiveTooltip } from './live-tooltip';
import { NumberAxis } from './number-axis';
import { numberText } from './number-text';
import { colour } from './palette';
import type { Size } from './size';
import type { Tip } from './tip';

type DimensionChartProps = {
  readonly definition: DimensionDefinition;
  readonly size: Size;
  readonly liveLabel?: string | undefined;
};

/** A bar for each part of an indicator, with the country's median and the best beside it. */
export function DimensionChart({ definition, size, liveLabel }: DimensionChartProps) {
  const layout = layDimensions(definition, size);
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
        dataKey="value"
        isAnimationActive={false}
        shape={({ payload }) => <OwnBar layout={layout} row={payload} rows={definition.rows} />}
      />
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <DimensionMarks definition={definition} layout={layout} />
      </ZIndexLayer>
    </BarChart>
  );
}

type OwnBarProps = {
  readonly layout: DimensionLayout;
  readonly row: { readonly label: string };
  readonly rows: readonly DimensionRow[];
};

/** A bar from the scale's start; none where the value is missing. */
function OwnBar({ layout: { plot, barHeight, xOf, yOf }, row, rows }: OwnBarProps) {
  const index = rows.findIndex(({ label }) => label === row.label);
  const value = rows[index]?.value ?? null;
  if (value === null) return <g />;
  return (
    <rect
      x={plot.x}
      y={yOf(index) - barHeight / 2}
      width={xOf(value) - plot.x}
      height={barHeight}
      fill={colour('accent')}
    />
  );
}

function tipOf({ label, text, median, best }: DimensionRow, definition: DimensionDefinition): Tip {
  const { ownLabel, medianLabel, bestLabel, scale } = definition;
  const others = [
    { label: medianLabel, value: median },
    { label: bestLabel, value: best },
  ].flatMap((other) =>
    other.value === null
      ? []
      : [{ label: other.label, text: numberText(other.value, scale.decimals) }],
  );
  return { title: label, lines: [{ label: ownLabel, text, colour: 'accent' }, ...others] };
}
