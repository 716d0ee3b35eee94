// Bundles the worker that draws first pictures and downloads into one file the server can start.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const outfile = join(root, '.data/build/chart-worker.mjs');

/** Writes `.data/build/chart-worker.mjs`; under a second on two cores. */
export async function buildChartWorker() {
  await mkdir(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [join(root, 'components/charts/picture-worker.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Packages written as CommonJS ask for Node's modules by `require`.
    banner: {
      js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
    },
    absWorkingDir: root,
    logLevel: 'warning',
  });
  return outfile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildChartWorker();
