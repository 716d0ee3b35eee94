import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { chromiumPath } from '@/scripts/chromium';
import { atEnd, live } from '@/scripts/lifecycle.mjs';
import { generateClient } from '@/scripts/prisma';
import { step } from '@/scripts/step.mjs';
import { openTemplate } from '@/scripts/test-database';
import { buildUnlessBuilt, prepareTestSite, serveTestSite } from '@/scripts/test-site';
import { aimsOf, type Results } from './aims';
import { BENCH_FOLDER } from './bench-folder';
import { type BenchPage, openBrowser } from './browser';
import { contestantsOf } from './contestants';
import { serveEmptySite } from './empty-site';
import { loadOf } from './load';
import { paintOf } from './paint';
import { printAims, printLoad, printPaint, printWeight } from './report';
import { type Weight, weightOf } from './weight';

const PATHS = [
  '/',
  '/xep-hang/papi/2023',
  '/don-vi/thai-binh',
  '/don-vi/thai-binh/papi/2023',
  '/so-sanh',
  '/nguon',
];

/** Asked for by name (`npm run bench -- load`), or all. */
const asked = process.argv.slice(2);
const wants = (part: keyof Results) => asked.length === 0 || asked.includes(part);

/** The production build with the real figures, in a database of its own. */
async function serveSite(): Promise<string> {
  await generateClient();
  const template = await step('Chuẩn bị cơ sở dữ liệu', async () => {
    const opening = openTemplate();
    atEnd(async () => (await opening).release());
    return opening;
  });
  const build = await prepareTestSite(template);
  atEnd(build.drop);
  await step('Dựng trang', async () => buildUnlessBuilt(build));
  const site = await serveTestSite(build);
  atEnd(site.stop);
  return site.address;
}

async function weighed(browser: Browser, pages: readonly BenchPage[]): Promise<Weight[]> {
  const weights: Weight[] = [];
  for (const page of pages) weights.push(await weightOf(browser, page));
  return weights;
}

async function inTheBrowser(pages: readonly BenchPage[]): Promise<Omit<Results, 'load'>> {
  const browser = await openBrowser(await step('Tìm trình duyệt', chromiumPath));
  atEnd(() => browser.close());
  return {
    weight: wants('weight') ? await step('Cân trang', () => weighed(browser, pages)) : [],
    paint: wants('paint') ? await step('Xem trang hiện', () => paintOf(browser, pages)) : [],
  };
}

async function measured(site: string, empty: string): Promise<Results> {
  const load = wants('load')
    ? await step('Chịu tải', async () => loadOf(await contestantsOf(site, empty)))
    : [];
  if (!wants('weight') && !wants('paint')) return { load, weight: [], paint: [] };
  const pages = PATHS.map((path) => ({ name: path, url: site + path }));
  return { load, ...(await inTheBrowser([{ name: '(trang rỗng)', url: `${empty}/` }, ...pages])) };
}

function keep(results: Results, busyBefore: number): void {
  const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version };
  const file = join(BENCH_FOLDER, 'results.json');
  const kept = { at: new Date().toISOString(), machine, busyBefore, ...results };
  writeFileSync(file, `${JSON.stringify({ ...kept, aims: aimsOf(results) }, null, 2)}\n`);
  console.log(`\nSố đo: ${file}`);
}

await live(async () => {
  const site = await serveSite();
  const empty = await step('Dựng trang rỗng', serveEmptySite);
  const [busyBefore = 0] = loadavg();
  const results = await measured(site, empty);
  if (results.load.length > 0) printLoad(results.load);
  if (results.weight.length > 0) printWeight(results.weight);
  if (results.paint.length > 0) printPaint(results.paint);
  printAims(aimsOf(results));
  console.log(
    `\nMáy bận ${busyBefore.toFixed(1)} trước khi đo (0 là rảnh; từ 1,5 thì nên đo lại).`,
  );
  keep(results, busyBefore);
  return 0;
});
