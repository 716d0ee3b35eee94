import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePoints, differenceOf, medianOf, points, signedPoints, sumPoints } from './points';

const p = (text: string) => points.parse(text);
const somePoints = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => p((digits / 10 ** 6).toFixed(decimals)));

test.each(['86.49', '85.80', '43.7585', '1.053340', '0', '100'])(
  'points keep the decimals they were printed with: %s',
  (printed) => {
    expect(points.parse(printed)).toBe(printed);
  },
);

test.each(['86,49', '-1', '+1', '1000', '1.1234567', '.5', '5.', '05', '', 'NaN', '1e2', ' 1'])(
  'what is not canonical text is no points: "%s"',
  (text) => {
    expect(points.safeParse(text).success).toBe(false);
  },
);

test('adding is exact where floats are not', () => {
  expect(sumPoints([p('4.1'), p('4.2'), p('4.3'), p('0.35')])).toBe('12.95');
});

test('a sum has the decimals of its finest term, and the sum of nothing is 0', () => {
  expect(sumPoints([p('1.053340'), p('2.5')])).toBe('3.553340');
  expect(sumPoints([])).toBe('0');
});

test('a difference is signed, exact, and as fine as the finer of the two', () => {
  expect(differenceOf(p('86.49'), p('86.98'))).toBe('-0.49');
  expect(differenceOf(p('85.80'), p('82.66'))).toBe('3.14');
  expect(differenceOf(p('43.7585'), p('43.6'))).toBe('0.1585');
  expect(differenceOf(p('90'), p('90.00'))).toBe('0.00');
});

test('85.8 and 85.80 are equally many points', () => {
  expect(comparePoints(p('85.8'), p('85.80'))).toBe(0);
  expect(comparePoints(p('9.5'), p('10'))).toBeLessThan(0);
});

test('the median of an even number of points lies half-way, rounded half up', () => {
  expect(medianOf([p('7'), p('3'), p('5')])).toBe('5');
  expect(medianOf([p('1.01'), p('1.02')])).toBe('1.02');
  expect(medianOf([p('4.10'), p('9'), p('1'), p('4.3')])).toBe('4.20');
  expect(medianOf([])).toBeNull();
});

test('law: a difference is readable as one, and turns its sign when the two change places', () => {
  fc.assert(
    fc.property(somePoints, somePoints, (one, other) => {
      const there = signedPoints.parse(differenceOf(one, other));
      const back = signedPoints.parse(differenceOf(other, one));
      expect(Number(there) + Number(back)).toBe(0);
      expect(Math.sign(Number(there))).toBe(Math.sign(comparePoints(one, other)));
    }),
  );
});

test('law: a sum does not depend on the order of its terms', () => {
  fc.assert(
    fc.property(fc.array(somePoints, { maxLength: 9 }), (terms) => {
      expect(sumPoints(terms)).toBe(sumPoints(terms.toReversed()));
    }),
  );
});
