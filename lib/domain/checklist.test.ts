import { expect, test } from 'vitest';
import { type CheckedRelease, checklistOf, isWhole, type RankedCell, unticked } from './checklist';
import { points } from './points';

const p = (text: string) => points.parse(text);
const aCell = (authority: string, given: Partial<RankedCell> = {}): RankedCell => ({
  authority,
  criterion: 'T',
  points: p('80.00'),
  missing: null,
  entryNote: null,
  rank: null,
  outOf: null,
  ...given,
});
const aRelease = (given: Partial<CheckedRelease> = {}): CheckedRelease => ({
  version: 1,
  publicNote: null,
  hasSource: true,
  listed: ['ha-noi', 'thai-binh'],
  criteria: [
    { code: 'T', parentCode: null, maxPoints: p('100') },
    { code: '1', parentCode: 'T', maxPoints: p('60') },
    { code: '2', parentCode: 'T', maxPoints: p('40') },
  ],
  sumRule: 'warning',
  scaleMax: p('100'),
  unusualChange: null,
  cells: [aCell('ha-noi'), aCell('thai-binh')],
  corrected: [],
  yearBefore: [],
  ...given,
});
const found = (release: CheckedRelease) =>
  checklistOf(release).map(({ level, kind, cell }) => [level, kind, cell?.authority ?? null]);

test('a release in which every authority has a total has nothing to be looked at', () => {
  expect(checklistOf(aRelease())).toEqual([]);
});

test('every authority needs a total or a reason why it has none', () => {
  const cells = [aCell('ha-noi')];

  expect(found(aRelease({ cells }))).toEqual([['error', 'totalMissing', 'thai-binh']]);
  const blank = aCell('thai-binh', { points: null });
  expect(found(aRelease({ cells: [...cells, blank] }))).toHaveLength(1);
  const explained = aCell('thai-binh', { points: null, missing: 'notSurveyed' });
  expect(found(aRelease({ cells: [...cells, explained] }))).toEqual([]);
});

test('a release without a source, a figure or, as a correction, a note for readers is blocked', () => {
  expect(found(aRelease({ hasSource: false }))).toEqual([['error', 'sourceMissing', null]]);
  expect(
    found(
      aRelease({ listed: [], cells: [aCell('ha-noi', { points: null, missing: 'unreliable' })] }),
    ),
  ).toEqual([['error', 'noFigure', null]]);
  const corrected = aRelease().cells;
  expect(found(aRelease({ version: 2, corrected }))).toEqual([
    ['error', 'publicNoteMissing', null],
  ]);
});

test('points above the maximum are an error', () => {
  const cells = [aCell('ha-noi', { points: p('100.01') }), aCell('thai-binh')];

  expect(found(aRelease({ cells }))).toEqual([['error', 'aboveLimit', 'ha-noi']]);
});

test('a total its parts do not add up to is what the criteria say it is', () => {
  const parts = [
    aCell('ha-noi', { criterion: '1', points: p('50.00') }),
    aCell('ha-noi', { criterion: '2', points: p('29.00') }),
  ];
  const cells = [...aRelease().cells, ...parts];

  expect(found(aRelease({ cells, sumRule: 'error' }))).toEqual([['error', 'sumDiffers', 'ha-noi']]);
  expect(found(aRelease({ cells }))).toEqual([['warning', 'sumDiffers', 'ha-noi']]);
  expect(found(aRelease({ cells, sumRule: 'none' }))).toEqual([]);
});

test('an unusual change is blocked without a note, and looked at with one', () => {
  const yearBefore = [{ authority: 'ha-noi', criterion: 'T', points: p('70.00') }];
  const noted = [aCell('ha-noi', { entryNote: 'Có đợt khảo sát bổ sung.' }), aCell('thai-binh')];

  expect(found(aRelease({ yearBefore }))).toEqual([['error', 'unusualWithoutNote', 'ha-noi']]);
  expect(found(aRelease({ yearBefore, cells: noted }))).toEqual([
    ['warning', 'unusualChange', 'ha-noi'],
  ]);
});

test('a better rank with fewer points, and a denominator of its own, are looked at', () => {
  const cells = [
    aCell('ha-noi', { points: p('79.00'), rank: 1, outOf: 63 }),
    aCell('thai-binh', { rank: 2, outOf: 63 }),
    aCell('hue', { points: p('70.00'), rank: 3, outOf: 61 }),
  ];

  expect(found(aRelease({ cells }))).toEqual([
    ['warning', 'rankOrder', 'ha-noi'],
    ['warning', 'rankOutOf', 'hue'],
  ]);
});

test('a tick holds for the values it was given for, and no others', () => {
  const withRank = (rank: number) => [
    aCell('ha-noi', { points: p('79.00'), rank, outOf: 63 }),
    aCell('thai-binh', { rank: 5, outOf: 63 }),
  ];
  const before = checklistOf(aRelease({ cells: withRank(1) }));
  const after = checklistOf(aRelease({ cells: withRank(2) }));
  const ticked = before.map(({ key }) => key);

  expect(unticked(before, ticked)).toEqual([]);
  expect(unticked(after, ticked)).toHaveLength(1);
});

test('a correction is not asked again about what was published before', () => {
  const corrected = [
    aCell('ha-noi', { points: p('79.00'), rank: 1, outOf: 63 }),
    aCell('thai-binh', { rank: 2, outOf: 63 }),
  ];
  const correction = {
    version: 2,
    publicNote: 'Sửa điểm.',
    listed: ['ha-noi', 'thai-binh', 'hue'],
  };

  expect(found(aRelease({ ...correction, corrected, cells: corrected }))).toEqual([]);
  const worse = [
    aCell('ha-noi', { points: p('78.00'), rank: 1, outOf: 63 }),
    corrected[1] ?? aCell(''),
  ];
  expect(found(aRelease({ ...correction, corrected, cells: worse }))).toEqual([
    ['warning', 'rankOrder', 'ha-noi'],
  ]);
});

test('a release is whole when nobody is missing for want of a public figure', () => {
  const missing = (reason: 'noPublicFigure' | 'notSurveyed') => [
    aCell('ha-noi'),
    aCell('thai-binh', { points: null, missing: reason }),
  ];

  expect(isWhole(aRelease({ cells: missing('notSurveyed') }))).toBe(true);
  expect(isWhole(aRelease({ cells: missing('noPublicFigure') }))).toBe(false);
  expect(isWhole(aRelease({ cells: [aCell('ha-noi')] }))).toBe(false);
});
