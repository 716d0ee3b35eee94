import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { database } from '@/lib/platform/database';
import { SEED } from '../support/seed-copy';

/** The provinces that existed on a day: code and name, in the order of the codes. */
const provincesOn = (day: string) => database.$queryRaw<
  { code: string; name: string; slug: string }[]
>`
  SELECT v.code, v.name, a.slug FROM authority_version v JOIN authority a ON a.id = v.authority_id
  WHERE a.kind = 'province'
    AND ${day}::date BETWEEN coalesce(v.valid_from, '-infinity') AND coalesce(v.valid_to, 'infinity')
  ORDER BY v.code`;

const nameOf = async (code: string, day: string) =>
  (await provincesOn(day)).filter((province) => province.code === code).map(({ name }) => name);

test.each([
  ['15', 'Yên Bái', 'Lào Cai'],
  ['24', 'Bắc Giang', 'Bắc Ninh'],
  ['44', 'Quảng Bình', 'Quảng Trị'],
  ['52', 'Bình Định', 'Gia Lai'],
  ['80', 'Long An', 'Tây Ninh'],
  ['82', 'Tiền Giang', 'Đồng Tháp'],
  ['91', 'Kiên Giang', 'An Giang'],
])('code %s meant %s in 2021 and means %s since July 2025', async (code, before, after) => {
  expect(await nameOf(code, '2021-12-31')).toEqual([before]);
  expect(await nameOf(code, '2025-12-31')).toEqual([after]);
});

test('there were 63 provinces on the last day of June 2025 and 34 the day after', async () => {
  expect(await provincesOn('2025-06-30')).toHaveLength(63);
  expect(await provincesOn('2025-07-01')).toHaveLength(34);
});

test('every row of provinces.csv is a dated version in its region', async () => {
  const stored = await database.$queryRaw<{ line: string }[]>`
    SELECT concat_ws('|', v.code, v.name, v.name_en, v.type_name, r.name,
      coalesce(v.valid_from::text, ''), coalesce(v.valid_to::text, '')) AS line
    FROM authority_version v
    JOIN authority a ON a.id = v.authority_id AND a.kind = 'province'
    JOIN authority_version r ON r.authority_id = v.parent_id`;
  const rows = z
    .array(z.array(z.string()))
    .parse(parse(readFileSync(join(SEED, 'provinces.csv')), { from_line: 2 }));

  expect(stored).toHaveLength(98);
  expect(stored.map(({ line }) => line).toSorted()).toEqual(
    rows.map((row) => row.slice(0, 7).join('|')).toSorted(),
  );
});

const lifeOf = (slug: string) =>
  database.authority.findUniqueOrThrow({
    where: { slug },
    include: {
      versions: { orderBy: { validFrom: { sort: 'asc', nulls: 'first' } } },
      predecessors: { include: { predecessor: true }, orderBy: { predecessor: { slug: 'asc' } } },
      successors: { include: { successor: true } },
    },
  });

test.each(['thai-binh', 'hung-yen'])(
  '%s ends on 30 June 2025 and passes into the new Hưng Yên',
  async (slug) => {
    const { beganOn, endedOn, successors } = await lifeOf(slug);

    expect([beganOn, endedOn]).toEqual([null, new Date('2025-06-30')]);
    expect(
      successors.map(({ successor, kind, onDay, document }) => [
        successor.slug,
        kind,
        onDay,
        document,
      ]),
    ).toEqual([
      [
        'hung-yen-2025',
        'merger',
        new Date('2025-07-01'),
        'Nghị quyết 202/2025/QH15 ngày 12/6/2025',
      ],
    ]);
  },
);

test('the new Hưng Yên begins on 1 July 2025 with both as predecessors', async () => {
  const { beganOn, endedOn, predecessors, versions } = await lifeOf('hung-yen-2025');

  expect([beganOn, endedOn]).toEqual([new Date('2025-07-01'), null]);
  expect(predecessors.map(({ predecessor }) => predecessor.slug)).toEqual([
    'hung-yen',
    'thai-binh',
  ]);
  expect(versions.map(({ name, code }) => [name, code])).toEqual([['Hưng Yên', '33']]);
});

test('eleven provinces go on, 52 end and 23 begin', async () => {
  const provinces = await database.authority.findMany({
    where: { kind: 'province' },
    orderBy: { slug: 'asc' },
  });
  const goOn = provinces.filter(({ beganOn, endedOn }) => beganOn === null && endedOn === null);

  expect(goOn.map(({ slug }) => slug)).toEqual([
    'cao-bang',
    'dien-bien',
    'ha-noi',
    'ha-tinh',
    'hue',
    'lai-chau',
    'lang-son',
    'nghe-an',
    'quang-ninh',
    'son-la',
    'thanh-hoa',
  ]);
  expect(provinces.filter(({ endedOn }) => endedOn !== null)).toHaveLength(52);
  expect(provinces.filter(({ beganOn }) => beganOn !== null)).toHaveLength(23);
  expect(await database.succession.count()).toBe(52);
});

test('Thừa Thiên Huế lives on as Huế', async () => {
  const { versions, predecessors, successors } = await lifeOf('hue');

  expect(versions.map(({ name, typeName, validTo }) => [name, typeName, validTo])).toEqual([
    ['Thừa Thiên Huế', 'tỉnh', new Date('2024-12-31')],
    ['Huế', 'thành phố trực thuộc trung ương', new Date('2025-06-30')],
    ['Huế', 'thành phố trực thuộc trung ương', null],
  ]);
  expect([...predecessors, ...successors]).toEqual([]);
});

test('the old and the new TP. Hồ Chí Minh have addresses of their own', async () => {
  expect((await lifeOf('ho-chi-minh')).endedOn).toEqual(new Date('2025-06-30'));
  expect(
    (await lifeOf('ho-chi-minh-2025')).predecessors.map(({ predecessor }) => predecessor.slug),
  ).toEqual(['ba-ria-vung-tau', 'binh-duong', 'ho-chi-minh']);
});

test('six regions end with the mergers and six begin', async () => {
  const regions = await database.authority.findMany({ where: { kind: 'region' } });

  expect(regions.filter(({ endedOn }) => endedOn !== null)).toHaveLength(6);
  expect(regions.filter(({ beganOn }) => beganOn !== null)).toHaveLength(6);
});

test('names sort as in Vietnamese: Đ after all of D', async () => {
  const versions = await database.authorityVersion.findMany({
    where: { code: { in: ['15', '17', '48', '66', '87', '11'] }, validFrom: null },
    orderBy: { name: 'asc' },
  });
  const regions = await database.$queryRaw<{ name: string }[]>`
    SELECT name FROM authority_version v JOIN authority a ON a.id = v.authority_id
    WHERE a.kind = 'region' AND v.valid_from = '2025-07-01' ORDER BY name`;

  expect(versions.map(({ name }) => name)).toEqual([
    'Đà Nẵng',
    'Đắk Lắk',
    'Điện Biên',
    'Đồng Tháp',
    'Hòa Bình',
    'Yên Bái',
  ]);
  expect(regions.map(({ name }) => name)).toEqual([
    'Bắc Trung Bộ',
    'Duyên hải Nam Trung Bộ và Tây Nguyên',
    'Đồng bằng sông Cửu Long',
    'Đồng bằng sông Hồng',
    'Đông Nam Bộ',
    'Trung du và miền núi phía Bắc',
  ]);
});
