import type { FunnelDefinition } from './definition';
import { type FunnelLayout, limitPaths } from './funnel-layout';
import { colour, HALO } from './palette';
import { textWidth } from './text-width';

type FunnelMarksProps = {
  readonly definition: FunnelDefinition;
  readonly layout: FunnelLayout;
};

/** The rate of all, and on either side of it the inner limits (dashed) and the outer ones. */
export function FunnelLimits({ definition, layout }: FunnelMarksProps) {
  const { inner, outer, centre } = definition;
  const { plot, yOf } = layout;
  const paths = (curve: typeof inner) =>
    (['lower', 'upper'] as const).flatMap((side) => limitPaths(definition, curve, side, layout));
  return (
    <>
      <path
        d={`M${plot.x} ${yOf(centre.value)}H${plot.x + plot.width}`}
        stroke={colour('ink')}
        strokeWidth={1.5}
      />
      {paths(inner).map((d) => (
        <path d={d} fill="none" key={d} stroke={colour('ink-soft')} strokeDasharray="5 4" />
      ))}
      {paths(outer).map((d) => (
        <path d={d} fill="none" key={d} stroke={colour('ink-soft')} />
      ))}
    </>
  );
}

/** The words of the limits, of the rate of all, of the axes, and who lies above the limits. */
export function FunnelNames({ definition, layout }: FunnelMarksProps) {
  const { scale, centre, volumeLabel } = definition;
  const { plot, size, yOf, names } = layout;
  const { fontSize } = size;
  const right = plot.x + plot.width;
  return (
    <>
      <text fill={colour('ink-soft')} x={0} y={fontSize}>
        {scale.unit}
      </text>
      <text fill={colour('ink-soft')} textAnchor="end" x={right} y={size.height - 4}>
        {volumeLabel}
      </text>
      <text
        fill={colour('ink')}
        fontWeight={600}
        x={plot.x + 4}
        y={yOf(centre.value) - 5}
        {...HALO}
      >
        {centre.text}
      </text>
      <LimitNames definition={definition} layout={layout} />
      {names.map(({ text, place }) => (
        <text
          fill={colour('bad')}
          fontWeight={600}
          key={text}
          x={place.x}
          y={place.y + fontSize}
          {...HALO}
        >
          {text}
        </text>
      ))}
    </>
  );
}

/** What dashed and thin lines mean, above the plot at the right. */
function LimitNames({ definition: { inner, outer }, layout }: FunnelMarksProps) {
  const { plot, size } = layout;
  const { fontSize } = size;
  const room = 26;
  const second = plot.x + plot.width - textWidth(outer.label, fontSize);
  const first = second - room - 12 - textWidth(inner.label, fontSize);
  return [
    { label: inner.label, x: first, dash: '5 4' },
    { label: outer.label, x: second, dash: undefined },
  ].map(({ label, x, dash }) => (
    <g key={label}>
      <path
        d={`M${x - room} ${fontSize * 0.65}H${x - 6}`}
        stroke={colour('ink-soft')}
        {...(dash ? { strokeDasharray: dash } : {})}
      />
      <text fill={colour('ink-soft')} x={x} y={fontSize}>
        {label}
      </text>
    </g>
  ));
}
