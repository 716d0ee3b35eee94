import { expect, test } from 'vitest';
import type { RankedCell } from './checklist';
import { points } from './points';
import { changesBetween } from './release-review';

const aCell = (authority: string, given: Partial<RankedCell> = {}): RankedCell => ({
  authority,
  criterion: 'T',
  points: points.parse('80.00'),
  missing: null,
  entryNote: null,
  rank: null,
  outOf: null,
  ...given,
});

test('a correction is told by the cells it changes, old and new', () => {
  const later = [aCell('ha-noi', { points: points.parse('80.10') }), aCell('thai-binh')];

  expect(changesBetween([aCell('ha-noi'), aCell('thai-binh')], later)).toMatchObject([
    { authority: 'ha-noi', from: { points: '80.00' }, to: { points: '80.10' } },
  ]);
});

test('decimals, ranks, reasons and cells that come or go are changes too', () => {
  const changed = (from: RankedCell[], to: RankedCell[]) => changesBetween(from, to).length;

  expect(changed([aCell('a')], [aCell('a', { points: points.parse('80.0') })])).toBe(1);
  expect(changed([aCell('a')], [aCell('a', { rank: 1, outOf: 63 })])).toBe(1);
  expect(changed([], [aCell('a')])).toBe(1);
  expect(changed([aCell('a')], [])).toBe(1);
});

test('saying that no public figure was found changes nothing for readers', () => {
  expect(changesBetween([], [aCell('a', { points: null, missing: 'noPublicFigure' })])).toEqual([]);
});
