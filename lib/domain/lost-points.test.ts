import { expect, test } from 'vitest';
import { lostPoints, placesOfLoss, remainderOf, shareOfLost } from './lost-points';
import { points } from './points';
import type { CriterionResult } from './score-breakdown';

const part = (
  code: string,
  got: string | null,
  most: string | null,
  parentCode: string | null = null,
): CriterionResult => ({
  code,
  parentCode,
  name: `Nội dung ${code}`,
  maxPoints: most === null ? null : points.parse(most),
  points: got === null ? null : points.parse(got),
  missing: got === null ? 'noPublicFigure' : null,
  sourceCode: null,
  summary: null,
});
const total = (got: string, most: string) => ({
  points: points.parse(got),
  maxPoints: points.parse(most),
});

/** Kon Tum 2023: some fields are printed, and the appraised points ("A") hold fields 1 to 7 once more. */
const fragments = [
  part('A', '54.95', '61.5'),
  part('8', '31.19', '38.5'),
  part('8.1', '18.33', '22', '8'),
  part('8.2', '8.5', '10', '8'),
  part('8.3', '4.36', '6.5', '8'),
  part('1', null, null),
  part('2', '9.42', '10'),
  part('3', '12.38', '13'),
  part('4', '9.72', '10.5'),
  part('5', null, null),
  part('6', null, null),
  part('7', null, null),
];

test('points lost are the maximum less what was got, most lost first', () => {
  const { parts, lost } = lostPoints([part('1', '5.3641', '10'), part('2', '3.2460', '10')], {
    ...total('8.6101', '20'),
  });
  expect(parts.map(({ code, lost: one }) => [code, one])).toEqual([
    ['2', '6.7540'],
    ['1', '4.6359'],
  ]);
  expect(lost).toBe('11.3899');
});

test('a share of the loss is of the total’s loss, not of the known parts’', () => {
  const [most] = lostPoints(fragments, total('86.14', '100')).parts;
  expect(most?.code).toBe('8');
  expect(most?.share).toEqual({ part: '7.31', whole: '13.86' });
  expect(most?.share && shareOfLost(most.share)).toBe('52.7');
});

test('without the total, or where nothing was lost, nothing has a share', () => {
  expect(lostPoints(fragments).parts.every(({ share }) => share === null)).toBe(true);
  expect(lostPoints([part('1', '10', '10')], total('10', '10')).parts[0]?.share).toBeNull();
});

test('a part without a maximum or without a figure has lost nothing anybody knows of', () => {
  const { parts } = lostPoints([part('1.1', '1.19', null, '1'), part('1.2', null, '10', '1')]);
  expect(parts).toEqual([]);
});

test('what known parts leave of the loss is said, and how many are known', () => {
  expect(lostPoints(fragments, total('86.14', '100')).remainder).toEqual({
    kind: 'unknownParts',
    lost: '4.57',
    known: 4,
    of: 8,
  });
  expect(remainderOf('8', total('31.19', '38.5'), fragments)?.kind).toBe('none');
  expect(remainderOf('8.1', total('18.33', '22'), fragments)).toBeNull();
});

test('a remainder that printing makes is rounding, a larger one a mismatch', () => {
  const parts = [part('1', '5.36', '10'), part('2', '3.25', '10')];
  expect(lostPoints(parts, total('8.62', '20')).remainder?.kind).toBe('rounding');
  expect(lostPoints(parts, total('8.65', '20')).remainder).toMatchObject({
    kind: 'mismatch',
    lost: '-0.04',
  });
});

test('a subtotal of its siblings is no place of loss beside them', () => {
  const { parts } = lostPoints(fragments, total('86.14', '100'));
  expect(parts.filter(({ isSubtotal }) => isSubtotal).map(({ code }) => code)).toEqual(['A']);
});

test('a criterion gives way to its parts only where all of them are known', () => {
  expect(placesOfLoss(fragments).map(({ code }) => code)).toEqual([
    '8.1',
    '8.3',
    '8.2',
    '4',
    '3',
    '2',
  ]);
  const gaps = fragments.map((one) => (one.code === '8.2' ? part('8.2', null, '10', '8') : one));
  expect(placesOfLoss(gaps).map(({ code }) => code)).toEqual(['8', '4', '3', '2']);
});

test('a part with full marks is no place of loss', () => {
  expect(
    placesOfLoss([part('1', '10', '10'), part('2', '9', '10')]).map(({ code }) => code),
  ).toEqual(['2']);
});
