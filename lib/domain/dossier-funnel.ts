import { atLeast, atMost } from './binomial';
import type { Share } from './dossier-counts';

/** On either side: 95 % lie between the inner limits, 99.8 % between the outer ones. */
const TAIL = { inner: 0.025, outer: 0.001 } as const;

export type FunnelLimit = keyof typeof TAIL;

/** Where something lies about the rate of all: by chance, hardly by chance, or almost certainly not. */
export type FunnelPlace = 'within' | 'high' | 'veryHigh' | 'low' | 'veryLow';

/** Where a share lies about the rate `centre` of all (0 to 1), by exact binomial probabilities; null without volume. */
export function funnelPlace({ part, whole }: Share, centre: number): FunnelPlace | null {
  if (whole === 0) return null;
  const above = atLeast(part, whole, centre);
  if (above < TAIL.outer) return 'veryHigh';
  if (above < TAIL.inner) return 'high';
  const below = atMost(part, whole, centre);
  if (below < TAIL.outer) return 'veryLow';
  if (below < TAIL.inner) return 'low';
  return 'within';
}

const STEPS = 60;

/** The point between `low` and `high` at which `isAbove` begins to hold. */
function turningPoint(low: number, high: number, isAbove: (value: number) => boolean): number {
  let [from, to] = [low, high];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (from + to) / 2;
    if (isAbove(middle)) to = middle;
    else from = middle;
  }
  return (from + to) / 2;
}

/** Lower and upper limit of the rate at a volume. Range: 0 to 1; a limit that nobody can pass is 0 or 1. */
export function funnelLimits(
  volume: number,
  centre: number,
  limit: FunnelLimit,
): { readonly lower: number; readonly upper: number } {
  const tail = TAIL[limit];
  const upper = turningPoint(0, volume + 1, (k) => atLeast(k, volume, centre) < tail);
  const lower = turningPoint(-1, volume, (k) => atMost(k, volume, centre) >= tail);
  return { lower: Math.max(0, lower / volume), upper: Math.min(1, upper / volume) };
}

/** Volumes at which the limits are worked out, evenly on a logarithmic axis, both ends among them. */
export function funnelVolumes(least: number, most: number, count: number): number[] {
  const [from, to] = [Math.log(least), Math.log(Math.max(most, least + 1))];
  return Array.from({ length: count }, (_, at) =>
    Math.exp(from + ((to - from) * at) / (count - 1)),
  );
}
