import type { DimensionDefinition, DimensionRow } from './definition';
import type { DimensionLayout } from './dimension-layout';
import { Marker } from './marker';
import { colour } from './palette';
import { textWidth } from './text-width';

type DimensionMarksProps = {
  readonly definition: DimensionDefinition;
  readonly layout: DimensionLayout;
};

/** Key, names, medians, bests and values: everything over the bars. */
export function DimensionMarks({ definition, layout }: DimensionMarksProps) {
  return (
    <>
      <Key definition={definition} layout={layout} />
      {definition.rows.map((row, index) => (
        <g key={row.label}>
          <RowName index={index} layout={layout} />
          <RowMarks index={index} layout={layout} row={row} />
        </g>
      ))}
    </>
  );
}

type RowProps = { readonly index: number; readonly layout: DimensionLayout };

function RowName({ index, layout: { names, plot, barHeight, yOf, size } }: RowProps) {
  const { fontSize, isNarrow } = size;
  const rows = names[index] ?? [];
  const y = yOf(index);
  const row = fontSize * 1.15;
  const first = isNarrow
    ? y - barHeight / 2 - 5 - (rows.length - 1) * row
    : y + fontSize * 0.35 - ((rows.length - 1) * row) / 2;
  return rows.map((text, line) => (
    <text
      fill={colour('ink')}
      key={text}
      x={isNarrow ? plot.x : plot.x - 10}
      y={first + line * row}
      {...(isNarrow ? {} : { textAnchor: 'end' })}
    >
      {text}
    </text>
  ));
}

function RowMarks({ index, layout, row }: RowProps & { readonly row: DimensionRow }) {
  const { xOf, yOf, plot, barHeight, size } = layout;
  const y = yOf(index);
  const reach = barHeight / 2 + 3;
  return (
    <>
      {row.best !== null && (
        <Marker shape="diamond" x={xOf(row.best)} y={y} radius={4.5} fill="series-2" />
      )}
      {row.median !== null && <MedianTick x={xOf(row.median)} y={y} reach={reach} />}
      <text
        fill={colour('ink')}
        fontWeight={600}
        x={plot.x + plot.width + 10}
        y={y + size.fontSize * 0.35}
      >
        {row.value === null ? '–' : row.text}
      </text>
    </>
  );
}

type MedianTickProps = { readonly x: number; readonly y: number; readonly reach: number };

/** Dark with a light edge, so that it shows on the bar and beside it. */
const MedianTick = ({ x, y, reach }: MedianTickProps) => (
  <rect
    x={x - 2}
    y={y - reach}
    width={4}
    height={reach * 2}
    fill={colour('ink')}
    stroke={colour('paper')}
  />
);

/** What bar, tick and diamond mean, in one line above. */
function Key({ definition, layout: { size } }: DimensionMarksProps) {
  const { ownLabel, medianLabel, bestLabel } = definition;
  const { fontSize } = size;
  const middle = fontSize * 0.65;
  const room = 18;
  const second = room + textWidth(ownLabel, fontSize) + 18;
  const third = second + room - 4 + textWidth(medianLabel, fontSize) + 18;
  const baseline = fontSize;
  return (
    <g fill={colour('ink')}>
      <rect x={0} y={middle - 4} width={12} height={9} fill={colour('accent')} />
      <text x={room} y={baseline}>
        {ownLabel}
      </text>
      <MedianTick x={second + 3} y={middle} reach={8} />
      <text x={second + room - 6} y={baseline}>
        {medianLabel}
      </text>
      <Marker shape="diamond" x={third + 5} y={middle} radius={4.5} fill="series-2" />
      <text x={third + room - 2} y={baseline}>
        {bestLabel}
      </text>
    </g>
  );
}
