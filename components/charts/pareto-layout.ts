import type { ParetoDefinition } from './definition';
import type { Box } from './labels';
import { type Axis, axisOf } from './scale';
import type { Size } from './size';
import { clampText, textWidth } from './text-width';

export type ParetoMark = {
  /** As much of the name as there is room for; the table has all of it. */
  readonly names: readonly string[];
  /** The middle of the row's bar. */
  readonly y: number;
  readonly barWidth: number;
  /** Where the line has its point, and where the words of that point begin. */
  readonly x: number;
  readonly wordsAt: number;
};

export type ParetoLayout = {
  readonly size: Size;
  readonly plot: Box;
  readonly axis: Axis;
  readonly barHeight: number;
  readonly marks: readonly ParetoMark[];
};

const GAP = 10;
const BESIDE = 9;
const TOP_ROWS = 2;

/** Lays the rows out on one axis of per cent: bars from its start, the line's points at what is made so far. */
export function layPareto({ rows }: ParetoDefinition, size: Size): ParetoLayout {
  const { fontSize, width, height, isNarrow } = size;
  const nameRoom = isNarrow ? 0 : 230;
  const valueRoom = Math.max(0, ...rows.map(({ text }) => textWidth(text, fontSize))) + GAP;
  const left = isNarrow ? 8 : nameRoom + GAP;
  const top = fontSize * 1.3 * TOP_ROWS;
  const plot = {
    x: left,
    y: top,
    width: width - left - valueRoom - 6,
    height: height - top - fontSize * 2,
  };
  const axis = axisOf({ min: 0, max: 100, decimals: 0, unit: '%' }, [], 5);
  const lengthOf = (share: number) => (share / 100) * plot.width;
  const rowHeight = plot.height / Math.max(rows.length, 1);
  return {
    size,
    plot,
    axis,
    barHeight: isNarrow ? 11 : 16,
    marks: rows.map(({ label, share, cumulative, cumulativeText }, index) => {
      const x = plot.x + lengthOf(cumulative);
      const words = textWidth(cumulativeText, fontSize);
      const fits = x + BESIDE + words <= plot.x + plot.width;
      return {
        names: clampText(label, isNarrow ? plot.width : nameRoom, fontSize, isNarrow ? 1 : 2),
        y: plot.y + (index + (isNarrow ? 0.7 : 0.5)) * rowHeight,
        barWidth: lengthOf(share),
        x,
        wordsAt: fits ? x + BESIDE : x - BESIDE - words,
      };
    }),
  };
}
