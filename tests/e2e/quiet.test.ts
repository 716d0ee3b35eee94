import { expect, test } from '@playwright/test';
import { MISSING, PAGES } from '../support/addresses';

for (const [what, address] of Object.entries({ ...PAGES, ...MISSING })) {
  test(`${what} asks nobody else, sets no cookie and complains of nothing`, async ({
    page,
    context,
    baseURL,
  }) => {
    const isMissing = Object.values<string>(MISSING).includes(address);
    const complaints: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => {
      const isOwn404 = isMissing && message.text().includes('status of 404');
      if (['error', 'warning'].includes(message.type()) && !isOwn404) {
        complaints.push(message.text());
      }
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${baseURL}/`) && !url.startsWith('data:')) foreign.push(url);
    });

    const answer = await page.goto(address, { waitUntil: 'networkidle' });
    expect(answer?.status()).toBe(isMissing ? 404 : 200);
    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, 2_000);
    await page.waitForLoadState('networkidle');

    expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] });
    expect(await context.cookies()).toEqual([]);
    expect(answer?.headers()['set-cookie']).toBeUndefined();
    await expect(page).toHaveTitle(/\S/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  });
}
