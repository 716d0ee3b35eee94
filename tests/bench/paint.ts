import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { type BenchPage, type FreshPage, onFreshPage, readToTheEnd } from './browser';
import { medianOf } from './median';

/** How a page appears on a slow telephone; milliseconds, the median of several openings. */
export type Paint = {
  readonly name: string;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Of every long task after the first paint, what goes beyond 50 ms. */
  readonly blocking: number;
  /** Worst of all openings, from opening to the foot of the page; no unit, 0 is none. */
  readonly layoutShift: number;
};

type Watch = { first: number; largest: number; tasks: [at: number, long: number][]; shift: number };

declare global {
  var paintWatch: Watch;
}

const WATCH = fileURLToPath(new URL('./paint-watch.js', import.meta.url));
const SLOWDOWN = 4;
const OPENINGS = 5;
const QUIET_MILLISECONDS = 1_500;
const LONG_TASK = 50;

async function opening({ page, wire }: FreshPage, address: string): Promise<Watch> {
  await page.addInitScript({ path: WATCH });
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(QUIET_MILLISECONDS);
  const opened = await page.evaluate(() => globalThis.paintWatch);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await readToTheEnd(page);
  return { ...opened, shift: await page.evaluate(() => globalThis.paintWatch.shift) };
}

const blockingOf = ({ first, tasks }: Watch) =>
  tasks
    .filter(([at, long]) => at + long > first)
    .reduce((sum, [, long]) => sum + Math.max(0, long - LONG_TASK), 0);

/** Opens each page several times in turn, each time with an empty cache. */
export async function paintOf(browser: Browser, pages: readonly BenchPage[]): Promise<Paint[]> {
  const seen = new Map<string, Watch[]>(pages.map(({ name }) => [name, []]));
  for (let round = 0; round < OPENINGS; round += 1) {
    for (const { name, url } of pages) {
      const watch = await onFreshPage(browser, (fresh) => opening(fresh, url));
      seen.get(name)?.push(watch);
    }
  }
  return [...seen].map(([name, watches]) => ({
    name,
    firstPaint: medianOf(watches.map(({ first }) => first)),
    largestPaint: medianOf(watches.map(({ largest }) => largest)),
    blocking: medianOf(watches.map(blockingOf)),
    layoutShift: Math.max(...watches.map(({ shift }) => shift)),
  }));
}
