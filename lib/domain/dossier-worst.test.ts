import { expect, test } from 'vitest';
import type { DossierPart } from './dossier-board';
import { NO_COUNTS } from './dossier-counts';
import { DEFAULT_LIMITS } from './dossier-limits';
import { isAboveLimit, isSmall, paretoOf, worstByRate } from './dossier-worst';

const part = (name: string, early: number, late: number, overdue = 0): DossierPart => ({
  key: name,
  name,
  counts: { ...NO_COUNTS, early, onTime: 0, late, overdue, waiting: 0 },
});

const LAND = part('Đất đai', 900, 80, 20);
const BUILD = part('Xây dựng', 450, 40, 10);
const SMALL = part('Tôn giáo', 4, 6);
const QUIET = part('Hộ tịch', 5000, 0);

test('the worst fields by count come first, each with what it and those before it make of all', () => {
  const rows = paretoOf([QUIET, SMALL, BUILD, LAND]);

  expect(rows.map(({ part: { name }, count }) => [name, count])).toEqual([
    ['Đất đai', 100],
    ['Xây dựng', 50],
    ['Tôn giáo', 6],
  ]);
  expect(rows[1]?.cumulative).toBeCloseTo(150 / 156, 10);
  expect(rows.at(-1)?.cumulative).toBe(1);
});

test('a field with few dossiers has no place in the order of rates', () => {
  expect(worstByRate([SMALL, QUIET, LAND, BUILD], DEFAULT_LIMITS).map(({ name }) => name)).toEqual([
    'Đất đai',
    'Xây dựng',
  ]);
  expect(isSmall(SMALL, DEFAULT_LIMITS)).toBe(true);
  expect(isSmall(part('Vừa đủ', 30, 0), DEFAULT_LIMITS)).toBe(false);
});

test('a limit of two in a hundred is passed by more than two in a hundred', () => {
  expect(isAboveLimit(part('Bằng', 98, 2), DEFAULT_LIMITS)).toBe(false);
  expect(isAboveLimit(part('Trên', 97, 3), DEFAULT_LIMITS)).toBe(true);
  expect(isAboveLimit(part('Không', 0, 0), DEFAULT_LIMITS)).toBe(false);
});

test('where nothing is late there is no Pareto', () => {
  expect(paretoOf([QUIET])).toEqual([]);
});
