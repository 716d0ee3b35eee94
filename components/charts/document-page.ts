import type { ChartDefinition } from './definition';
import { legendOf } from './legend';
import { FONT_FAMILY, withSolidColours } from './palette';
import { sizeOf } from './size';
import { escapeXml } from './svg-text';
import { wrapText } from './text-width';

/** The words that travel with a downloaded chart. */
export type ChartFrame = {
  readonly title: string;
  /** "Đơn vị: %". */
  readonly unit: string;
  /** "Nguồn: Bộ Nội vụ, Quyết định …". */
  readonly source: string;
  /** "Số liệu đến 17/04/2024". */
  readonly asOf: string;
  readonly note?: string | undefined;
};

const PADDING = 24;
const LINE_HEIGHT = 1.4;

type Paragraph = {
  readonly text: string;
  readonly fontSize: number;
  readonly fill: string;
  readonly isBold?: boolean;
};

const INK = '#15202e';
const SOFT = '#4a5566';

/** A picture with its title, unit, legend, source and date, on white, in real colours: one SVG document. */
export function documentPage(picture: string, definition: ChartDefinition, frame: ChartFrame) {
  const size = sizeOf(definition, 'wide');
  const head = paragraphs(
    [
      { text: frame.title, fontSize: 18, fill: INK, isBold: true },
      { text: frame.unit, fontSize: 13, fill: SOFT },
    ],
    PADDING,
    size.width,
  );
  const top = head.bottom + 10;
  const small = [
    legendOf(definition).join(' '),
    frame.note ?? '',
    `${frame.source}. ${frame.asOf}.`,
  ];
  const foot = paragraphs(
    small.map((text) => ({ text, fontSize: 11.5, fill: SOFT })),
    top + size.height + 10,
    size.width,
  );
  const [width, height] = [size.width + PADDING * 2, Math.ceil(foot.bottom + PADDING / 2)];
  const placed = withSolidColours(picture).replace(
    '<svg ',
    `<svg x="${PADDING}" y="${top}" width="${size.width}" height="${size.height}" `,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` font-family="${FONT_FAMILY}"><title>${escapeXml(frame.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>${head.svg}${placed}${foot.svg}</svg>`,
  ].join('');
}

/** Sets texts under one another from `top`, wrapped to `width`; empty ones take no room. */
function paragraphs(texts: readonly Paragraph[], top: number, width: number) {
  let bottom = top;
  let svg = '';
  for (const { text, fontSize, fill, isBold } of texts.filter((one) => one.text !== '')) {
    for (const line of wrapText(text, width, fontSize)) {
      bottom += fontSize * LINE_HEIGHT;
      const weight = isBold ? ' font-weight="600"' : '';
      const y = Math.round(bottom - fontSize * 0.35);
      svg += `<text x="${PADDING}" y="${y}" font-size="${fontSize}" fill="${fill}"${weight}>${escapeXml(line)}</text>`;
    }
  }
  return { svg, bottom: Math.round(bottom) };
}
