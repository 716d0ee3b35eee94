import { bringUpToDate, loadFigures } from './fill';
import { live } from './lifecycle.mjs';
import { dropDatabase, ensureDatabase } from './postgres/databases';
import { fillDatabase, openForApplication, openForThisRun, takeProduct } from './prepare';
import { generateClient } from './prisma';
import { Sentence } from './sentence.mjs';
import { step } from './step.mjs';

/** Everything in the database is lost and made anew: somebody's own server is left alone. */
async function reset(): Promise<void> {
  if (process.env.DATABASE_URL || process.env.MIGRATION_DATABASE_URL) {
    throw new Sentence('db:reset xoá mọi dữ liệu nên không chạy khi có DATABASE_URL.');
  }
  await takeProduct();
  const url = await openForThisRun();
  await step('Xoá cơ sở dữ liệu', async () => dropDatabase(url));
  await ensureDatabase(url);
  await fillDatabase(url);
}

const COMMANDS: Record<string, () => Promise<void>> = {
  migrate: async () => {
    const url = await openForThisRun(false);
    await step('Cập nhật cơ sở dữ liệu', async (remark) =>
      remark(`${await bringUpToDate(url)} bản cập nhật`),
    );
    await openForApplication(url);
  },
  seed: async () => {
    const url = await openForThisRun(false);
    await step('Nạp số liệu', async () => loadFigures(url));
  },
  reset,
};

/** `npm run db:migrate`, `db:seed`, `db:reset`. */
await live(async () => {
  const command = COMMANDS[process.argv[2] ?? ''];
  if (!command) throw new Sentence(`Lệnh phải là một trong: ${Object.keys(COMMANDS).join(', ')}`);
  await generateClient();
  await command();
  return 0;
});
