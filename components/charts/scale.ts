import type { Scale } from './definition';

const STEPS = [1, 2, 5, 10] as const;

/** The least step of 1, 2 or 5 × 10ⁿ that needs at most `most` steps for `range`. */
export function stepFor(range: number, most: number): number {
  const rough = range / Math.max(most, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return Number((step * power).toPrecision(12));
}

export type Axis = {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
};

/**
 * The axis of values: the given scale, widened in whole steps until every value and target is inside.
 * It begins on a step; it ends where the scale ends, be that 100 or a criterion's 33.
 * `most` is the greatest number of steps there is room for.
 */
export function axisOf(scale: Scale, values: readonly (number | null)[], most: number): Axis {
  const drawn = values.filter((value) => value !== null);
  const step = stepFor(Math.max(scale.max - scale.min, Number.EPSILON), most);
  const least = Math.min(...drawn, scale.min);
  const greatest = Math.max(...drawn, scale.max);
  const min = Math.floor(least / step + 1e-9) * step;
  const max = greatest > scale.max ? Math.ceil(greatest / step) * step : scale.max;

  return { domain: [min, max], ticks: ticksBetween(min, max, step) };
}

function ticksBetween(min: number, max: number, step: number): number[] {
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

const YEAR_STEPS = [1, 2, 3, 4, 5, 10] as const;
/** Months in steps that end with quarters and years. */
export const MONTH_STEPS = [1, 2, 3, 6, 12] as const;

/** The years written under the axis: all when they fit into `room`, else every n-th, the last always. */
export function yearTicks(
  years: readonly number[],
  width: number,
  room: number,
  steps: readonly number[] = YEAR_STEPS,
): number[] {
  const first = years.at(0) ?? 0;
  const last = years.at(-1) ?? 0;
  const apart = (step: number) => (width * step) / Math.max(last - first, 1);
  const step = steps.find((candidate) => apart(candidate) >= room) ?? (steps.at(-1) ?? 1) * 2;
  return years.filter((year) => (last - year) % step === 0);
}

/** Ranks written beside the axis: 1 on top, then round numbers, the last place when it is clear of them. */
export function rankTicks(outOf: number, most: number): number[] {
  const step = stepFor(outOf, most);
  const round = ticksBetween(step, outOf, step).filter((tick) => outOf - tick >= step / 2);
  return [1, ...round.filter((tick) => tick > 1), ...(outOf > 1 ? [outOf] : [])];
}

/**
 * The runs of years that one line may connect: cut before each year where a break lies.
 * Each run is a pair of indexes into `years`, both inclusive.
 */
export function unbrokenRuns(
  years: readonly number[],
  breaks: readonly { readonly before: number }[],
): [from: number, to: number][] {
  const starts = years.flatMap((year, index) => {
    const previous = years[index - 1];
    const isCut =
      previous === undefined || breaks.some(({ before }) => previous < before && before <= year);
    return isCut ? [index] : [];
  });
  return starts.map((start, index) => [start, (starts[index + 1] ?? years.length) - 1]);
}

/** Round numbers (1, 2, 5 × 10ⁿ) on a logarithmic axis between two ends, thinned until there are at most `most`. */
export function logTicks(least: number, greatest: number, most: number): number[] {
  const powers = Array.from({ length: 13 }, (_, power) => 10 ** power);
  const within = (steps: readonly number[]) =>
    powers
      .flatMap((power) => steps.map((step) => step * power))
      .filter((tick) => least <= tick && tick <= greatest);
  const choices = [[1, 2, 5], [1, 3], [1]].map(within);
  return choices.find(({ length }) => length <= most) ?? choices.at(-1) ?? [];
}
