import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atLeast, atMost } from './binomial';
import { funnelLimits, funnelPlace, funnelVolumes } from './dossier-funnel';

/** Adds the terms of the binomial distribution one by one. */
function addedUp(k: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = term;
  for (let at = 1; at <= k; at += 1) {
    term *= ((n - at + 1) / at) * (p / (1 - p));
    sum += term;
  }
  return sum;
}

test('printed tables: 4 or fewer of 20 at one in ten, 2 or more of 10 at one in a hundred', () => {
  expect(atMost(4, 20, 0.1)).toBeCloseTo(0.9568, 4);
  expect(atLeast(2, 10, 0.01)).toBeCloseTo(0.0043, 4);
});

test('the function agrees with the terms added one by one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.double({ min: 0.001, max: 0.6, noNaN: true }),
      fc.nat(400),
      (n, p, any) => {
        const k = any % (n + 1);
        expect(atMost(k, n, p)).toBeCloseTo(addedUp(k, n, p), 8);
        expect(atLeast(k + 1, n, p) + atMost(k, n, p)).toBeCloseTo(1, 9);
      },
    ),
  );
});

test('one late of three is no more than chance where two in a hundred are late', () => {
  expect(funnelPlace({ part: 1, whole: 3 }, 0.02)).toBe('within');
  expect(funnelPlace({ part: 2, whole: 3 }, 0.02)).toBe('high');
  expect(funnelPlace({ part: 0, whole: 50 }, 0.02)).toBe('within');
});

test('the same rate in a large unit is no chance', () => {
  expect(funnelPlace({ part: 3000, whole: 100_000 }, 0.02)).toBe('veryHigh');
  expect(funnelPlace({ part: 1000, whole: 100_000 }, 0.02)).toBe('veryLow');
  expect(funnelPlace({ part: 2010, whole: 100_000 }, 0.02)).toBe('within');
  expect(funnelPlace({ part: 0, whole: 0 }, 0.02)).toBeNull();
});

test('nobody is late anywhere: nothing lies outside', () => {
  expect(funnelPlace({ part: 0, whole: 500 }, 0)).toBe('within');
});

test('what lies outside the drawn limits is what is called so', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 60_000 }),
      fc.double({ min: 0.002, max: 0.3, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (whole, centre, where) => {
        const part = Math.round(whole * Math.min(1, centre * 2 * where));
        const { lower, upper } = funnelLimits(whole, centre, 'outer');
        const place = funnelPlace({ part, whole }, centre);
        const near = 1e-6;
        if (part / whole > upper + near) expect(place).toBe('veryHigh');
        if (part / whole < lower - near) expect(place).toBe('veryLow');
        if (part / whole < upper - near && part / whole > lower + near)
          expect(['within', 'high', 'low']).toContain(place);
      },
    ),
    { numRuns: 60 },
  );
});

test('the inner limits lie within the outer ones, and both close in as volume grows', () => {
  const at = (volume: number) => ({
    inner: funnelLimits(volume, 0.02, 'inner'),
    outer: funnelLimits(volume, 0.02, 'outer'),
  });
  const [few, many] = [at(100), at(10_000)];

  expect(few.outer.upper).toBeGreaterThan(few.inner.upper);
  expect(few.inner.upper).toBeGreaterThan(many.inner.upper);
  expect(many.inner.lower).toBeGreaterThan(many.outer.lower);
  expect(few.outer.lower).toBe(0);
});

test('volumes are spread evenly on a logarithmic axis', () => {
  expect(funnelVolumes(10, 1000, 3).map(Math.round)).toEqual([10, 100, 1000]);
});
