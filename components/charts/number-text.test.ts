import { expect, test } from 'vitest';
import { numberText, tickText } from './number-text';

test('a value keeps its decimals and takes a comma', () => {
  expect(numberText(85.8, 2)).toBe('85,80');
});

test('an axis number has no decimals it does not need', () => {
  expect([tickText(80), tickText(2.5), tickText(0.30000000000000004)]).toEqual([
    '80',
    '2,5',
    '0,3',
  ]);
});
