import type { TrendDefinition } from './definition';
import { type Box, placeLabels } from './labels';
import { colour, HALO } from './palette';
import { unbrokenRuns } from './scale';
import { textWidth } from './text-width';
import type { TipLine } from './tip';
import type { YearLayout } from './year-layout';

type TargetMarksProps = { readonly definition: TrendDefinition; readonly layout: YearLayout };

const HALF = 13;

/** Each target on its own year: a bar with end ticks, and its words beside it, inside the plot. */
export function TargetMarks({ definition, layout }: TargetMarksProps) {
  const { targets = [] } = definition;
  const { xOf, yOf, size } = layout;
  const places = targetPlaces(definition, layout);
  return targets.map(({ year, value, text }, index) => {
    const [x, y, place] = [xOf(year), yOf(value), places[index]];
    return (
      <g key={text} fill={colour('ink')}>
        <path
          d={`M${x - HALF} ${y}H${x + HALF}M${x - HALF} ${y - 4}V${y + 4}M${x + HALF} ${y - 4}V${y + 4}`}
          stroke={colour('ink')}
          strokeWidth={2}
        />
        {place !== undefined && (
          <text x={place.x} y={place.y + size.fontSize * 0.95} fontWeight={600} {...HALO}>
            {text}
          </text>
        )}
      </g>
    );
  });
}

/** Where the targets' words stand. Unit: px; always within the plot. */
export function targetPlaces(definition: TrendDefinition, layout: YearLayout): Box[] {
  const { targets = [] } = definition;
  const { xOf, yOf, size, plot } = layout;
  const marks = targets.map(({ year, value, text }) => ({
    x: xOf(year),
    y: yOf(value),
    width: textWidth(text, size.fontSize),
    height: size.fontSize * 1.3,
  }));
  const bars = marks.map(({ x, y }) => ({ x: x - HALF, y: y - 4, width: HALF * 2, height: 8 }));
  const bands = layout.breakMarks.map(({ x }) => ({ ...plot, x: x - 6, width: 12 }));
  return placeLabels(marks, [...bars, ...bands, ...inkOf(definition, layout)], plot, 6);
}

const STEPS = 12;

/** Small boxes along the drawn lines, so that labels keep clear of them. */
function inkOf(
  { years, series, reference, breaks = [] }: TrendDefinition,
  layout: YearLayout,
): Box[] {
  const { xOf, yOf } = layout;
  const box = (x: number, y: number) => ({ x: x - 4, y: y - 4, width: 8, height: 8 });
  return [series, reference].flatMap((line) =>
    unbrokenRuns(years, breaks).flatMap(([from, to]) =>
      years.slice(from, to + 1).flatMap((year, index) => {
        const value = line?.values[from + index] ?? null;
        const next = index < to - from ? (line?.values[from + index + 1] ?? null) : null;
        if (value === null) return [];
        const [x, y] = [xOf(year), yOf(value)];
        if (next === null) return [box(x, y)];
        const [dx, dy] = [xOf(years[from + index + 1] ?? year) - x, yOf(next) - y];
        return Array.from({ length: STEPS }, (_, step) =>
          box(x + (dx * step) / STEPS, y + (dy * step) / STEPS),
        );
      }),
    ),
  );
}

/** The target of the year at `index`, for its tip. */
export const targetTips = ({ years, targets = [] }: TrendDefinition, index: number): TipLine[] =>
  targets.flatMap(({ year, text }) => (year === years[index] ? [{ label: 'Mục tiêu', text }] : []));
