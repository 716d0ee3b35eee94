import { expect, test } from 'vitest';
import { planProvinces } from './plan-provinces';
import { provinceRow, successionRow } from './reference-rows';

const stop = (column: string, reason: string): never => {
  throw new Error(`${column} ${reason}`);
};

/** A row of provinces.csv: code, name, from, to, code it went into. */
const row = (code: string, name: string, from: string, to: string, into: string) => ({
  values: provinceRow.parse({
    code,
    name_vi: name,
    name_en: name,
    type: 'tỉnh',
    region: 'Đồng bằng sông Hồng',
    valid_from: from,
    valid_to: to,
    merged_into_code: into,
  }),
  stop,
});

const laws = [
  {
    values: successionRow.parse({
      on_day: '2025-07-01',
      kind: 'merger',
      document: 'Nghị quyết 202/2025/QH15',
      source_id: 'vnprov',
    }),
    stop,
  },
];

const hungYen = row('33', 'Hưng Yên', '', '2025-06-30', '33');
const thaiBinh = row('34', 'Thái Bình', '', '2025-06-30', '33');
const newHungYen = row('33', 'Hưng Yên', '2025-07-01', '', '');

test('a province that took in another is a new one, even under its old name and code', () => {
  const { provinces, successions } = planProvinces([hungYen, thaiBinh, newHungYen], laws);

  expect(provinces.map(({ slug, beganOn, endedOn }) => [slug, beganOn, endedOn])).toEqual([
    ['hung-yen', null, '2025-06-30'],
    ['thai-binh', null, '2025-06-30'],
    ['hung-yen-2025', '2025-07-01', null],
  ]);
  expect(successions.map(({ predecessor, successor }) => [predecessor, successor])).toEqual([
    ['hung-yen', 'hung-yen-2025'],
    ['thai-binh', 'hung-yen-2025'],
  ]);
});

test('a province that was only renamed goes on, under its last name', () => {
  const { provinces, successions } = planProvinces(
    [
      row('46', 'Huế', '2025-01-01', '2025-06-30', '46'),
      row('46', 'Thừa Thiên Huế', '', '2024-12-31', '46'),
      row('46', 'Huế', '2025-07-01', '', ''),
    ],
    laws,
  );

  expect(successions).toEqual([]);
  expect(provinces).toMatchObject([
    {
      slug: 'hue',
      beganOn: null,
      endedOn: null,
      versions: [{ name: 'Thừa Thiên Huế' }, { name: 'Huế' }, { name: 'Huế' }],
    },
  ]);
});

test.each([
  [
    'passes into nothing that exists',
    [thaiBinh, row('35', 'Hà Nam', '2025-07-01', '', '')],
    'merged_into_code unknownSuccessor',
  ],
  [
    'is merged on a day without a law',
    [hungYen, thaiBinh, row('33', 'Hưng Yên', '2025-08-01', '', '')],
    'valid_from unknownSuccession',
  ],
  [
    'has two names on one day',
    [row('33', 'Hưng Yên', '2020-01-01', '2025-06-30', '33'), hungYen, newHungYen],
    'valid_from daysOverlap',
  ],
  ['shares its code with another alive', [hungYen, newHungYen, newHungYen], 'code duplicate'],
])('a province that %s is refused', (_what, rows, message) => {
  expect(() => planProvinces(rows, laws)).toThrow(message);
});
