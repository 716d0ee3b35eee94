import { checkEnvironment } from './environment';
import { bringUpToDate, loadFigures } from './fill';
import { atEnd } from './lifecycle.mjs';
import { takeLock } from './lock.mjs';
import { openToApplication } from './postgres/application-role';
import { generateClient } from './prisma';
import { openDatabase } from './product-database';
import { Sentence } from './sentence.mjs';
import type { Build } from './site-build';
import { step } from './step.mjs';

/** Takes the product's PostgreSQL and build for this command alone, as `npm start` does. */
export async function takeProduct(): Promise<void> {
  if (await takeLock('start')) return;
  throw new Sentence(
    '"npm start" hoặc "npm run dev" đang chạy trong thư mục này. Hãy dừng lệnh đó trước.',
  );
}

/** The address that owns the tables; undefined: a PostgreSQL of our own is wanted. */
const ownerAddress = () =>
  process.env.MIGRATION_DATABASE_URL || process.env.DATABASE_URL || undefined;

/**
 * Opens the product's database until the end of this process. A command that did not take the
 * product leaves a PostgreSQL that ran before it running.
 */
export async function openForThisRun(hasTaken = true): Promise<string> {
  checkEnvironment(process.env);
  const { url } = await step('Mở PostgreSQL', async (remark) => {
    const opening = openDatabase(ownerAddress(), remark);
    atEnd(async () => {
      const open = await opening.catch(() => null);
      if (open && (hasTaken || !open.isTakenOver)) await open.stop();
    });
    return opening;
  });
  return url;
}

export async function fillDatabase(url: string): Promise<void> {
  await step('Cập nhật cơ sở dữ liệu', async (remark) => {
    const count = await bringUpToDate(url);
    if (count > 0) remark(`${count} bản cập nhật`);
  });
  await step('Nạp số liệu', async () => loadFigures(url));
}

/** The filled database for the application's own role, which owns nothing and can alter nothing. */
export async function openForApplication(ownerUrl: string): Promise<string> {
  const { MIGRATION_DATABASE_URL, DATABASE_URL } = process.env;
  const given = MIGRATION_DATABASE_URL ? DATABASE_URL : undefined;
  return step('Cấp quyền cho ứng dụng', async (remark) => {
    const url = await openToApplication(ownerUrl, given);
    if (!url) {
      remark(
        'ứng dụng chạy bằng vai trò sở hữu dữ liệu; hãy đặt DATABASE_URL là vai trò riêng của ứng dụng, MIGRATION_DATABASE_URL là vai trò sở hữu',
      );
    }
    return url ?? given ?? ownerUrl;
  });
}

/** Everything a build stands on: the generated client and the filled database. */
export async function prepareBuild(): Promise<Build> {
  checkEnvironment(process.env);
  await step('Sinh mã truy cập dữ liệu', async () => generateClient());
  const ownerUrl = await openForThisRun();
  await fillDatabase(ownerUrl);
  const databaseUrl = await openForApplication(ownerUrl);
  return { folder: '.next', databaseUrl, databaseName: process.env.DATABASE_URL || 'own' };
}
