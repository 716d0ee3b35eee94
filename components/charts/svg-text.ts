import { colour } from './palette';
import type { Size } from './size';

/** What a picture keeps of each element; all else that Recharts writes serves only a live chart. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  g: [],
  path: ['d'],
  line: ['x1', 'y1', 'x2', 'y2'],
  circle: ['cx', 'cy', 'r'],
  rect: ['x', 'y', 'width', 'height'],
  text: ['x', 'y'],
};

const PAINT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-weight',
  'text-anchor',
  'paint-order',
];

/** Values an element has anyway. */
const DEFAULTS: Readonly<Record<string, string>> = { 'stroke-width': '1', 'text-anchor': 'start' };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it may stand in an SVG document, in content and attributes alike. */
export const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const rounded = (value: string) =>
  value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));

/** The picture as a small SVG: only what is seen, coordinates to a tenth. Throws when a number is lost. */
export function svgText(surface: Element, { width, height, fontSize }: Size): string {
  const drawn = [...surface.children].map(elementText).join('');
  if (/NaN|Infinity|undefined/.test(drawn.replace(/>[^<]*</g, '><')))
    throw new Error('A coordinate is not a number.');
  const root = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"`;
  const type = `font-size="${fontSize}" fill="${colour('ink-soft')}"`;
  return `<svg ${root} ${type}>${drawn}</svg>`;
}

function elementText(element: Element): string {
  const name = element.tagName.toLowerCase();
  const kept = KEPT[name];
  if (kept === undefined) return '';
  const attributes = [...kept, ...PAINT]
    .flatMap((key) => attributeText(element, name, key))
    .join('');
  const content =
    name === 'text'
      ? escapeXml(element.textContent ?? '')
      : [...element.children].map(elementText).join('');
  if (name === 'g' && (attributes === '' || content === '')) return content;
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

function attributeText(element: Element, name: string, key: string): string[] {
  const value = element.getAttribute(key);
  if (value === null || value === '' || DEFAULTS[key] === value) return [];
  if (name === 'line' && key === 'fill') return [];
  return [` ${key}="${escapeXml(key === 'fill' || key === 'stroke' ? value : rounded(value))}"`];
}
