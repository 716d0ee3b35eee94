import { expect, test } from 'vitest';
import { rankArithmetic } from '@/lib/domain/method-examples';
import { methodView } from '@/lib/queries/method';

const { examples, indicators, provinces } = await methodView();

test('each rule of the page has an example among the published figures, but for ties, of which there are none', () => {
  const { tie, ...others } = examples;

  expect(tie).toBeNull();
  expect(Object.entries(others).filter(([, example]) => example === null)).toEqual([]);
  expect([indicators.length, provinces.length]).toEqual([3, 86]);
});

test('a computed rank is one more than the number of those above', () => {
  const { rank } = examples;
  if (!rank) throw new Error('No example of a rank');

  expect(rank.row).toMatchObject({ slug: 'thai-binh', place: { rank: 15, outOf: 61 } });
  expect(rankArithmetic(rank)).toEqual({ listed: 63, scored: 61, above: 14 });
});

test('61 provinces fall into quarters of 15, 15, 15 and 16', () => {
  expect(examples.quartiles?.groups.map(({ group, count }) => [group, count])).toEqual([
    ['1', 15],
    ['2', 15],
    ['3', 15],
    ['4', 16],
  ]);
});

test('the target of 2024 is measured from the result of 2023', () => {
  expect(examples.target).toMatchObject({
    latest: '85.80',
    target: { operator: 'gt', value: '90', period: '2024' },
    standing: { status: 'noResult' },
    pace: { total: '4.20', years: 1, isMoreThan: true },
  });
});

test('a break is shown on two real figures of one province', () => {
  const { break: example } = examples;
  if (!example) throw new Error('No example of a break');

  const { indicator, release } = example.ranking;
  expect([
    indicator.slug,
    release.period,
    example.row.slug,
    example.before,
    example.points,
  ]).toEqual(['par-index', '2024', 'hai-phong', '91.87', '96.17']);
});

test('every rank is printed, worked out from printed ones, or computed', () => {
  expect(examples.basisCounts).toEqual({ published: 186, derived: 36, computed: 430 });
});
