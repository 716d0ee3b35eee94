import { checkEnvironment } from './environment';
import { bringUpToDate, loadFigures } from './fill';
import { atEnd } from './lifecycle.mjs';
import { generateClient } from './prisma';
import { openDatabase } from './product-database';
import { checkPort, startSite } from './site';
import { type Build, buildSite, isBuilt } from './site-build';
import { step } from './step.mjs';

async function prepareDatabase(): Promise<Build> {
  const given = process.env.DATABASE_URL || undefined;
  const { url } = await step('Mở PostgreSQL', async (remark) => {
    const opening = openDatabase(given, remark);
    atEnd(async () => (await opening).stop());
    return opening;
  });
  await step('Cập nhật cơ sở dữ liệu', async (remark) => {
    const count = await bringUpToDate(url);
    if (count > 0) remark(`${count} bản cập nhật`);
  });
  await step('Nạp số liệu', async () => loadFigures(url));
  return { folder: '.next', databaseUrl: url, databaseName: given ?? 'own' };
}

/** Everything from PostgreSQL to a page in the browser; ends when the web server does. */
export async function main(flags: readonly string[]): Promise<number> {
  if (flags.length > 0) console.log(`Bỏ qua tuỳ chọn chưa biết: ${flags.join(' ')}`);
  checkEnvironment(process.env);
  const port = Number(process.env.PORT || 3000);
  await checkPort(port);
  await step('Sinh mã truy cập dữ liệu', async () => generateClient());
  const build = await prepareDatabase();
  await step('Dựng trang', async (remark) => {
    if (isBuilt(build)) remark('đã có sẵn');
    else await buildSite(build);
  });
  const site = await step('Mở máy chủ web', async () => startSite(build, port));
  atEnd(site.stop);
  console.log(`\nĐang chạy ở ${site.address} (nhấn Ctrl-C để dừng)`);
  return site.ended;
}
