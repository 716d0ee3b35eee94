import type { Break } from './definition';
import { type EndLabel, endLabelsOf, placedEndLabels, widthOfEndLabels } from './end-labels';
import { type Box, clearOfLeaders, lanesFor, movedInside } from './labels';
import type { PlotLine } from './plot-line';
import { type Axis, MONTH_STEPS, yearTicks } from './scale';
import type { Size } from './size';
import { textWidth } from './text-width';

/** What every chart over years shares: its years, axis, lines and breaks. */
export type YearPlot = {
  readonly years: readonly number[];
  /** What they are called where that is not their number. */
  readonly names?: readonly string[] | undefined;
  readonly axis: Axis;
  readonly isInverted: boolean;
  readonly decimals: number;
  readonly unit: string;
  readonly tickText: (value: number) => string;
  readonly lines: readonly PlotLine[];
  readonly breaks: readonly Break[];
};

export type BreakMark = { readonly x: number; readonly label: string; readonly place: Box };

/** Where everything of such a chart lies. Unit: px; Recharts is given the same margins and domains. */
export type YearLayout = {
  readonly size: Size;
  readonly plot: Box;
  readonly pad: number;
  readonly xDomain: readonly [number, number];
  readonly xTicks: readonly number[];
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
  readonly breakMarks: readonly BreakMark[];
  readonly endLabels: readonly EndLabel[];
};

export const LINE_HEIGHT = 1.3;
const GAP = 8;

const xDomainOf = (years: readonly number[]): [number, number] => {
  const first = years.at(0) ?? 0;
  const last = years.at(-1) ?? 0;
  return first === last ? [first - 1, last + 1] : [first, last];
};

/** What a year of the axis is called. */
export const nameOfYear = ({ years, names }: Pick<YearPlot, 'years' | 'names'>, year: number) =>
  names?.[years.indexOf(year)] ?? String(year);

const between = (from: number, to: number, [least, most]: readonly [number, number]) => {
  return (value: number) => from + ((value - least) / (most - least)) * (to - from);
};

/** Lays out a chart over years inside `size`. */
export function layYears(plotted: YearPlot, size: Size): YearLayout {
  const { years, axis, isInverted, tickText, lines } = plotted;
  const { fontSize, width, height } = size;
  const pad = size.isNarrow ? 12 : 20;
  const left = Math.max(...axis.ticks.map((tick) => textWidth(tickText(tick), fontSize))) + GAP;
  const ends = endLabelsOf(lines, years, plotted.decimals, size);
  const plotWidth = width - left - widthOfEndLabels(ends, size);
  const xDomain = xDomainOf(years);
  const xOf = between(left + pad, left + plotWidth - pad, xDomain);

  const marks = breakMarksOf(plotted, xOf, size);
  const top =
    Math.max(0, ...marks.map(({ place }) => place.y + place.height), unitHeight(plotted, size)) +
    GAP;
  const plot = { x: left, y: top, width: plotWidth, height: height - top - fontSize * 2 };
  const [bottomEnd, topEnd] = [plot.y + plot.height, plot.y];
  const yOf = between(
    isInverted ? topEnd : bottomEnd,
    isInverted ? bottomEnd : topEnd,
    axis.domain,
  );
  const nameWidth = Math.max(
    ...(plotted.names ?? ['2024']).map((name) => textWidth(name, fontSize)),
  );
  const steps = plotted.names && MONTH_STEPS;
  const xTicks = yearTicks(years, plotWidth - pad * 2, nameWidth + GAP, steps);

  return {
    size,
    plot,
    pad,
    xDomain,
    xTicks,
    xOf,
    yOf,
    breakMarks: marks,
    endLabels: placedEndLabels(ends, yOf, plot, size),
  };
}

const unitHeight = ({ unit }: YearPlot, { fontSize }: Size) =>
  unit === '' ? 0 : fontSize * LINE_HEIGHT;

/** Breaks between two years of the axis, each with its label on the first free lane above the plot. */
function breakMarksOf(
  { years, breaks, unit }: YearPlot,
  xOf: (year: number) => number,
  size: Size,
) {
  const { fontSize, width } = size;
  const lineHeight = fontSize * LINE_HEIGHT;
  const bounds = { x: 0, y: 0, width, height: Number.POSITIVE_INFINITY };
  const inside = breaks.flatMap(({ before, label }) => {
    const previous = years.findLast((year) => year < before);
    const next = years.find((year) => year >= before);
    if (previous === undefined || next === undefined) return [];
    const x = (xOf(previous) + xOf(next)) / 2;
    const labelWidth = textWidth(label, fontSize);
    const box = { x: x - labelWidth / 2, y: 0, width: labelWidth, height: lineHeight };
    return [{ x, label, place: movedInside(box, bounds) }];
  });
  const unitBox = { x: 0, width: textWidth(unit, fontSize) };
  const [, ...lanes] = lanesFor([unitBox, ...inside.map(({ place }) => place)], GAP);
  return inside.map((mark, index): BreakMark => {
    const lane = lanes[index] ?? 0;
    const leaders = inside.flatMap(({ x }, other) => ((lanes[other] ?? 0) < lane ? [x] : []));
    return {
      ...mark,
      place: clearOfLeaders({ ...mark.place, y: lane * lineHeight }, mark.x, leaders),
    };
  });
}
