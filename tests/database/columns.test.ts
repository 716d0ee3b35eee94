import { PrismaPg } from '@prisma/adapter-pg';
import { expect, test } from 'vitest';
import { database, IN_UTC, toPlainDate, toPoints } from '@/lib/platform/database';
import { PrismaClient } from '@/lib/platform/prisma-client/client';
import { connected, databaseOf } from '@/scripts/postgres/databases';

const one = <Row>(rows: Row[]): Row => {
  const [row] = rows;
  if (!row) throw new Error('No row');
  return row;
};

test('points keep the decimals they were printed with', async () => {
  const { value } = one(
    await database.$queryRaw<{ value: Parameters<typeof toPoints>[0] }[]>`
      SELECT 85.8::numeric(9,6) AS value`,
  );

  expect(toPoints(value, 2)).toBe('85.80');
  expect(toPoints(value, 4)).toBe('85.8000');
});

test('a day of the database is that day, wherever the server stands', async () => {
  const { day } = one(await database.$queryRaw<{ day: Date }[]>`SELECT '2025-07-01'::date AS day`);

  expect(toPlainDate(day)).toBe('2025-07-01');
});

test('names sort as in Vietnamese', async () => {
  const rows = await database.$queryRaw<{ name: string }[]>`
    SELECT name FROM (VALUES ('Đà Nẵng'), ('Vĩnh Long'), ('Điện Biên'), ('An Giang'), ('Đắk Lắk'),
      ('Đồng Tháp'), ('Cà Mau'), ('Cần Thơ'), ('Cao Bằng'), ('Hà Nội')) AS n (name)
    ORDER BY name COLLATE "vi-x-icu"`;

  expect(rows.map(({ name }) => name)).toEqual([
    'An Giang',
    'Cà Mau',
    'Cao Bằng',
    'Cần Thơ',
    'Đà Nẵng',
    'Đắk Lắk',
    'Điện Biên',
    'Đồng Tháp',
    'Hà Nội',
    'Vĩnh Long',
  ]);
});

test('an instant is that instant, in whatever zone the server stands', async () => {
  const url = process.env.DATABASE_URL ?? '';
  await connected(url, (client) =>
    client.query(`ALTER DATABASE ${databaseOf(url)} SET TimeZone = 'Asia/Ho_Chi_Minh'`),
  );
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, ...IN_UTC }) });
  const { at } = one(
    await client.$queryRaw<{ at: Date }[]>`SELECT '2026-01-15T02:00:00Z'::timestamptz AS at`,
  );
  await client.$disconnect();

  expect(at.toISOString()).toBe('2026-01-15T02:00:00.000Z');
});
