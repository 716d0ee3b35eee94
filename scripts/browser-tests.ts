import { spawn } from 'node:child_process';
import { chromiumPath } from './chromium';
import { PROJECT } from './folders.mjs';
import { atEnd, live } from './lifecycle.mjs';
import { generateClient } from './prisma';
import { step } from './step.mjs';
import { openTemplate } from './test-database';
import { buildUnlessBuilt, prepareTestSite, serveTestSite } from './test-site';

/** `npm run test:e2e [-- flags of Playwright]`: the browser tests alone, on a site of their own. */
await live(async () => {
  await generateClient();
  const browser = await step('Tìm trình duyệt', chromiumPath);
  const template = await step('Chuẩn bị cơ sở dữ liệu', async () => {
    const opening = openTemplate();
    atEnd(async () => (await opening.catch(() => null))?.release());
    return opening;
  });
  const build = await prepareTestSite(template);
  atEnd(build.drop);
  await step('Dựng trang', async () => buildUnlessBuilt(build));
  const site = await serveTestSite(build);
  atEnd(site.stop);

  const playwright = ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)];
  const child = spawn(process.execPath, playwright, {
    cwd: PROJECT,
    stdio: 'inherit',
    env: {
      ...process.env,
      SITE_ADDRESS: site.address,
      CHROMIUM_PATH: browser,
      DATABASE_URL: build.ownerUrl,
      TEMPLATE_URL: template.url,
    },
  });
  return new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
});
