import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const CONTRASTS = ['Tương phản thường', 'Tương phản cao'] as const;

/** What axe finds wrong with a page as it stands, short enough to be read in a report. */
async function violationsNow(page: Page, rules: 'wcag' | 'all'): Promise<string[]> {
  // Our pages hold no frames, for whose sake axe would go through a second, blank page.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules === 'wcag' ? axe.withTags(WCAG) : axe).analyze();
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 3).map(({ html, target }) => `${target}: ${html.slice(0, 160)}`);
    return `${id} (${help}) ${where.join(' | ')}`;
  });
}

/** What axe finds wrong with a page in either contrast, by WCAG 2.2 AA or by all it knows. */
export async function violationsOn(page: Page, rules: 'wcag' | 'all' = 'wcag'): Promise<string[]> {
  const found: string[] = [];
  for (const contrast of CONTRASTS) {
    await page.getByRole('radio', { name: contrast }).check();
    const wrong = await violationsNow(page, rules);
    found.push(...wrong.map((one) => `${contrast}: ${one}`));
  }
  return found;
}

/** Whether the page can be pushed sideways at the width it has. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
