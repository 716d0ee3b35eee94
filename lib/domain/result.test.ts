import { expect, test } from 'vitest';
import { accept, type Result, refuse } from './result';

const half = (count: number): Result<number, 'odd'> =>
  count % 2 === 0 ? accept(count / 2) : refuse('odd');

test('a rule answers with a value or with the name of its refusal', () => {
  expect(half(8)).toEqual({ ok: true, value: 4 });
  expect(half(7)).toEqual({ ok: false, refusal: 'odd' });
});
