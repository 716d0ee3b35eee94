import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Points, points, type SignedPoints } from './points';
import { type Contender, rankByPoints } from './ranking';
import {
  meanStep,
  NO_SHIFT,
  raisedScore,
  shiftOf,
  supposedTotals,
  type WhatIfGround,
  whatIfOutcome,
} from './what-if';
import { bandChange } from './what-if-band';
import { leversOf } from './what-if-lever';

const p = (written: string) => points.parse(written);

const part = (
  code: string,
  own: string,
  best: string | null = null,
  max: string | null = '10',
) => ({
  code,
  parentCode: code.includes('.') ? (code.split('.')[0] ?? null) : null,
  name: `Nội dung ${code}`,
  points: p(own),
  maxPoints: max === null ? null : p(max),
  best: best === null ? null : p(best),
});

/** Ours is "b" with 43.7585 of 80; two are ahead, one of them out of reach of one point. */
const GROUND: WhatIfGround = {
  slug: 'b',
  total: p('43.7585'),
  scaleMax: p('80'),
  totals: [
    { key: 'a', points: p('46.0000') },
    { key: 'b', points: p('43.7585') },
    { key: 'c', points: p('44.2585') },
    { key: 'd', points: p('43.7585') },
    { key: 'e', points: p('40.0000') },
    { key: 'f', points: null },
  ],
  parts: [part('1', '9.6'), part('3', '4.5241', '5.0241'), part('3.1', '2.025472', '2.5', null)],
};

const raise = (code: string, by: string) => ({ code, by: p(by) });

test('a raise adds exactly, with the decimals the total was published with', () => {
  expect(raisedScore(GROUND, [raise('3', '0.5')])).toEqual({
    points: '44.2585',
    gain: '0.5000',
    caps: [],
  });
  expect(raisedScore(GROUND, [raise('3.1', '0.00005')]).points).toBe('43.7586');
  expect(raisedScore(GROUND, []).points).toBe('43.7585');
});

test('a part is raised to its maximum and no further, its own parts counted in', () => {
  expect(raisedScore(GROUND, [raise('1', '0.5')])).toEqual({
    points: '44.1585',
    gain: '0.4000',
    caps: [{ code: '1', asked: '0.5', room: '0.4' }],
  });
  expect(raisedScore(GROUND, [raise('3', '5'), raise('3.1', '1')])).toMatchObject({
    gain: '5.4759',
    caps: [{ code: '3', asked: '6', room: '5.4759' }],
  });
  expect(raisedScore(GROUND, [raise('T', '40')])).toMatchObject({ points: '80.0000' });
});

test('whoever is caught is no longer ahead, whoever was level is left behind, and places add up', () => {
  const outcome = whatIfOutcome(GROUND, p('44.2585'), NO_SHIFT);

  expect(outcome).toMatchObject({
    before: { rank: 3, outOf: 5, isTied: true },
    after: { rank: 2, outOf: 5, isTied: true },
    won: 1,
    flips: { overtaken: [], caught: ['c'], shaken: ['d'], overtaking: [], catching: [] },
  });
  expect(whatIfOutcome(GROUND, p('44.2586'), NO_SHIFT).flips.overtaken).toEqual(['c']);
});

test('when the others move as the mean did, they may climb past', () => {
  const outcome = whatIfOutcome(GROUND, p('43.8585'), '0.6' as SignedPoints);

  expect(outcome.after).toEqual({ rank: 4, outOf: 5, isTied: false });
  expect(outcome.flips).toMatchObject({ overtaking: ['d'], overtaken: [] });
  expect(outcome.won).toBe(-1);
  expect(outcome.totals).toContainEqual({ key: 'f', points: null });
});

test('others stay within the scale', () => {
  const totals = supposedTotals(
    { ...GROUND, scaleMax: p('46.1') },
    GROUND.total,
    '0.5' as SignedPoints,
  );

  expect(totals[0]).toEqual({ key: 'a', points: '46.1000' });
});

test('the mean of the year before moves the others only within one set of criteria', () => {
  const spans = [
    { fromYear: 2022, toYear: 2023, isComparableWithPrevious: true, note: null },
    { fromYear: 2024, toYear: null, isComparableWithPrevious: false, note: 'Bộ tiêu chí mới' },
  ];
  const year = (written: string) => written as Parameters<typeof meanStep>[0];
  const up = meanStep(year('2023'), p('86.98'), p('84.79'), spans, []);
  const broken = meanStep(year('2024'), p('88.37'), p('86.98'), spans, []);
  const alone = meanStep(year('2023'), p('86.98'), null, spans, []);

  expect(shiftOf('average', up)).toBe('2.19');
  expect(broken.kind).toBe('break');
  expect(shiftOf('average', broken)).toBeNull();
  expect(shiftOf('average', alone)).toBeNull();
  expect(shiftOf('still', broken)).toBe('0');
});

