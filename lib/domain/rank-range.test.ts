import { expect, test } from 'vitest';
import { points } from './points';
import { rankRange } from './rank-range';

const at = (slug: string, middle: string, low?: string, high?: string) => ({
  slug,
  points: points.parse(middle),
  interval: low && high ? { low: points.parse(low), high: points.parse(high) } : null,
});

test('surely above are those whose low exceeds the own high', () => {
  const all = [
    at('a', '46', '45.5', '46.5'),
    at('b', '44', '43.5', '44.5'),
    at('own', '43', '42.5', '43.5'),
    at('c', '42', '41', '42.4'),
  ];
  // b's low touches the own high: it may be level, so it is not surely above.
  expect(rankRange('own', all)).toMatchObject({ best: 2, worst: 3, outOf: 4, withInterval: 3 });
});

test('whoever may be level counts towards the worst rank', () => {
  const all = [
    at('own', '43', '42', '44'),
    at('b', '41', '40', '42'),
    at('c', '41', '40', '41.99'),
  ];
  expect(rankRange('own', all)).toMatchObject({ best: 1, worst: 2 });
});

test('who has no interval counts by its points', () => {
  const all = [at('own', '43', '42', '44'), at('a', '44.01'), at('b', '44'), at('c', '41.99')];
  expect(rankRange('own', all)).toMatchObject({ best: 2, worst: 3, withInterval: 0 });
});

test('without an interval of its own an authority has no range', () => {
  expect(rankRange('own', [at('own', '43'), at('a', '44', '43', '45')])).toBeNull();
  expect(rankRange('nobody', [at('a', '44', '43', '45')])).toBeNull();
});
