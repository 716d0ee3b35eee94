import { expect, test } from 'vitest';
import { points } from './points';
import { meanOf } from './region-mean';

const mean = (...printed: string[]) => meanOf(printed.map((one) => points.parse(one)));

test('a mean keeps the decimals of the finest figure and rounds half up', () => {
  expect(mean('44.1', '44.2')).toBe('44.2');
  expect(mean('43.7585', '44.2282', '45.11')).toBe('44.3656');
  expect(mean('0.1', '0.2', '0.3')).toBe('0.2');
});

test('nothing has no mean', () => {
  expect(mean()).toBeNull();
});
