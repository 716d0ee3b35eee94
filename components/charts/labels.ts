export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const overlap = (one: Box, other: Box) =>
  Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)) *
  Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y));

/** Moves `box` the least way into `bounds`; a box larger than the bounds keeps its top left inside. */
export const movedInside = (box: Box, bounds: Box): Box => ({
  ...box,
  x: Math.max(bounds.x, Math.min(box.x, bounds.x + bounds.width - box.width)),
  y: Math.max(bounds.y, Math.min(box.y, bounds.y + bounds.height - box.height)),
});

export type Labelled = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where a label of this size may stand about its mark, best first. Unit: px from the mark. */
const placesAbout = ({ x, y, width, height }: Labelled, gap: number): Box[] => {
  const at = (left: number, top: number) => ({ x: left, y: top, width, height });
  const above = y - gap - height;
  const below = y + gap;
  const middle = x - width / 2;
  return [
    at(middle, above),
    at(x - width + gap, above),
    at(x - gap, above),
    at(middle, below),
    at(x - width + gap, below),
    at(x - gap, below),
    at(x + gap * 2, y - height / 2),
    at(x - gap * 2 - width, y - height / 2),
    at(middle, above - height),
    at(middle, below + height),
  ];
};

/**
 * A place inside `bounds` for the label of each mark, in order, covering as little as possible
 * of `obstacles`, of one another and of the marks. No label is dropped.
 */
export function placeLabels(
  marks: readonly Labelled[],
  obstacles: readonly Box[],
  bounds: Box,
  gap: number,
): Box[] {
  const placed: Box[] = [];
  for (const mark of marks) {
    const taken = [...obstacles, ...placed];
    const covered = (place: Box) => taken.reduce((sum, box) => sum + overlap(place, box), 0);
    const places = placesAbout(mark, gap).map((place) => movedInside(place, bounds));
    placed.push(places.reduce((best, place) => (covered(place) < covered(best) ? place : best)));
  }
  return placed;
}

type Stacked = { readonly centre: number; readonly height: number };

/**
 * Centres for labels stacked in one column so that none overlap, each as near as can be to where
 * it wants to be, between `from` and `to`. Keeps their order from top to bottom.
 */
export function spreadLabels(labels: readonly Stacked[], from: number, to: number): number[] {
  const order = labels.map((_, index) => index);
  order.sort((one, other) => (labels[one]?.centre ?? 0) - (labels[other]?.centre ?? 0));
  const centres = labels.map(({ centre }) => centre);
  const halfOf = (index: number) => (labels[index]?.height ?? 0) / 2;

  let floor = from;
  for (const index of order) {
    centres[index] = Math.max(centres[index] ?? 0, floor + halfOf(index));
    floor = (centres[index] ?? 0) + halfOf(index);
  }
  let ceiling = to;
  for (const index of order.toReversed()) {
    centres[index] = Math.min(centres[index] ?? 0, ceiling - halfOf(index));
    ceiling = (centres[index] ?? 0) - halfOf(index);
  }
  return centres;
}

type Spanning = { readonly x: number; readonly width: number };

/** Room between a label and the leader of another that passes by. Unit: px. */
const BESIDE = 4;

/**
 * Moves a label to the side on which its own mark lies of each leader that would cross it.
 * `leaders` are the x of marks whose labels stand on lanes above.
 */
export function clearOfLeaders(place: Box, own: number, leaders: readonly number[]): Box {
  let { x } = place;
  for (const leader of leaders) {
    const isCrossed = x - BESIDE < leader && leader < x + place.width + BESIDE;
    if (isCrossed) x = own < leader ? leader - BESIDE - place.width : leader + BESIDE;
  }
  return { ...place, x };
}

/** The lane (0 first) of each label on shared lines, so that no two on one lane come nearer than `gap`. */
export function lanesFor(labels: readonly Spanning[], gap: number): number[] {
  const lanes: Spanning[][] = [];
  return labels.map((label) => {
    const isFree = (lane: readonly Spanning[]) =>
      lane.every(
        (other) => label.x + label.width + gap <= other.x || other.x + other.width + gap <= label.x,
      );
    const free = lanes.findIndex(isFree);
    const lane = free < 0 ? lanes.push([]) - 1 : free;
    lanes[lane]?.push(label);
    return lane;
  });
}
