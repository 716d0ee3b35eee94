import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { realismsOf } from '@/lib/queries/target-realism';
import { seedRows } from '../support/seed-rows';

const SIPAS = seedRows('scores.csv').filter(
  ({ index_code, year }) => index_code === 'SIPAS' && Number(year) >= 2022,
);
const KNOWN = SIPAS.filter(({ score }) => score);
const meanIn = (year: string) =>
  seedRows('national_stats.csv').find(
    (row) => row.index_code === 'SIPAS' && row.year === year && row.stat === 'mean' && !row.region,
  )?.value ?? '';
const minus = (left: string, right: string) => new Decimal(left).minus(right).toFixed(2);

const realisms = await realismsOf('thai-binh');
const of = (period: string) => {
  const found = realisms.find(({ target }) => target.period === period);
  if (!found) throw new Error(`no target of ${period}`);
  return found;
};

test('SIPAS 2024 of Thái Bình: more than 4,20 points from 2023, without a pace of its own', () => {
  expect(of('2024')).toMatchObject({
    latest: { period: '2023', points: '85.80' },
    required: { total: '4.20', perYear: '4.20', years: 1, isMoreThan: true },
    own: { best: null, last: null, mean: null },
  });
});

test('the nation moved as its printed means say, since the method of 2022', () => {
  const { nation } = of('2024');
  const whole = minus(meanIn('2024'), meanIn('2022'));

  expect(nation.last?.change).toBe(minus(meanIn('2024'), meanIn('2023')));
  expect(nation.best?.change).toBe(minus(meanIn('2023'), meanIn('2022')));
  expect(nation.mean).toMatchObject({
    change: whole,
    perYear: new Decimal(whole).div(2).toFixed(2),
  });
  expect([nation.last?.change, nation.mean?.perYear]).toEqual(['1.28', '1.93']);
});

test.each(['2022', '2023', '2024'])('who is known to have passed 90 in %s, of how many', (year) => {
  const known = KNOWN.filter((row) => row.year === year);
  const line = of('2024').years.find(({ period }) => period === year);

  expect(line).toMatchObject({ listed: 63, known: known.length });
  expect(line?.reached.map(({ name }) => name).toSorted()).toEqual(
    known
      .filter(({ score }) => Number(score) > 90)
      .map(({ province_name_vi }) => province_name_vi)
      .toSorted(),
  );
  const best = known.toSorted((left, right) => Number(right.score) - Number(left.score))[0];
  expect(line?.best?.result.points).toBe(best?.score);
});

test('the best known of 2024 is Hải Phòng, of all years of the method Quảng Ninh in 2023', () => {
  const { best, years, everReached } = of('2024');

  expect(years[0]).toMatchObject({
    period: '2024',
    best: { province: { name: 'Hải Phòng' }, result: { points: '90.59' } },
  });
  expect(best).toMatchObject({
    province: { name: 'Quảng Ninh' },
    result: { period: '2023', points: '90.61' },
  });
  expect(everReached.map(({ name }) => name).toSorted()).toEqual([
    'Hải Dương',
    'Hải Phòng',
    'Quảng Ninh',
    'Thái Nguyên',
  ]);
});

test('nobody is known to have passed 95 on this method, and a merged province needs no pace', () => {
  expect(of('2025')).toMatchObject({ latest: null, required: null, everReached: [] });
});
