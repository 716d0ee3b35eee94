import { DefaultZIndexes, Line, LineChart, YAxis, ZIndexLayer } from 'recharts';
import type { StripDefinition } from './definition';
import { LiveTooltip } from './live-tooltip';
import { NumberAxis } from './number-axis';
import { numberText } from './number-text';
import { colour } from './palette';
import type { Size } from './size';
import { type Dot, layStrip, type StripLayout } from './strip-layout';

type StripChartProps = {
  readonly definition: StripDefinition;
  readonly size: Size;
  readonly liveLabel?: string | undefined;
};

/** Where one authority stands among all: a dot each, side by side where values crowd. */
export function StripChart({ definition, size, liveLabel }: StripChartProps) {
  const layout = layStrip(definition, size);
  const { plot, axis, dots } = layout;
  const isLive = liveLabel !== undefined;
  return (
    <LineChart
      accessibilityLayer={isLive}
      data={dots.map((dot) => ({
        value: dot.value,
        height: heightOf(dot, layout),
        tip: tipOf(dot, definition),
      }))}
      height={size.height}
      margin={{ top: plot.y, right: size.width - plot.x - plot.width, bottom: 0, left: plot.x }}
      width={size.width}
      {...(isLive ? { title: liveLabel } : {})}
    >
      <NumberAxis axis={axis} dataKey="value" hasLine layout={layout} />
      <YAxis domain={[0, 1]} hide type="number" width={0} />
      <StripNotes layout={layout} />
      <Line
        activeDot={isLive ? { r: layout.radius + 2, fill: colour('ink') } : false}
        dataKey="height"
        dot={({ key, index }) => <StripDot key={key} dot={dots[index]} radius={layout.radius} />}
        isAnimationActive={false}
        stroke="none"
      />
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        {dots
          .filter(({ isOwn }) => isOwn)
          .map((dot) => (
            <StripDot key={dot.label} dot={dot} radius={layout.radius} />
          ))}
        <UnitNote unit={definition.scale.unit} layout={layout} />
      </ZIndexLayer>
      {isLive && <LiveTooltip />}
    </LineChart>
  );
}

/** Where a dot lies between the foot (0) and the head (1) of the plot. */
const heightOf = ({ y }: Dot, { plot }: StripLayout) => 1 - (y - plot.y) / plot.height;

const tipOf = ({ label, value, isOwn }: Dot, { own, scale }: StripDefinition) => ({
  title: label,
  lines: [{ label: 'Giá trị', text: isOwn ? own.text : numberText(value, scale.decimals) }],
});

type StripDotProps = { readonly dot: Dot | undefined; readonly radius: number };

/** The own dot is larger, in colour and ringed; the others are hollow-looking grey. */
function StripDot({ dot, radius }: StripDotProps) {
  if (dot === undefined) return <g />;
  const { x, y, isOwn } = dot;
  if (!isOwn) return <circle cx={x} cy={y} r={radius} fill={colour('muted')} opacity={0.55} />;
  return (
    <circle
      cx={x}
      cy={y}
      r={radius + 2.5}
      fill={colour('accent')}
      stroke={colour('paper')}
      strokeWidth={1.5}
    />
  );
}

/** Vertical marks of the own value, the mean and the target, each with its words above. */
function StripNotes({ layout: { notes, plot, dots, size } }: { readonly layout: StripLayout }) {
  const ownY = dots.find(({ isOwn }) => isOwn)?.y ?? plot.y;
  const bottom = plot.y + plot.height;
  return notes.map(({ name, text, x, fill, place }) => (
    <g key={name}>
      {x !== null && (
        <path
          d={`M${x} ${place.y + place.height}V${name === 'own' ? ownY : bottom}`}
          stroke={colour(fill)}
          strokeWidth={name === 'target' ? 2 : 1}
          {...(name === 'mean' ? { strokeDasharray: '4 3' } : {})}
        />
      )}
      <text
        fill={colour(fill)}
        x={place.x}
        y={place.y + size.fontSize}
        {...(name === 'mean' ? {} : { fontWeight: 600 })}
      >
        {text}
      </text>
    </g>
  ));
}

/** The unit at the right end of the axis. */
function UnitNote({
  unit,
  layout: { plot },
}: {
  readonly unit: string;
  readonly layout: StripLayout;
}) {
  if (unit === '') return null;
  return (
    <text
      x={plot.x + plot.width}
      y={plot.y + plot.height - 6}
      fill={colour('ink-soft')}
      textAnchor="end"
    >
      {unit}
    </text>
  );
}
