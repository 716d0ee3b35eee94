import type { ChartDefinition } from './definition';
import { type ChartFrame, documentPage } from './document-page';
import { FONT_FAMILY, withSolidColours } from './palette';
import type { Drawn, PictureRequest } from './picture-request';
import { PictureWorker } from './picture-worker-client';
import { sizeOf } from './size';

export type { ChartFrame } from './document-page';

/** Downloads have a worker of their own, so that none keeps a page waiting. */
let downloads: PictureWorker | undefined;

/** Nobody's page waits for a download, which may come while the machine is busy. Unit: ms. */
const PATIENCE = 30_000;

/** Width of a PNG: twice the drawing's own, for print. Unit: px. */
const PNG_WIDTH = 1456;

/** An idle worker gives its hundred megabytes back. Unit: ms. */
const REST_AFTER = 60_000;
let rest: NodeJS.Timeout | undefined;

async function drawn(request: PictureRequest): Promise<Drawn> {
  downloads ??= new PictureWorker(undefined, PATIENCE);
  const worker = downloads;
  clearTimeout(rest);
  const answer = await worker.ask(request);
  clearTimeout(rest);
  rest = setTimeout(() => worker.stop(), REST_AFTER).unref();
  if (!answer.ok) throw new Error(`Chart not drawn: ${answer.reason}`);
  return answer.drawn;
}

/** A standalone SVG document of a chart. Rejects when the drawing worker fails. */
export async function chartSvgDocument(
  definition: ChartDefinition,
  frame: ChartFrame,
): Promise<string> {
  const pictures = await drawn({ wants: 'pictures', definition });
  if (pictures.is !== 'pictures') throw new Error('Chart not drawn: unasked answer');
  return documentPage(pictures.wide, definition, frame);
}

/** The same document as a PNG, with our own letters. Rejects when the drawing worker fails. */
export async function chartPng(
  definition: ChartDefinition,
  frame: ChartFrame,
): Promise<Uint8Array> {
  const svg = await chartSvgDocument(definition, frame);
  const png = await drawn({ wants: 'png', svg, width: PNG_WIDTH });
  if (png.is !== 'png') throw new Error('Chart not drawn: unasked answer');
  return png.bytes;
}

/** A PNG of a chart's drawing and the size it was drawn at. Unit: px. */
export type ChartPicture = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** The drawing alone, for a document that has its own words round it. Rejects when the drawing worker fails. */
export async function chartPicture(definition: ChartDefinition): Promise<ChartPicture> {
  const pictures = await drawn({ wants: 'pictures', definition });
  if (pictures.is !== 'pictures') throw new Error('Chart not drawn: unasked answer');
  const { width, height } = sizeOf(definition, 'wide');
  const svg = withSolidColours(pictures.wide).replace(
    '<svg ',
    `<svg width="${width}" height="${height}" font-family="${FONT_FAMILY}" `,
  );
  const png = await drawn({ wants: 'png', svg, width: PNG_WIDTH });
  if (png.is !== 'png') throw new Error('Chart not drawn: unasked answer');
  return { png: png.bytes, width, height };
}
