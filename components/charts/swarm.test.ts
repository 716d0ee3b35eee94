import { expect, test } from 'vitest';
import { swarm } from './swarm';

test('dots that have room stand in one row', () => {
  expect(swarm([0, 10, 20], 8)).toEqual([0, 0, 0]);
});

test('equal values stand one above and one below the first', () => {
  expect(swarm([5, 5, 5], 8)).toEqual([0, -8, 8]);
});
