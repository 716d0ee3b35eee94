import { Marker } from './marker';
import { colour } from './palette';
import type { YearLayout } from './year-layout';

type LayoutProps = { readonly layout: YearLayout };

const BAND = 10;

/** Each break as a pale band with dashed edges, its label above the plot. */
export function BreakMarks({ layout: { breakMarks, plot, size } }: LayoutProps) {
  return breakMarks.map(({ x, label, place }) => {
    const [left, right, bottom] = [x - BAND / 2, x + BAND / 2, plot.y + plot.height];
    const top = place.y + size.fontSize * 1.3;
    return (
      <g key={x}>
        <rect x={left} y={plot.y} width={BAND} height={plot.height} fill={colour('accent-soft')} />
        <path
          d={`M${left} ${plot.y}V${bottom}M${right} ${plot.y}V${bottom}M${x} ${top}V${plot.y}`}
          fill="none"
          stroke={colour('muted')}
          strokeDasharray="3 3"
        />
        <text x={place.x} y={place.y + size.fontSize} fill={colour('ink-soft')}>
          {label}
        </text>
      </g>
    );
  });
}

/** The unit, once, above the axis. */
export function UnitMark({ unit, layout: { size } }: LayoutProps & { readonly unit: string }) {
  if (unit === '') return null;
  return (
    <text x={0} y={size.fontSize} fill={colour('ink-soft')}>
      {unit}
    </text>
  );
}

/** Names and last values at the lines' ends; a thin leader where a line ends early or its label moved. */
export function EndLabels({ layout }: LayoutProps) {
  const { endLabels, xOf, yOf, size, xDomain } = layout;
  const row = size.fontSize * 1.2;
  return endLabels.map(({ line, rows, lastYear, lastValue, x, centre }) => {
    const first = centre - (rows.length * row) / 2 + size.fontSize * 0.95;
    const paint = colour(line.colour);
    return (
      <g key={line.series.label} fill={line.isBold ? paint : colour('ink-soft')}>
        {lastYear !== null &&
          lastValue !== null &&
          (line.marker === undefined || lastYear < xDomain[1]) && (
            <path
              d={`M${xOf(lastYear) + 7} ${yOf(lastValue)}L${x - 8} ${yOf(lastValue)}L${x - 2} ${centre}`}
              fill="none"
              stroke={colour('muted')}
              strokeWidth={0.75}
              strokeDasharray="1 2"
            />
          )}
        {line.marker !== undefined && (
          <Marker
            shape={line.marker}
            x={x + 4}
            y={first - size.fontSize * 0.35}
            radius={4}
            fill={line.colour}
          />
        )}
        {rows.map((text, index) => (
          <text
            key={text}
            x={x + (line.marker === undefined ? 0 : 12)}
            y={first + index * row}
            {...(line.isBold ? { fontWeight: 600 } : {})}
          >
            {text}
          </text>
        ))}
      </g>
    );
  });
}
