import type { ParetoDefinition } from './definition';
import { Marker } from './marker';
import { colour, HALO } from './palette';
import type { ParetoLayout, ParetoMark } from './pareto-layout';
import { textWidth } from './text-width';

type ParetoMarksProps = {
  readonly definition: ParetoDefinition;
  readonly layout: ParetoLayout;
};

/** Key, names, counts and the line of what is made so far: everything over the bars. */
export function ParetoMarks({ definition, layout }: ParetoMarksProps) {
  const { marks, plot, size } = layout;
  const line = marks.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return (
    <>
      <Key definition={definition} layout={layout} />
      <path d={line} fill="none" stroke={colour('series-2')} strokeWidth={1.5} />
      {definition.rows.map(({ label, text, cumulativeText }, index) => {
        const mark = marks[index];
        if (mark === undefined) return null;
        const baseline = mark.y + size.fontSize * 0.35;
        return (
          <g key={label}>
            <RowName layout={layout} mark={mark} />
            <Marker shape="diamond" x={mark.x} y={mark.y} radius={4} fill="series-2" />
            <text fill={colour('ink-soft')} x={mark.wordsAt} y={baseline} {...HALO}>
              {cumulativeText}
            </text>
            <text
              fill={colour('ink')}
              fontWeight={600}
              textAnchor="end"
              x={size.width - 4}
              y={baseline}
            >
              {text}
            </text>
          </g>
        );
      })}
      <path
        d={`M${plot.x} ${plot.y}V${plot.y + plot.height}`}
        fill="none"
        stroke={colour('ink-soft')}
      />
    </>
  );
}

type RowNameProps = { readonly layout: ParetoLayout; readonly mark: ParetoMark };

function RowName({ layout: { plot, barHeight, size }, mark: { names, y } }: RowNameProps) {
  const { fontSize, isNarrow } = size;
  const row = fontSize * 1.15;
  const first = isNarrow
    ? y - barHeight / 2 - 5 - (names.length - 1) * row
    : y + fontSize * 0.35 - ((names.length - 1) * row) / 2;
  return names.map((text, line) => (
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

/** What bar and line mean, above the plot: in one line where there is room, else in two. */
function Key({ definition: { barLabel, lineLabel }, layout: { size } }: ParetoMarksProps) {
  const { fontSize, width } = size;
  const room = 18;
  const beside = room + textWidth(barLabel, fontSize) + 18;
  const fits = beside + room + textWidth(lineLabel, fontSize) <= width;
  const [x, y] = fits ? [beside, fontSize] : [0, fontSize * 2.2];
  return (
    <g fill={colour('ink')}>
      <rect x={0} y={fontSize * 0.65 - 4} width={12} height={9} fill={colour('accent')} />
      <text x={room} y={fontSize}>
        {barLabel}
      </text>
      <path
        d={`M${x} ${y - fontSize * 0.35}H${x + 12}`}
        stroke={colour('series-2')}
        strokeWidth={1.5}
      />
      <Marker shape="diamond" x={x + 6} y={y - fontSize * 0.35} radius={4} fill="series-2" />
      <text x={x + room} y={y}>
        {lineLabel}
      </text>
    </g>
  );
}