test('levers say what each part alone would win, and which cannot move the rank', () => {
  const levers = leversOf(GROUND, NO_SHIFT);

  expect(levers.map(({ part: { code }, movesRank }) => [code, movesRank])).toEqual([
    ['3', true],
    ['3.1', true],
    ['1', false],
  ]);
  expect(levers[0]).toMatchObject({
    toMax: { by: '5.4759', won: 2, after: { rank: 1 } },
    toBest: { by: '0.5000', won: 1, after: { rank: 2, isTied: true } },
    byOne: { by: '1', won: 1 },
  });
  expect(levers[1]?.toMax).toBeNull();
  expect(levers[2]).toMatchObject({
    toMax: { by: '0.4', won: 0 },
    toBest: null,
    byOne: { by: '0.4' },
  });
});

test('a climb out of a quarter moves the edges of the quarters', () => {
  const rows: Contender[] = ['50', '48', '46', '44', '42', '40', '38', '36'].map((own, at) => ({
    key: `p${at}`,
    points: p(own),
  }));
  const after = rows.map((row) => (row.key === 'p2' ? { key: 'p2', points: p('49') } : row));

  expect(bandChange('p2', rows, after)).toEqual({
    before: 2,
    after: 1,
    edges: [
      { band: 1, before: '48', after: '49' },
      { band: 2, before: '44', after: '44' },
      { band: 3, before: '40', after: '40' },
    ],
  });
});

/** Few different values, so that ties are common. */
const total = fc.integer({ min: 0, max: 30 }).map((tenths) => p((40 + tenths / 10).toFixed(1)));
const ground = fc
  .tuple(fc.array(fc.option(total, { freq: 5 }), { minLength: 1, maxLength: 40 }), total)
  .map(([rest, own]): WhatIfGround => {
    const totals = rest.map((one, at) => ({ key: `o${at}`, points: one }));
    const parts = [part('1', '5', '7'), part('2', '9.5', '9.9')];
    return {
      slug: 'own',
      total: own,
      scaleMax: p('80'),
      totals: [...totals, { key: 'own', points: own }],
      parts,
    };
  });
const raises = fc.array(
  fc.record({
    code: fc.constantFrom('1', '2', 'T'),
    by: fc.integer({ min: 1, max: 60 }).map((tenths) => p((tenths / 10).toFixed(1))),
  }),
  { maxLength: 3 },
);
const shift = fc
  .integer({ min: -20, max: 20 })
  .map((tenths) => (tenths / 10).toFixed(1) as SignedPoints);

const standingIn = (totals: readonly Contender[], key: string) =>
  rankByPoints(totals).find((row) => row.key === key);

test('the result is that of ranking everybody anew with the changed row', () => {
  fc.assert(
    fc.property(ground, raises, shift, (given, asked, moved) => {
      const score = raisedScore(given, asked);
      const { before, after, totals } = whatIfOutcome(given, score.points, moved);
      const anew = given.totals.map(({ key, points: printed }): Contender => {
        if (key === 'own') return { key, points: score.points };
        const sum = printed && (Number(printed) + Number(moved)).toFixed(1);
        return { key, points: sum as Points | null };
      });

      expect(standingIn(given.totals, 'own')).toEqual({ key: 'own', ...before });
      expect(standingIn(anew, 'own')).toEqual({ key: 'own', ...after });
      expect(rankByPoints(totals).map(({ key, rank }) => [key, rank])).toEqual(
        rankByPoints(anew).map(({ key, rank }) => [key, rank]),
      );
    }),
    { numRuns: 500 },
  );
});

test('the overtaken are those whose position relative to ours flipped, and places are what they add up to', () => {
  fc.assert(
    fc.property(ground, raises, shift, (given, asked, moved) => {
      const { points: own } = raisedScore(given, asked);
      const { flips, won, totals } = whatIfOutcome(given, own, moved);
      const rankOf = (rows: readonly Contender[]) =>
        new Map(rankByPoints(rows).map(({ key, rank }) => [key, rank ?? 0]));
      const [ranks, anew] = [rankOf(given.totals), rankOf(totals)];
      const side = (all: Map<string, number>, key: string) =>
        Math.sign((all.get(key) ?? 0) - (all.get('own') ?? 0));
      const flipped = given.totals.filter(({ key, points: printed }) => printed && key !== 'own');
      const keysWhere = (is: (before: number, after: number) => boolean) =>
        flipped.filter(({ key }) => is(side(ranks, key), side(anew, key))).map(({ key }) => key);

      expect(flips.overtaken.toSorted()).toEqual(keysWhere((b, a) => b < 0 && a > 0).toSorted());
      expect(flips.caught.toSorted()).toEqual(keysWhere((b, a) => b < 0 && a === 0).toSorted());
      expect(flips.overtaking.toSorted()).toEqual(keysWhere((b, a) => b >= 0 && a < 0).toSorted());
      expect(won).toBe(flips.overtaken.length + flips.caught.length - flips.overtaking.length);
    }),
    { numRuns: 500 },
  );
});

test('every lever is the what-if of its own raise', () => {
  fc.assert(
    fc.property(ground, shift, (given, moved) => {
      const idle = whatIfOutcome(given, given.total, moved).after.rank;
      for (const { part: own, ...levers } of leversOf(given, moved)) {
        for (const lever of [levers.toMax, levers.toBest, levers.byOne]) {
          if (!lever) continue;
          const { points: raised } = raisedScore(given, [{ code: own.code, by: lever.by }]);
          const { after } = whatIfOutcome(given, raised, moved);
          expect(lever).toMatchObject({ after, won: idle - after.rank });
        }
      }
    }),
  );
});
