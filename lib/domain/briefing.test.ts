import { expect, test } from 'vitest';
import { sharesOf } from './briefing';

test('bars name those with most, the rest is one bar, and all make the whole', () => {
  const bars = sharesOf([
    { name: 'Hộ tịch', count: 5 },
    { name: 'Đất đai', count: 50 },
    { name: 'Môi trường', count: 20 },
    { name: 'Xây dựng', count: 15 },
    { name: 'Người có công', count: 10 },
  ]);

  expect(bars.map(({ name, others, count }) => [name, others, count])).toEqual([
    ['Đất đai', 0, 50],
    ['Môi trường', 0, 20],
    ['Xây dựng', 0, 15],
    [null, 2, 15],
  ]);
  expect(bars.map(({ share }) => share)).toEqual([0.5, 0.2, 0.15, 0.15]);
  expect(bars.at(-1)?.cumulative).toBe(1);
});

test('four bars need no rest, and nothing has no bars', () => {
  const four = ['a', 'b', 'c', 'd'].map((name) => ({ name, count: 1 }));
  expect(sharesOf(four).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  expect(sharesOf([])).toEqual([]);
});
