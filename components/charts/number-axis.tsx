import { XAxis } from 'recharts';
import { AxisTick } from './axis-tick';
import type { Box } from './labels';
import { tickText } from './number-text';
import { colour } from './palette';
import type { Axis } from './scale';
import type { Size } from './size';

type NumberAxisProps = {
  readonly axis: Axis;
  readonly layout: { readonly plot: Box; readonly size: Size };
  readonly dataKey?: string | undefined;
  /** A line with ticks where no grid is drawn. */
  readonly hasLine: boolean;
};

/** Values along the foot of a chart. */
export function NumberAxis({ axis, layout: { plot, size }, dataKey, hasLine }: NumberAxisProps) {
  const line = hasLine && { stroke: colour('ink-soft') };
  return (
    <XAxis
      axisLine={line}
      domain={[...axis.domain]}
      height={size.height - plot.y - plot.height}
      interval={0}
      tick={(tick) => <AxisTick tick={tick} size={size} write={tickText} />}
      tickLine={line}
      ticks={[...axis.ticks]}
      type="number"
      {...(dataKey === undefined ? {} : { dataKey })}
    />
  );
}
