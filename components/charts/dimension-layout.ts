import type { DimensionDefinition, DimensionRow } from './definition';
import type { Box } from './labels';
import { type Axis, axisOf } from './scale';
import type { Size } from './size';
import { textWidth, wrapText } from './text-width';

export type DimensionLayout = {
  readonly size: Size;
  readonly plot: Box;
  readonly axis: Axis;
  readonly rowHeight: number;
  readonly barHeight: number;
  readonly names: readonly (readonly string[])[];
  readonly xOf: (value: number) => number;
  /** The middle of a row's bar. */
  readonly yOf: (index: number) => number;
};

const GAP = 10;
const TOP_ROWS = 2;

/** A part without a value says why beside its name. */
const nameOf = ({ label, value, text }: DimensionRow) =>
  value === null ? `${label} (${text})` : label;

const valuesOf = ({ value, median, best }: DimensionRow) => [value, median, best];

/** Lays the rows out: names on the left, over the bars where the picture is narrow, values on the right. */
export function layDimensions(definition: DimensionDefinition, size: Size): DimensionLayout {
  const { rows, scale } = definition;
  const { fontSize, width, height, isNarrow } = size;
  const nameRoom = isNarrow ? 0 : 220;
  const texts = rows
    .filter(({ value }) => value !== null)
    .map(({ text }) => textWidth(text, fontSize));
  const valueRoom = Math.max(0, ...texts) + GAP;
  const left = isNarrow ? 8 : nameRoom + GAP;
  const top = fontSize * 1.3 * TOP_ROWS;
  const plot = {
    x: left,
    y: top,
    width: width - left - valueRoom - 6,
    height: height - top - fontSize * 2,
  };
  const axis = axisOf(scale, rows.flatMap(valuesOf), 5);
  const [min, max] = axis.domain;
  const rowHeight = plot.height / Math.max(rows.length, 1);
  const middle = isNarrow ? 0.7 : 0.5;

  return {
    size,
    plot,
    axis,
    rowHeight,
    barHeight: isNarrow ? 11 : 15,
    names: rows.map((row) => wrapText(nameOf(row), isNarrow ? width : nameRoom, fontSize)),
    xOf: (value) => plot.x + ((value - min) / (max - min)) * plot.width,
    yOf: (index) => plot.y + (index + middle) * rowHeight,
  };
}
