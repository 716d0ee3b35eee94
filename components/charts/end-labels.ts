import { type Box, spreadLabels } from './labels';
import { lastIndexOf, MISSING, type PlotLine, pointText } from './plot-line';
import type { Size } from './size';
import { textWidth, wrapText } from './text-width';

/** The name of a line and its last value, written where the line ends instead of in a legend. */
type End = {
  readonly line: PlotLine;
  readonly rows: readonly string[];
  readonly lastYear: number | null;
  readonly lastValue: number | null;
};

export type EndLabel = End & { readonly x: number; readonly centre: number };

const ROW = 1.2;
const GAP = 14;
/** Room for the marker that stands before the name. */
const MARKER_ROOM = 12;
const EDGE = 4;

/** Height of a label of so many rows. Unit: px. */
const heightOf = ({ rows }: End, { fontSize }: Size) => rows.length * fontSize * ROW + 3;

export function endLabelsOf(
  lines: readonly PlotLine[],
  years: readonly number[],
  decimals: number,
  size: Size,
): End[] {
  const room = size.isNarrow ? 78 : 150;
  return lines.map((line) => {
    const last = lastIndexOf(line.series);
    const name = wrapText(line.series.label, room, size.fontSize);
    if (last < 0) return { line, rows: [...name, MISSING], lastYear: null, lastValue: null };
    return {
      line,
      rows: [...name, pointText(line.series, last, decimals)],
      lastYear: years[last] ?? null,
      lastValue: line.series.values[last] ?? null,
    };
  });
}

/** The room to keep on the right of the plot. Unit: px. */
export const widthOfEndLabels = (ends: readonly End[], { fontSize }: Size) =>
  ends.length === 0
    ? 0
    : GAP +
      MARKER_ROOM +
      EDGE +
      Math.max(...ends.flatMap(({ rows }) => rows.map((row) => textWidth(row, fontSize))));

/** Sets each label at the height of its line's last value, apart from the others. */
export function placedEndLabels(
  ends: readonly End[],
  yOf: (value: number) => number,
  plot: Box,
  size: Size,
): EndLabel[] {
  const bottom = plot.y + plot.height;
  const wanted = ends.map((end) => ({
    centre: end.lastValue === null ? bottom : yOf(end.lastValue),
    height: heightOf(end, size),
  }));
  const centres = spreadLabels(wanted, 0, size.height - 2);
  const x = plot.x + plot.width + GAP;
  return ends.map((end, index) => ({ ...end, x, centre: centres[index] ?? bottom }));
}
