import { expect, test } from 'vitest';
import { database, toPlainDate, toPoints } from '@/lib/platform/database';

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
