import { expect, test } from 'vitest';
import { noteReader } from './notes';

/** One line of notes.csv. */
const line = (note: string, text: string, rank: 'derived' | 'computed' | null = null) => ({
  values: { file: 'scores.csv', note, text, rank, missing_reason: null, origin: null },
  stop: (): never => {
    throw new Error('notes.csv was refused');
  },
});

/** A figure with a note beside it. */
const beside = (note: string) => ({
  values: { note },
  stop: (column: string, reason: string): never => {
    throw new Error(`${column} ${reason}`);
  },
});

const read = noteReader(
  [
    line("rank from 'up {a}' to {b}", 'Hạng {b}, tăng {a} bậc.', 'derived'),
    line('change +{a} implies {b}', 'Tăng {a}, suy ra {b}.'),
    line('counted; not printed', '', 'computed'),
    {
      ...line('mean of {a}', 'Trung bình của {a}.'),
      values: { ...line('', '').values, file: 'national_stats.csv' },
    },
  ],
  'scores.csv',
);

test('the numbers of a note are printed with a decimal comma', () => {
  expect(read(beside('change +4.38 implies 78.47')).text).toBe('Tăng 4,38, suy ra 78,47.');
});

test('a note may say that the rank is not printed', () => {
  expect(read(beside("rank from 'up 12' to 22"))).toEqual({
    text: 'Hạng 22, tăng 12 bậc.',
    rank: 'derived',
    missingReason: null,
    origin: null,
  });
});

test('two notes of one figure are read one after the other', () => {
  expect(read(beside("rank from 'up 6' to 15; change +4.38 implies 78.47"))).toMatchObject({
    text: 'Hạng 15, tăng 6 bậc. Tăng 4,38, suy ra 78,47.',
    rank: 'derived',
  });
});

test('a note known as a whole is not cut in two', () => {
  expect(read(beside('counted; not printed'))).toMatchObject({ text: null, rank: 'computed' });
});

test('no note says nothing', () => {
  expect(read(beside(''))).toEqual({ text: null, rank: null, missingReason: null, origin: null });
});

test.each([
  ['of another file', 'mean of 63'],
  ['with a word for a number', 'change +some implies 78.47'],
  ['with more behind it', 'change +4.38 implies 78.47 or so'],
  ['known in one of its two parts only', 'change +4.38 implies 78.47; see annex'],
])('a note %s stops the load', (_what, note) => {
  expect(() => read(beside(note))).toThrow('note noteUnknown');
});
