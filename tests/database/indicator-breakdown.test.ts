import { expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/account';
import type { IndicatorBreakdown } from '@/lib/domain/indicator-breakdown';
import { shareOfLost } from '@/lib/domain/lost-points';
import { criterionBreakdown, indicatorBreakdown } from '@/lib/queries/indicator-breakdown';
import { seedRows } from '../support/seed-rows';

const LEADER: Actor = {
  ...{ id: 'l', name: 'Lãnh đạo', role: 'leader', authorityId: null, requestId: null },
};

const HOME = '34';
const DIMENSIONS = ['1', '2', '3', '4', '5', '6', '7', '8'];
/** Units of the sixth decimal: whole numbers add exactly. */
const units = (written: string) => Math.round(Number(written) * 1e6);
const written = (amount: number, decimals: number) => (amount / 1e6).toFixed(decimals);

const components = seedRows('components.csv').filter(
  ({ index_code, year }) => index_code === 'PAPI' && year === '2023',
);
const of2023 = seedRows('scores.csv').filter(
  ({ index_code, year, score }) => index_code === 'PAPI' && year === '2023' && score,
);
const provinces = seedRows('provinces.csv').filter(({ valid_to }) => valid_to === '2025-06-30');
const regionOf = new Map(provinces.map(({ code, region }) => [code, region]));

const figuresOf = (dimension: string) =>
  components.filter(({ component_code, score }) => component_code === dimension && score);
const ownOf = (dimension: string) =>
  figuresOf(dimension).find(({ province_code }) => province_code === HOME)?.score ?? '';
const meanOf = (figures: readonly Record<string, string>[]) => {
  const sum = figures.reduce((total, { score = '' }) => total + units(score), 0);
  return written(Math.floor(sum / figures.length / 100 + 0.5) * 100, 4);
};

const read = new Map<string, Promise<IndicatorBreakdown | null>>();

/** Read once for all tests: nothing here writes. */
async function opened(indicator: string, period = '2023'): Promise<IndicatorBreakdown> {
  const key = `${indicator} ${period}`;
  const whole = read.get(key) ?? indicatorBreakdown(indicator, period, LEADER);
  read.set(key, whole);
  const found = await whole;
  if (!found) throw new Error(`nothing of ${key}`);
  return found;
}

const partOf = ({ parts }: IndicatorBreakdown, code: string) => {
  const part = parts.find((one) => one.code === code);
  if (!part) throw new Error(`no part ${code}`);
  return part;
};

test('points lost and their shares of PAPI 2023 are those of the data file', async () => {
  const whole = await opened('papi');
  const total = of2023.find(({ province_code }) => province_code === HOME)?.score ?? '';
  const lostWhole = 80e6 - units(total);

  expect(whole.lost.lost).toBe(written(lostWhole, 4));
  expect(DIMENSIONS.map((code) => partOf(whole, code).lost)).toMatchObject(
    DIMENSIONS.map((code) => ({
      points: ownOf(code),
      lost: written(10e6 - units(ownOf(code)), 4),
    })),
  );
  expect(
    DIMENSIONS.map((code) => {
      const share = partOf(whole, code).lost?.share;
      return share && shareOfLost(share);
    }),
  ).toEqual(DIMENSIONS.map((code) => (((10e6 - units(ownOf(code))) * 100) / lostWhole).toFixed(1)));
  expect(whole.lost.parts.slice(0, 2).map(({ code }) => code)).toEqual(['7', '8']);
});

test('what the dimensions leave of the loss is rounding', async () => {
  const { lost } = await opened('papi');
  const known = DIMENSIONS.reduce((sum, code) => sum + 10e6 - units(ownOf(code)), 0);
  expect(lost.remainder).toEqual({
    kind: 'rounding',
    lost: written(units('36.2415') - known, 4),
    known: 8,
    of: 8,
  });
});

test('a dimension stands beside region, country, best and its rank as the data file says', async () => {
  const whole = await opened('papi');
  for (const code of DIMENSIONS) {
    const figures = figuresOf(code);
    const region = figures.filter(
      ({ province_code = '' }) => regionOf.get(province_code) === regionOf.get(HOME),
    );
    const above = figures.filter(({ score = '' }) => units(score) > units(ownOf(code)));
    const { benchmarks, place } = partOf(whole, code);
    expect(benchmarks).toMatchObject({
      region: { value: meanOf(region), known: region.length },
      country: { value: meanOf(figures), known: 61 },
      best: { points: written(Math.max(...figures.map(({ score = '' }) => units(score))), 4) },
    });
    expect(place).toMatchObject({ rank: above.length + 1, outOf: 61 });
  }
});

test('the total stands beside what is printed of region and country', async () => {
  const [par, sipas] = [await opened('par-index'), await opened('sipas')];
  expect(par).toMatchObject({ region: { value: '88.33' }, country: { value: '86.98' } });
  expect(sipas).toMatchObject({ region: null, country: { value: '82.66' } });
  // Of fragments no mean is made.
  expect(par.benchmarks).toMatchObject({ region: null, country: null, median: null });
});

test('provinces like the home share its region and, in the year before, its quarter', async () => {
  const { similar } = await opened('papi');
  const before = seedRows('scores.csv')
    .filter(({ index_code, year, score }) => index_code === 'PAPI' && year === '2022' && score)
    .toSorted((left, right) => units(right.score ?? '') - units(left.score ?? ''));
  const place = before.findIndex(({ province_code }) => province_code === HOME);
  // 61 scored: 15 in the first quarter.
  expect([before.length, place < 15]).toEqual([61, true]);
  const like = before
    .slice(0, 15)
    .flatMap(({ province_code = '' }) =>
      province_code !== HOME && regionOf.get(province_code) === regionOf.get(HOME)
        ? [provinces.find(({ code }) => code === province_code)?.name_vi]
        : [],
    );
  expect(similar?.rule).toEqual({ kind: 'regionAndGroup', period: '2022', group: '1' });
  expect(similar?.provinces.map(({ name }) => name).toSorted()).toEqual(like.toSorted());
});

test('where no earlier group is known the region alone is the rule, and says why', async () => {
  const [par, sipas] = [await opened('par-index'), await opened('sipas')];
  expect(par.similar?.rule).toEqual({ kind: 'region', why: 'noEarlierGroup' });
  expect(sipas.similar?.rule).toEqual({ kind: 'region', why: 'noGroups' });
});

test('fields of PAR are unknown for the home, and what others have is still there', async () => {
  const whole = await opened('par-index');
  expect(partOf(whole, '3')).toMatchObject({
    ...{ points: null, missing: 'noPublicFigure', lost: null, place: null },
    benchmarks: { known: 1, best: { points: '12.38', slugs: ['kon-tum'] } },
  });
  expect(whole.lost.remainder).toMatchObject({ kind: 'unknownParts', known: 0, of: 8 });
});

test('a part without a maximum has lost nothing, and its gap to the best is known', async () => {
  const breakdown = await criterionBreakdown('papi', '4.2', '2023', LEADER);
  const all = figuresOf('4.2').map(({ score = '' }) => units(score));
  expect(breakdown).toMatchObject({
    part: {
      ...{ points: ownOf('4.2'), maxPoints: null, lost: null },
      benchmarks: { best: { points: written(Math.max(...all), 6) } },
    },
    above: [{ code: '4' }],
    remainder: null,
  });
  expect(breakdown?.figures).toHaveLength(all.length);
});

test('nothing is compared across a break, nor with a dimension the year before did not have', async () => {
  const [after, first] = [await opened('papi', '2019'), await opened('papi', '2018')];
  expect(partOf(first, '1').change).toMatchObject({ kind: 'break', reason: 'method' });
  expect(partOf(after, '1').change).toMatchObject({ kind: 'difference', fromPeriod: '2018' });
  expect(partOf(after, '8.3').change).toEqual({ kind: 'noPrevious' });
  expect(after.caution).toContain('8.3');
});

test('a rank of an earlier year counts only where all of its provinces had the dimension', async () => {
  const { change } = partOf(await opened('papi'), '1');
  // 2022 had 62 in this dimension, 2023 has 61.
  expect(change).toMatchObject({ kind: 'difference', rankChange: null });
});

test('a member sees none of it, and an unknown criterion is nowhere', async () => {
  const member: Actor = { ...LEADER, role: 'member', authorityId: 1 };
  expect(await indicatorBreakdown('papi', '2023', member)).toBeNull();
  expect(await criterionBreakdown('papi', '9', '2023', LEADER)).toBeNull();
  expect(await criterionBreakdown('papi', 'T', '2023', LEADER)).toBeNull();
});
