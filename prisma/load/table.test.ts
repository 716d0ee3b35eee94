import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { maybe, positive, text } from './field';
import { readTable } from './table';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-table-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const schema = z.object({ name: text, rank: maybe(positive) });

/** The rows of a file with this content. */
const read = (content: string) => {
  writeFileSync(join(folder, 'a.csv'), content);
  return readTable(folder, 'a.csv', schema);
};

test('an empty field is an absent value, whatever the line ends are', () => {
  expect(
    read('name,rank\r\nThái Bình,38\r\n"Bà Rịa, Vũng Tàu",\r\n').map(({ values }) => values),
  ).toEqual([
    { name: 'Thái Bình', rank: 38 },
    { name: 'Bà Rịa, Vũng Tàu', rank: null },
  ]);
});

test('a bad value is told by the line it stands on, past fields of several lines', () => {
  expect(() => read('name,rank\n"Thái\nBình",38\nHưng Yên,0\n')).toThrow(
    'a.csv:4 rank="0" rankFormat',
  );
});

test('a row refused later still knows its line', () => {
  const [, second] = read('name,rank\nThái Bình,38\nHưng Yên,12\n');

  expect(() => second?.stop('name', 'duplicate')).toThrow('a.csv:3 name="Hưng Yên" duplicate');
});

test.each([
  ['a column left out', 'name\nThái Bình\n', 'a.csv:1 rank="name" columnMissing'],
  ['columns in another order', 'rank,name\n1,A\n', 'a.csv:1 name="rank,name" columnMissing'],
  ['an empty file', '', 'a.csv:1 name="" columnMissing'],
  ['one field too many', 'name,rank\nThái Bình,38,63\n', 'a.csv:2 ='],
  ['an open quote', 'name,rank\n"Thái Bình,38\n', 'a.csv:'],
])('%s is refused', (_what, content, message) => {
  expect(() => read(content)).toThrow(message);
});
