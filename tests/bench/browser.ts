import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';

/** What a browser in a container does without, and what it must not fetch from elsewhere. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A small telephone, upright. */
const VIEWPORT = { width: 360, height: 800 };

export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: FLAGS });

export type BenchPage = { readonly name: string; readonly url: string };

/** A page nobody has opened anything in, and the wire to its inside. */
export type FreshPage = { readonly page: Page; readonly wire: CDPSession };

/** Gives `look` a browser with an empty cache, on a telephone's screen. */
export async function onFreshPage<Seen>(
  browser: Browser,
  look: (fresh: FreshPage) => Promise<Seen>,
): Promise<Seen> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    return await look({ page, wire: await context.newCDPSession(page) });
  } finally {
    await context.close();
  }
}

/** Moves to the foot of the page as a reader does, a screen at a time. */
export async function readToTheEnd(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += VIEWPORT.height / 2) {
    await page.evaluate((y) => window.scrollTo(0, y), top);
    await page.waitForTimeout(80);
  }
  await page.waitForTimeout(500);
}
