import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { facesNamed, rasterFont } from './raster-fonts';

const FACES = [
  { subset: 'latin', weight: 400 },
  { subset: 'vietnamese', weight: 400 },
  { subset: 'latin', weight: 600 },
  { subset: 'vietnamese', weight: 600 },
] as const;

const inPackages = createRequire(join(process.cwd(), 'package.json'));

let fonts: Promise<Uint8Array[]> | undefined;

/** Loads the rasteriser and the fonts, once. */
async function prepare() {
  await initWasm(readFile(inPackages.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const folder = join(inPackages.resolve('@fontsource/be-vietnam-pro/package.json'), '../files');
  return Promise.all(
    FACES.map(async ({ subset, weight }) => {
      const file = join(folder, `be-vietnam-pro-${subset}-${weight}-normal.woff`);
      return rasterFont(await readFile(file), subset);
    }),
  );
}

/** A PNG of an SVG document with real colours, `width` px wide, on white. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  fonts ??= prepare();
  const drawing = new Resvg(facesNamed(svg), {
    background: '#ffffff',
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: await fonts, defaultFontFamily: 'Be Vietnam Pro' },
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}
