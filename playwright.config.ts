import { defineConfig, devices } from '@playwright/test';

const { SITE_ADDRESS, CHROMIUM_PATH } = process.env;
if (!SITE_ADDRESS || !CHROMIUM_PATH) {
  throw new Error('Browser tests need a site and a browser: run them by `npm run test:e2e`.');
}

/** What a browser in a container does without, and what it must not fetch from elsewhere. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A loaded machine is no fault of the code: what hangs is still found.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: SITE_ADDRESS,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: CHROMIUM_PATH, args: FLAGS },
  },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'a11y', testDir: 'tests/a11y' },
  ],
});
