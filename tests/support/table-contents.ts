import type { PrismaClient } from '@/lib/platform/prisma-client/client';
import { Prisma } from '@/lib/platform/prisma-client/client';

/** The name of every table of ours, without the ledger of migrations. */
export async function tableNames(database: PrismaClient): Promise<string[]> {
  const tables = await database.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY tablename`;
  return tables.map(({ name }) => name);
}

/** Number of rows and a checksum over every value, table by table. */
export async function contentsOf(database: PrismaClient): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const name of await tableNames(database)) {
    const table = Prisma.raw(`"${name}"`);
    const [row] = await database.$queryRaw<{ contents: string }[]>`
      SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' ORDER BY t::text)), '') AS contents
      FROM ${table} t`;
    contents[name] = row?.contents ?? '';
  }
  return contents;
}

/** Takes every row out of every table, also out of the log, which refuses that to everybody else. */
export async function emptyTables(database: PrismaClient): Promise<void> {
  const names = (await tableNames(database)).map((name) => `"${name}"`).join(', ');
  await database.$transaction([
    database.$executeRaw`ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_stays`,
    database.$executeRaw`TRUNCATE ${Prisma.raw(names)} RESTART IDENTITY CASCADE`,
    database.$executeRaw`ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_stays`,
  ]);
}
