/** Numbers that look random and are the same for the same seed, on every machine. */
export type Chance = {
  /** From 0 to 1, without 1. */
  readonly share: () => number;
  /** A whole number from 0 to `below` - 1. */
  readonly below: (below: number) => number;
  /** Whether something that happens so often (0 to 1) happens now. */
  readonly happens: (often: number) => boolean;
};

const WHOLE = 2 ** 32;

/** Two numbers as one seed: a day's own chance does not depend on the days before it. */
export const seedOf = (seed: number, place: number): number =>
  (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(place + 0x7f4a7c15, 0xc2b2ae35)) | 0;

/** The mulberry32 sequence of a seed. */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / WHOLE;
  };
  return {
    share,
    below: (below) => Math.floor(share() * below),
    happens: (often) => share() < often,
  };
}
