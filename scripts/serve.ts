import { prepareDemo } from './demo';
import { checkEnvironment } from './environment';
import { prepareAccounts, readDemo } from './first-accounts';
import { atEnd } from './lifecycle.mjs';
import { prepareBuild } from './prepare';
import { checkPort, startSite } from './site';
import { buildSite, isBuilt } from './site-build';
import { step } from './step.mjs';

const DEFAULT_PORT = 3000;

/** Everything from PostgreSQL to a page in the browser; ends when the web server does. */
export async function main(flags: readonly string[]): Promise<number> {
  const unknown = readDemo(flags);
  if (unknown.length > 0) console.log(`Bỏ qua tuỳ chọn chưa biết: ${unknown.join(' ')}`);
  checkEnvironment(process.env);
  const port = Number(process.env.PORT || DEFAULT_PORT);
  await checkPort(port);
  const build = await prepareBuild();
  await prepareAccounts(build.databaseUrl);
  await prepareDemo(build.databaseUrl);
  await step('Dựng trang', async (remark) => {
    if (isBuilt(build)) remark('đã có sẵn');
    else await buildSite(build);
  });
  const site = await step('Mở máy chủ web', async () => startSite(build, port));
  atEnd(site.stop);
  console.log(`\nĐang chạy ở ${site.address} (nhấn Ctrl-C để dừng)`);
  return site.ended;
}
