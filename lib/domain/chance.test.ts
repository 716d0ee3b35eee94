import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atLeast } from './binomial';
import { poissonTail } from './chance';

/** The binomial tail in whole numbers, for a chance of so many in a thousand. */
function exactTail(least: number, tries: number, perThousand: number): number {
  const [hit, miss] = [BigInt(perThousand), BigInt(1000 - perThousand)];
  let [ways, sum] = [1n, 0n];
  for (let count = 0; count <= tries; count += 1) {
    if (count >= least) sum += ways * hit ** BigInt(count) * miss ** BigInt(tries - count);
    ways = (ways * BigInt(tries - count)) / BigInt(count + 1);
  }
  const digits = 10n ** 30n;
  return Number((sum * digits) / 1000n ** BigInt(tries)) / 1e30;
}

test.each([
  [3, 10, 0.5, 0.9453125],
  [10, 10, 0.5, 0.0009765625],
  [1, 50, 0.02, 0.635_830_319_912_883],
  [5, 30, 0, 0],
  [5, 30, 1, 1],
  [0, 30, 0.2, 1],
  [31, 30, 0.2, 0],
])('at least %i of %i with a chance of %d: %d', (least, tries, chance, tail) => {
  expect(atLeast(least, tries, chance)).toBeCloseTo(tail, 12);
});

test('at least 4 where 1 is expected, at least 20 where 10 are, at least 2 where 10 are', () => {
  expect(poissonTail(4, 1)).toBeCloseTo(1 - (8 / 3) * Math.exp(-1), 12);
  expect(poissonTail(20, 10)).toBeCloseTo(0.003_454_342, 9);
  expect(poissonTail(2, 10)).toBeCloseTo(1 - 11 * Math.exp(-10), 12);
  expect(poissonTail(1, 0)).toBe(0);
  expect(poissonTail(0, 0)).toBe(1);
});

test('the binomial tail is that of whole numbers, to nine digits', () => {
  const aCase = fc
    .integer({ min: 1, max: 300 })
    .chain((tries) =>
      fc.tuple(
        fc.integer({ min: 0, max: tries + 1 }),
        fc.constant(tries),
        fc.integer({ min: 1, max: 999 }),
      ),
    );
  fc.assert(
    fc.property(aCase, ([least, tries, perThousand]) => {
      const exact = exactTail(least, tries, perThousand);
      const tail = atLeast(least, tries, perThousand / 1000);
      expect(Math.abs(tail - exact)).toBeLessThanOrEqual(1e-9 * Math.max(exact, 1e-12));
    }),
    { numRuns: 300 },
  );
});

test('of a million the normal tail at three sigma is met', () => {
  const sigma = Math.sqrt(1_000_000 * 0.02 * 0.98);
  const tail = atLeast(Math.ceil(20_000 + 3 * sigma), 1_000_000, 0.02);

  expect(tail).toBeGreaterThan(0.0013);
  expect(tail).toBeLessThan(0.0015);
});

test('more is never likelier than fewer', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000 }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (tries, chance) => {
        const around = Math.floor(tries * chance);
        for (let least = around - 2; least < around + 3; least += 1) {
          expect(atLeast(least + 1, tries, chance)).toBeLessThanOrEqual(
            atLeast(least, tries, chance) + 1e-12,
          );
          expect(poissonTail(least + 1, tries * chance)).toBeLessThanOrEqual(
            poissonTail(least, tries * chance) + 1e-12,
          );
        }
      },
    ),
  );
});
