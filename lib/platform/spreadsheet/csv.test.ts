import { expect, test } from 'vitest';
import { csvRows } from './csv';

const cells = (bytes: Uint8Array) => {
  const read = csvRows(bytes);
  return read.ok
    ? read.value.map((row) => row.cells.map((cell) => cell?.text ?? null))
    : read.refusal;
};

const PLAIN = 'Tỉnh;Điểm\r\nThái Bình;86,49\r\n';
const READ = [
  ['Tỉnh', 'Điểm'],
  ['Thái Bình', '86,49'],
];
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const WINDOWS_1258 = Buffer.from('Ti\u0309nh;x\r\nTha\u0301i Bi\u0300nh;86,49\r\n', 'latin1');
WINDOWS_1258.set([0xd2], 2);
WINDOWS_1258.set([0xec], WINDOWS_1258.indexOf('Th') + 3);
WINDOWS_1258.set([0xcc], WINDOWS_1258.indexOf('Bi') + 2);

test.each([
  ['UTF-8', Buffer.from(PLAIN)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${PLAIN}`)],
  ['UTF-8 in separate diacritics', Buffer.from(PLAIN.normalize('NFD'))],
  ['UTF-16', utf16(PLAIN)],
  ['UTF-16, the other way round', utf16(PLAIN).swap16()],
  ['UTF-16 without its mark', utf16(PLAIN).subarray(2)],
  ['tabs', Buffer.from(PLAIN.replaceAll(';', '\t'))],
  ['commas', Buffer.from('Tỉnh,Điểm\nThái Bình,"86,49"\n')],
  ['lone carriage returns', Buffer.from(PLAIN.replaceAll('\r\n', '\r'))],
])('%s is read', (_how, bytes) => {
  expect(cells(bytes)).toEqual(READ);
});

test('Windows-1258 is read into composed letters', () => {
  expect(cells(WINDOWS_1258)).toEqual([
    ['Tỉnh', 'x'],
    ['Thái Bình', '86,49'],
  ]);
});

test('a line keeps its number beside blank lines and the line that names the separator', () => {
  const read = csvRows(Buffer.from('sep=;\r\na;b\r\n;\r\n"hai\ndòng";c\r\n'));

  expect(read.ok && read.value.map(({ number }) => number)).toEqual([2, 4]);
});

test('the apostrophe put before a formula when a file was written is taken off again', () => {
  expect(cells(Buffer.from(`a;"'=1+1";'b\n`))).toEqual([['a', '=1+1', "'b"]]);
});

test('quotes that do not close and bytes that are no letters are refused', () => {
  expect(cells(Buffer.from('a;"b\nc;d\n'))).toBe('csvQuotes');
  expect(cells(Buffer.from([0x61, 0x81, 0x01, 0x02]))).toBe('csvLetters');
});
