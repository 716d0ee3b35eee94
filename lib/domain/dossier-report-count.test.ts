import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LARGEST_COUNT, readCount, readCountCell } from './dossier-report-count';

const value = (typed: string) => {
  const read = readCount(typed);
  return read.ok ? read.value : read.refusal;
};

test.each([
  ['1234', 1234],
  ['1.234', 1234],
  ['1,234', 1234],
  ['1 234', 1234],
  ['1\u00a0234', 1234],
  ['1.150.343', 1_150_343],
  [' 0 ', 0],
  ['', null],
  ['-', null],
  ['–', null],
  ['—', null],
  ['1.234,5', 'countFraction'],
  ['12,345.6', 'countFraction'],
  ['1.23', 'countAmbiguous'],
  ['1,5', 'countAmbiguous'],
  ['1.2345', 'countFraction'],
  ['1.234,567', 'countFraction'],
  ['-5', 'countNegative'],
  ['(5)', 'countNegative'],
  ['−1.234', 'countNegative'],
  ['99,86%', 'countPercent'],
  ['12 hồ sơ', 'countFormat'],
  ['không', 'countFormat'],
  ['9999999999', 'countTooLarge'],
])('%s is %s', (typed, expected) => {
  expect(value(typed)).toBe(expected);
});

const cell = (kind: 'text' | 'number' | 'formula' | 'date', text: string, isMerged = false) =>
  readCountCell({ kind, text, isMerged });

test('a number of a spreadsheet is exact, however it is shown', () => {
  expect(cell('number', '1234.00')).toEqual({ ok: true, value: 1234 });
  expect(cell('number', '1.234')).toEqual({ ok: false, refusal: 'countFraction' });
  expect(cell('text', '1.234')).toEqual({ ok: true, value: 1234 });
  expect(cell('number', '-3')).toEqual({ ok: false, refusal: 'countNegative' });
  expect(cell('number', '99%')).toEqual({ ok: false, refusal: 'countPercent' });
});

test('formulas, days and joined cells are refused by name', () => {
  expect(cell('formula', '12')).toEqual({ ok: false, refusal: 'formulaCell' });
  expect(cell('date', '01/02/2024')).toEqual({ ok: false, refusal: 'dateCell' });
  expect(cell('text', '12', true)).toEqual({ ok: false, refusal: 'mergedCell' });
});

test('every number is read from each of the ways in which it is written', () => {
  const written = (count: number, separator: string) =>
    String(count).replace(/\B(?=(\d{3})+$)/g, separator);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: LARGEST_COUNT }),
      fc.constantFrom('.', ',', ' ', ''),
      (count, separator) => {
        expect(value(written(count, separator))).toBe(count);
      },
    ),
  );
});

test('whatever is typed gets an answer: a whole number, nothing, or a reason', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-–() %x') }), (typed) => {
      const read = readCount(typed);
      if (read.ok && read.value !== null) {
        expect(Number.isSafeInteger(read.value) && read.value >= 0).toBe(true);
        expect(typed.replace(/\D/g, '').replace(/^0+(?=\d)/, '')).toBe(String(read.value));
      }
    }),
    { numRuns: 5_000 },
  );
});
