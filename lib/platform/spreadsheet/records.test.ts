import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordSplitter, UnclosedQuotes } from './records';

/** The records of a text that comes in pieces of these lengths, over and over. */
function splitInPieces(text: string, separator: string, lengths: readonly number[]): string[][] {
  const splitter = new RecordSplitter(separator);
  const records: string[][] = [];
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    records.push(...splitter.split(text.slice(at, at + length)));
    at += length;
  }
  return [...records, ...splitter.split('', true)];
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'ế', ' ', '"', ';', '\n', '0', '\t'),
  maxLength: 6,
});
const written = (text: string) =>
  /["; \n\r\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });

test('a well-formed file is split as csv-parse splits it, wherever its pieces end', () => {
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, pieces, fc.constantFrom('\n', '\r\n'), (table, lengths, end) => {
      const text = table.map((row) => row.map(written).join(';') + end).join('');
      const expected = parse(text, { delimiter: ';', relax_column_count: true });
      expect(splitInPieces(text, ';', lengths)).toEqual(expected);
    }),
    { numRuns: 2_000 },
  );
});

test('a hundred thousand texts of whatever letters end in records or in quotes that do not close', () => {
  const text = fc.string({
    unit: fc.constantFrom('"', ';', ',', '\n', '\r', 'a', '1', ' '),
    maxLength: 40,
  });
  let ended = 0;
  fc.assert(
    fc.property(text, (given) => {
      ended += 1;
      try {
        const records = splitInPieces(given, ';', [7]);
        return records.every((record) => record.length > 0);
      } catch (error) {
        return error instanceof UnclosedQuotes;
      }
    }),
    { numRuns: 100_000 },
  );
  expect(ended).toBe(100_000);
});

test('quotes inside a cell that did not begin with one are letters', () => {
  expect(splitInPieces('a"b;c\nd;"e"f\n', ';', [3])).toEqual([
    ['a"b', 'c'],
    ['d', 'ef'],
  ]);
});
