import type { TrendDefinition } from './definition';
import { movedInside } from './labels';
import { numberText } from './number-text';
import { colour, HALO } from './palette';
import { unbrokenRuns } from './scale';
import { textWidth, wrapText } from './text-width';
import type { TipLine } from './tip';
import type { YearLayout } from './year-layout';

type SpanBandProps = { readonly definition: TrendDefinition; readonly layout: YearLayout };

type Edge = { readonly x: number; readonly least: number; readonly most: number };

/** The span of predecessors as a pale band with a dashed outline. */
export function SpanBand({ definition, layout }: SpanBandProps) {
  const { span } = definition;
  if (span === undefined) return null;
  return (
    <g
      fill={colour('accent-soft')}
      stroke={colour('muted')}
      strokeDasharray="2 2"
      strokeWidth={0.75}
    >
      {piecesOf(definition, layout).map((piece) => (
        <path key={piece[0]?.x} d={outline(piece)} />
      ))}
    </g>
  );
}

/** The band's words, under its first piece, within the plot. */
export function SpanLabel({ definition, layout }: SpanBandProps) {
  const { span } = definition;
  const first = piecesOf(definition, layout)[0];
  if (span === undefined || first === undefined) return null;
  const { size, plot } = layout;
  const rows = wrapText(span.label, plot.width * 0.6, size.fontSize);
  const height = rows.length * size.fontSize * 1.2;
  const width = Math.max(...rows.map((row) => textWidth(row, size.fontSize)));
  const under = Math.max(...first.map(({ least }) => least)) + 4;
  const place = movedInside({ x: first[0]?.x ?? plot.x, y: under, width, height }, plot);
  return rows.map((row, index) => (
    <text
      fill={colour('ink-soft')}
      key={row}
      x={place.x}
      y={place.y + size.fontSize * (1 + index * 1.2)}
      {...HALO}
    >
      {row}
    </text>
  ));
}

/** Runs of years that have a span, cut at every break. Unit: px. */
function piecesOf({ years, span, breaks = [] }: TrendDefinition, { xOf, yOf }: YearLayout) {
  return unbrokenRuns(years, breaks).flatMap(([from, to]) => {
    const pieces: Edge[][] = [[]];
    for (const [index, year] of years.entries()) {
      const value = index < from || index > to ? null : (span?.values[index] ?? null);
      if (value === null) pieces.push([]);
      else pieces.at(-1)?.push({ x: xOf(year), least: yOf(value[0]), most: yOf(value[1]) });
    }
    return pieces.filter((piece) => piece.length > 0);
  });
}

const LONE_WIDTH = 6;

/** Along the upper edge and back along the lower; a single year becomes a narrow box. */
function outline(piece: readonly Edge[]) {
  const [only, ...more] = piece;
  const edges =
    only !== undefined && more.length === 0
      ? [
          { ...only, x: only.x - LONE_WIDTH },
          { ...only, x: only.x + LONE_WIDTH },
        ]
      : piece;
  const there = edges.map(({ x, most }) => `${x} ${most}`);
  const back = edges.toReversed().map(({ x, least }) => `${x} ${least}`);
  return `M${[...there, ...back].join('L')}Z`;
}

/** The span of the year at `index`, for its tip. */
export function spanTips({ span, scale }: TrendDefinition, index: number): TipLine[] {
  const value = span?.values[index] ?? null;
  if (span === undefined || value === null) return [];
  const [least, most] = value.map((edge) => numberText(edge, scale.decimals));
  return [{ label: span.label, text: `${least}–${most}` }];
}
