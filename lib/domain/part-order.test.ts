import { expect, test } from 'vitest';
import { gapToBest, orderedParts, partColumn } from './part-order';
import type { PartView } from './part-view';
import { points, signedPoints } from './points';

type Given = {
  readonly got?: string;
  readonly lost?: string;
  readonly rank?: number;
  readonly change?: string;
  readonly best?: string;
};

const part = (code: string, { got, lost, rank, change, best = '9' }: Given): PartView => {
  const own = got ? points.parse(got) : null;
  const named = { code, parentCode: null, name: code, sourceCode: null };
  return {
    ...{ ...named, points: own, missing: null, summary: null, claim: null, interval: null },
    ...{ maxPoints: null, hasParts: false, isSubtotal: false },
    lost: lost
      ? {
          ...{ ...named, points: points.parse('1'), maxPoints: points.parse('10') },
          ...{ lost: signedPoints.parse(lost), share: null, isSubtotal: false },
        }
      : null,
    place: rank ? { key: 'own', rank, outOf: 61, isTied: false } : null,
    benchmarks: {
      ...{ region: null, country: null, median: null, similar: null, known: 1, of: 61 },
      best: { points: points.parse(best), slugs: ['x'] },
    },
    change: change
      ? {
          ...{ kind: 'difference', points: signedPoints.parse(change), direction: 'up' },
          ...{ from: points.parse('1'), rankChange: null },
          fromPeriod: '2022' as Extract<PartView['change'], { kind: 'rankOnly' }>['fromPeriod'],
        }
      : { kind: 'noPrevious' },
  } as PartView;
};

const PARTS = [
  part('1', { got: '8', lost: '2', rank: 10, change: '0.5' }),
  part('2', { got: '3', lost: '7', rank: 9, change: '-0.2' }),
  part('3', {}),
  part('4', { got: '6.5', lost: '3.5', rank: 56 }),
];
const by = (column: Parameters<typeof orderedParts>[1]) =>
  orderedParts(PARTS, column).map(({ code }) => code);

test('the worst part comes first, one without a figure last, as the figures say and not their letters', () => {
  expect(by('mat')).toEqual(['2', '4', '1', '3']);
  expect(by('hang')).toEqual(['4', '1', '2', '3']);
  expect(by('nam-truoc')).toEqual(['2', '1', '3', '4']);
  expect(by('cao-nhat')).toEqual(['2', '4', '1', '3']);
  expect(by('thu-tu')).toEqual(['1', '2', '3', '4']);
});

test('where no maximum is known the gap to the best orders, and where no figure is, the criteria', () => {
  expect(partColumn('hang', PARTS)).toBe('hang');
  expect(partColumn('x', PARTS)).toBe('mat');
  expect(partColumn(null, [part('1', { got: '8' })])).toBe('cao-nhat');
  expect(partColumn(null, [part('1', {})])).toBe('thu-tu');
});

test('the gap to the best is exact, and none without a figure', () => {
  expect(gapToBest(part('1', { got: '1.875018', best: '2.300336' }))).toBe('0.425318');
  expect(gapToBest(part('1', {}))).toBeNull();
});
