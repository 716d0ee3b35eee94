import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedPoints } from './typed-points';

const problemsOf = (typed: string) =>
  typedPoints.safeParse(typed).error?.issues.map(({ message }) => message) ?? [];

test.each([
  ['86,49', '86.49'],
  ['86.49', '86.49'],
  ['85,80', '85.80'],
  ['43,7585', '43.7585'],
  ['1,234', '1.234'],
  ['100', '100'],
  ['\u00a086,49\u00a0', '86.49'],
  ['８６，４９', '86.49'],
])('"%s" is read as %s points', (typed, read) => {
  expect(typedPoints.parse(typed)).toBe(read);
});

test.each(['1.234', '43.758', '100.000'])(
  '"%s" may be a thousand or a fraction, so it is asked about',
  (typed) => {
    expect(problemsOf(typed)).toEqual(['pointsAmbiguous']);
  },
);

test.each([
  '86,4,9',
  '1.234,5.6',
  '1.234,5',
  'abc',
  '',
  '-1',
  '86,',
  ',5',
  '1 234',
  '1234',
  '86,49%',
])('"%s" is refused', (typed) => {
  expect(problemsOf(typed)).toEqual(['pointsFormat']);
});

test('law: comma and dot mean the same unless three digits follow the dot', () => {
  const written = fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.stringMatching(/^(\d{1,2}|\d{4,6})$/))
    .map(([whole, fraction]) => `${whole}.${fraction}`);
  fc.assert(
    fc.property(written, (dotted) => {
      expect(typedPoints.parse(dotted)).toBe(dotted);
      expect(typedPoints.parse(dotted.replace('.', ','))).toBe(dotted);
    }),
  );
});
