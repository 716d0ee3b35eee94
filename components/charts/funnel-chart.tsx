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
import type { FunnelDefinition } from './definition';
import { type FunnelDot, type FunnelLayout, layFunnel } from './funnel-layout';
import { FunnelLimits, FunnelNames } from './funnel-marks';
import { LiveTooltip } from './live-tooltip';
import { Marker } from './marker';
import { countText, tickText } from './number-text';
import { colour } from './palette';
import type { Size } from './size';

type FunnelChartProps = {
  readonly definition: FunnelDefinition;
  readonly size: Size;
  readonly liveLabel?: string | undefined;
};

/** Rates against volume between the limits of chance; who lies outside is marked, and named above. */
export function FunnelChart({ definition, size, liveLabel }: FunnelChartProps) {
  const layout = layFunnel(definition, size);
  const { plot, dots } = layout;
  const isLive = liveLabel !== undefined;
  return (
    <LineChart
      accessibilityLayer={isLive}
      data={dots.map((dot) => ({
        volume: Math.log(dot.volume),
        value: dot.value,
        tip: { title: dot.label, lines: [{ label: definition.scale.unit, text: dot.text }] },
      }))}
      height={size.height}
      margin={{ top: plot.y, right: size.width - plot.x - plot.width, bottom: 0, left: 0 }}
      width={size.width}
      {...(isLive ? { title: liveLabel } : {})}
    >
      <FunnelAxes layout={layout} />
      <FunnelLimits definition={definition} layout={layout} />
      <Line
        activeDot={isLive ? { r: 7, fill: colour('ink') } : false}
        dataKey="value"
        dot={({ key, index }) => <FunnelDotMark dot={dots[index]} key={key} />}
        isAnimationActive={false}
        stroke="none"
      />
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <FunnelNames definition={definition} layout={layout} />
      </ZIndexLayer>
      {isLive && <LiveTooltip />}
    </LineChart>
  );
}

/** Above: a filled triangle; below: a square; within: a circle. */
const LOOK = {
  above: { shape: 'triangle', fill: 'bad', radius: 5 },
  within: { shape: 'circle', fill: 'muted', radius: 4 },
  below: { shape: 'square', fill: 'series-3', radius: 4.5 },
} as const;

function FunnelDotMark({ dot }: { readonly dot: FunnelDot | undefined }) {
  if (dot === undefined) return <g />;
  return <Marker {...LOOK[dot.place]} x={dot.x} y={dot.y} />;
}

/** Rates on the left with a thin rule each, volumes below. */
function FunnelAxes({ layout }: { readonly layout: FunnelLayout }) {
  const { axis, plot, size, domain, volumeTicks, yOf } = layout;
  return (
    <>
      <CartesianGrid
        horizontalCoordinatesGenerator={() => axis.ticks.map(yOf)}
        stroke={colour('rule')}
        vertical={false}
      />
      <XAxis
        axisLine={{ stroke: colour('ink-soft') }}
        dataKey="volume"
        domain={domain.map(Math.log)}
        height={size.height - plot.y - plot.height}
        interval={0}
        padding={{ left: 10, right: 10 }}
        tick={(tick) => (
          <AxisTick size={size} tick={tick} write={(at) => countText(Math.round(Math.exp(at)))} />
        )}
        tickLine={{ stroke: colour('ink-soft') }}
        ticks={volumeTicks.map(Math.log)}
        type="number"
      />
      <YAxis
        axisLine={false}
        domain={[...axis.domain]}
        interval={0}
        tick={(tick) => <AxisTick size={size} tick={tick} write={tickText} />}
        tickLine={false}
        ticks={[...axis.ticks]}
        type="number"
        width={plot.x}
      />
    </>
  );
}
