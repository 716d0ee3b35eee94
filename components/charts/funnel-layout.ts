import type { FunnelCurve, FunnelDefinition, FunnelPoint } from './definition';
import { type Box, placeLabels } from './labels';
import { tickText } from './number-text';
import { type Axis, axisOf, logTicks } from './scale';
import type { Size } from './size';
import { textWidth } from './text-width';

export type FunnelDot = FunnelPoint & { readonly x: number; readonly y: number };

export type FunnelLayout = {
  readonly size: Size;
  readonly plot: Box;
  readonly axis: Axis;
  /** Ends of the axis of volumes, and the volumes written on it. */
  readonly domain: readonly [number, number];
  readonly volumeTicks: readonly number[];
  readonly xOf: (volume: number) => number;
  readonly yOf: (value: number) => number;
  /** In order of volume. */
  readonly dots: readonly FunnelDot[];
  /** Names of dots above the limits, as far as there is room for them. */
  readonly names: readonly { readonly text: string; readonly place: Box }[];
};

const GAP = 8;
const PAD = 10;
/** Room over the highest rate, for its mark and name. */
const ABOVE_THE_HIGHEST = 1.08;
const MOST_NAMES = { narrow: 4, wide: 8 } as const;

/** Where everything of a funnel lies: volumes on a logarithmic axis, rates from 0. Unit: px. */
export function layFunnel(definition: FunnelDefinition, size: Size): FunnelLayout {
  const { scale, points, volumes, centre } = definition;
  const { fontSize, width, height, isNarrow } = size;
  const rates = [...points.map(({ value }) => value), centre.value];
  const max = Math.max(scale.max, ...rates.map((rate) => rate * ABOVE_THE_HIGHEST));
  const axis = axisOf({ ...scale, max }, rates, isNarrow ? 5 : 6);
  const left = Math.max(...axis.ticks.map((tick) => textWidth(tickText(tick), fontSize))) + GAP;
  const head = fontSize * 1.3 + GAP;
  const plot = {
    x: left,
    y: head,
    width: width - left - PAD,
    height: height - head - fontSize * 3.4,
  };
  const domain = [volumes[0] ?? 1, volumes.at(-1) ?? 10] as const;
  const [from, to] = domain.map(Math.log) as [number, number];
  const [min, top] = axis.domain;
  const xOf = (volume: number) =>
    plot.x + PAD + ((Math.log(volume) - from) / (to - from)) * (plot.width - PAD * 2);
  const yOf = (value: number) => plot.y + ((top - value) / (top - min)) * plot.height;
  const dots = points
    .map((point) => ({ ...point, x: xOf(point.volume), y: yOf(point.value) }))
    .toSorted((one, other) => one.volume - other.volume);
  return {
    size,
    plot,
    axis,
    domain,
    volumeTicks: logTicks(domain[0], domain[1], isNarrow ? 5 : 9),
    xOf,
    yOf,
    dots,
    names: namesOf(dots, plot, size),
  };
}

/** The highest of those above the limits, named where they cover least. */
function namesOf(dots: readonly FunnelDot[], plot: Box, size: Size) {
  const above = dots
    .filter(({ place }) => place === 'above')
    .toSorted((one, other) => other.value - one.value)
    .slice(0, MOST_NAMES[size.isNarrow ? 'narrow' : 'wide']);
  const marks = above.map(({ label, x, y }) => ({
    x,
    y,
    width: textWidth(label, size.fontSize),
    height: size.fontSize * 1.25,
  }));
  const taken = dots.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
  const places = placeLabels(marks, taken, plot, 6);
  return above.flatMap(({ label }, index) => {
    const place = places[index];
    return place ? [{ text: label, place }] : [];
  });
}

/**
 * The runs of a limit that lie within the plot, as paths; where it leaves the plot it is cut at the
 * edge, so that it is never drawn where it is not.
 */
export function limitPaths(
  definition: FunnelDefinition,
  curve: FunnelCurve,
  side: keyof FunnelCurve,
  { axis, xOf, yOf }: Pick<FunnelLayout, 'axis' | 'xOf' | 'yOf'>,
): string[] {
  const [, max] = axis.domain;
  const at = definition.volumes.map((volume, index) => ({
    x: xOf(volume),
    value: curve[side][index] ?? 0,
  }));
  const runs: string[] = [];
  let isDrawing = false;
  at.forEach(({ x, value }, index) => {
    const before = at[index - 1];
    if (value > max) {
      isDrawing = false;
      return;
    }
    if (!isDrawing) {
      const edge = before ? edgeBetween(before, { x, value }, max) : null;
      runs.push(edge === null ? `M${x} ${yOf(value)}` : `M${edge} ${yOf(max)}L${x} ${yOf(value)}`);
      isDrawing = true;
      return;
    }
    runs.push(`${runs.pop()}L${x} ${yOf(value)}`);
  });
  return runs;
}

type Point = { readonly x: number; readonly value: number };

/** Where the line between two points passes `max`. */
const edgeBetween = (from: Point, to: Point, max: number): number =>
  from.x + ((from.value - max) / (from.value - to.value)) * (to.x - from.x);
