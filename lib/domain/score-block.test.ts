import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlock } from './score-block';

test('a block from Excel is rows of cells, without the line end it adds', () => {
  expect(readBlock('86,49\t17/61\r\n85,80\tkad\r\n')).toEqual([
    ['86,49', '17/61'],
    ['85,80', 'kad'],
  ]);
});

test('quotes hold tabs, line ends and quotes; spaces go, empty cells stay', () => {
  expect(readBlock('"a\t""b""\nc"\t \n\t86,49 ')).toEqual([
    ['a "b" c', ''],
    ['', '86,49'],
  ]);
  expect(readBlock('"86,49')).toEqual([['"86,49']]);
  expect(readBlock('')).toEqual([['']]);
});

test('diacritics come out composed', () => {
  expect(readBlock('không áp dụng'.normalize('NFD'))).toEqual([['không áp dụng']]);
});

test('whatever is pasted, the block is read in as many rows as it has lines', () => {
  const cell = fc.stringMatching(/^[0-9,a-z]{0,6}$/);
  const block = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1 });
  fc.assert(
    fc.property(block, (rows) => {
      const text = rows.map((row) => row.join('\t')).join('\r\n');
      expect(readBlock(`${text}\r\n`)).toEqual(rows);
    }),
  );
});

test('a megabyte that never closes a quote is read in no time', () => {
  const started = performance.now();
  readBlock(`"${'a"\t'.repeat(5_000)}`);
  expect(performance.now() - started).toBeLessThan(2_000);
});
