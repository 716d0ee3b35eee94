import type { StripDefinition } from './definition';
import { type Box, clearOfLeaders, lanesFor, movedInside } from './labels';
import type { Colour } from './palette';
import { type Axis, axisOf } from './scale';
import type { Size } from './size';
import { swarm } from './swarm';
import { textWidth } from './text-width';

export type Dot = {
  readonly label: string;
  readonly value: number;
  readonly isOwn: boolean;
  readonly x: number;
  readonly y: number;
};

/** A vertical mark with words above the plot. */
export type StripNote = {
  readonly name: 'own' | 'mean' | 'target';
  readonly text: string;
  /** Null where there is no value: the words stand alone. */
  readonly x: number | null;
  readonly fill: Colour;
  readonly place: Box;
};

export type StripLayout = {
  readonly size: Size;
  readonly plot: Box;
  readonly axis: Axis;
  readonly radius: number;
  readonly dots: readonly Dot[];
  readonly notes: readonly StripNote[];
};

const PAD = 14;
const LANES = 3;

/** Lays out a dot for each authority, ascending, and the words of the own, the mean and the target. */
export function layStrip(definition: StripDefinition, size: Size): StripLayout {
  const { scale, own, others, mean, target } = definition;
  const { fontSize, width, height } = size;
  const values = [
    ...others.map(({ value }) => value),
    own.value,
    mean?.value ?? null,
    target?.value ?? null,
  ];
  const axis = axisOf(scale, values, size.isNarrow ? 5 : 8);
  const [min, max] = axis.domain;
  const xOf = (value: number) => PAD + ((value - min) / (max - min)) * (width - PAD * 2);
  const top = fontSize * 1.35 * LANES + 6;
  const plot = { x: PAD, y: top, width: width - PAD * 2, height: height - top - fontSize * 2.2 };
  const radius = size.isNarrow ? 3.2 : 4.5;

  return {
    size,
    plot,
    axis,
    radius,
    dots: dotsOf(definition, xOf, plot, radius),
    notes: notesOf(definition, xOf, size),
  };
}

function dotsOf(
  { own, others }: StripDefinition,
  xOf: (value: number) => number,
  plot: Box,
  radius: number,
): Dot[] {
  const all = others.map((other) => ({ ...other, isOwn: false }));
  if (own.value !== null) all.push({ label: own.label, value: own.value, isOwn: true });
  all.sort((one, other) => one.value - other.value);

  const steps = swarm(
    all.map(({ value }) => xOf(value)),
    radius * 2 + 0.6,
  );
  const most = plot.height / 2 - radius;
  const shrink = Math.min(1, most / Math.max(...steps.map(Math.abs), 1));
  const middle = plot.y + plot.height / 2;
  return all.map((dot, index) => ({
    ...dot,
    x: xOf(dot.value),
    y: middle + (steps[index] ?? 0) * shrink,
  }));
}

function notesOf(
  { own, mean, target }: StripDefinition,
  xOf: (value: number) => number,
  size: Size,
): StripNote[] {
  const said = [
    {
      name: 'own' as const,
      text: `${own.label} ${own.text}`,
      value: own.value,
      fill: 'accent' as const,
    },
    {
      name: 'mean' as const,
      text: mean?.text ?? '',
      value: mean?.value ?? null,
      fill: 'ink-soft' as const,
    },
    {
      name: 'target' as const,
      text: target?.text ?? '',
      value: target?.value ?? null,
      fill: 'ink' as const,
    },
  ].filter(({ name, text }) => name === 'own' || text !== '');
  const bounds = { x: 0, y: 0, width: size.width, height: size.height };
  const boxes = said.map(({ text, value }) => {
    const width = textWidth(text, size.fontSize);
    const x = value === null ? 0 : xOf(value) - width / 2;
    return movedInside({ x, y: 0, width, height: size.fontSize * 1.3 }, bounds);
  });
  const lanes = lanesFor(boxes, 10);
  const xs = said.map(({ value }) => (value === null ? null : xOf(value)));
  return said.flatMap(({ name, text, fill }, index) => {
    const [box, lane, x] = [boxes[index], lanes[index] ?? 0, xs[index] ?? null];
    if (box === undefined) return [];
    const leaders = xs.flatMap((other, at) =>
      other !== null && (lanes[at] ?? 0) < lane ? [other] : [],
    );
    const place = { ...box, y: lane * size.fontSize * 1.35 };
    return [{ name, text, fill, x, place: clearOfLeaders(place, x ?? 0, leaders) }];
  });
}
