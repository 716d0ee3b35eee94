import { type Colour, colour } from './palette';
import type { MarkerShape } from './plot-line';

type MarkerProps = {
  readonly shape: MarkerShape;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Colour;
};

/** One point of a line; its shape says which line, for whoever does not tell the colours apart. */
export function Marker({ shape, x, y, radius, fill }: MarkerProps) {
  const paint = { fill: colour(fill), stroke: colour('paper'), strokeWidth: 1.5 };
  if (shape === 'circle') return <circle cx={x} cy={y} r={radius} {...paint} />;
  if (shape === 'cross')
    return <path d={crossPath(x, y, radius)} fill="none" stroke={colour(fill)} strokeWidth={2.5} />;
  return <path d={pathOf(shape, x, y, radius)} {...paint} />;
}

const at = (x: number, y: number) => `${round(x)} ${round(y)}`;
const round = (value: number) => Math.round(value * 10) / 10;

const crossPath = (x: number, y: number, r: number) =>
  `M${at(x - r, y - r)}L${at(x + r, y + r)}M${at(x - r, y + r)}L${at(x + r, y - r)}`;

/** Areas of about the same size to the eye. */
function pathOf(shape: 'square' | 'triangle' | 'diamond', x: number, y: number, r: number) {
  const s = r * 0.95;
  const d = r * 1.3;
  if (shape === 'square')
    return `M${at(x - s, y - s)}L${at(x + s, y - s)}L${at(x + s, y + s)}L${at(x - s, y + s)}Z`;
  if (shape === 'triangle') return `M${at(x, y - d)}L${at(x + d, y + s)}L${at(x - d, y + s)}Z`;
  return `M${at(x, y - d)}L${at(x + d, y)}L${at(x, y + d)}L${at(x - d, y)}Z`;
}
