import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from './csv';
import { encodingOf, inUtf8, lettersOf, separatorIn, UnreadableLetters } from './letters';

const TEXT = 'Mã hồ sơ;Đơn vị\r\nH54-1;Sở Nội vụ\r\nH54-2;Uỷ ban nhân dân Vũ Thư\r\n';
/** Decomposed as Windows-1258 keeps it: circumflex, breve and horn stay, tones stand apart. */
const PAGE_1258: Readonly<Record<string, number>> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
  Ă: 0xc3,
  Đ: 0xd0,
  Ơ: 0xd5,
  Ư: 0xdd,
  ă: 0xe3,
  đ: 0xf0,
  ơ: 0xf5,
  ư: 0xfd,
};
const in1258 = (text: string) =>
  Buffer.from(
    Array.from(text, (letter) =>
      letter
        .normalize('NFD')
        .replace(/([aeou])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])/gi, '$1$3$2'),
    )
      .join('')
      .replace(/[a-z][\u0302\u0306\u031b]/gi, (letter) => letter.normalize('NFC'))
      .split('')
      .map((letter) => PAGE_1258[letter] ?? letter.charCodeAt(0)),
  );
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const WRITTEN = [
  ['UTF-8', 'utf-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', 'utf-8', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-8 in separate diacritics', 'utf-8', Buffer.from(TEXT.normalize('NFD'))],
  ['UTF-16', 'utf-16le', utf16(`\ufeff${TEXT}`)],
  ['UTF-16, the other way round', 'utf-16be', utf16(`\ufeff${TEXT}`).swap16()],
  ['UTF-16 without its mark', 'utf-16le', utf16(TEXT)],
  ['UTF-16 without its mark, the other way round', 'utf-16be', utf16(TEXT).swap16()],
  ['Windows-1258', 'windows-1258', in1258(TEXT)],
] as const;

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function streamed(bytes: Uint8Array, size: number): Promise<string | number> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of inUtf8(inChunks(bytes, size))) {
      expect(isUtf8(chunk)).toBe(true);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
  } catch (error) {
    if (error instanceof UnreadableLetters) return error.line;
    throw error;
  }
}

test.each(WRITTEN)(
  '%s is recognised and read, whole and in pieces',
  async (_how, encoding, bytes) => {
    expect(encodingOf(bytes)).toBe(encoding);
    expect(lettersOf(bytes)).toBe(TEXT);
    for (const size of [1, 7, 64]) expect(await streamed(bytes, size)).toBe(TEXT);
  },
);

test.each(WRITTEN)(
  '%s is the same text wherever a long file is cut',
  async (_how, encoding, bytes) => {
    const mark = bytes.length - (encoding.startsWith('utf-16') ? utf16(TEXT).length : bytes.length);
    const start = _how === 'UTF-8 with its mark' ? 3 : mark;
    const body = bytes.subarray(start);
    const times = Math.ceil(300_000 / body.length);
    const long = Buffer.concat([
      bytes.subarray(0, start),
      ...Array.from({ length: times }, () => body),
    ]);

    for (const size of [65_536, 65_537, 10_007, 400_000]) {
      expect((await streamed(long, size)) === TEXT.repeat(times)).toBe(true);
    }
  },
);

test('letters may come late: plain ASCII decides nothing', async () => {
  const plain = 'H54-1;abc\r\n'.repeat(20_000);
  expect(await streamed(Buffer.concat([Buffer.from(plain), in1258(TEXT)]), 65_536)).toBe(
    plain + TEXT,
  );
  expect(await streamed(Buffer.from(plain + TEXT.normalize('NFD')), 65_536)).toBe(plain + TEXT);
  expect(await streamed(Buffer.from(`${'e'.repeat(65_536)}\u0301;`), 65_536)).toBe(
    `${'e'.repeat(65_535)}é;`,
  );
});

test('text typed in a legacy font is left as typed, for a person to see', async () => {
  const typed = Buffer.from('§¬n vÞ;Së Néi vô\r\nHuyÖn Vò Th\xad;Së Y tÕ\r\n', 'latin1');
  expect(encodingOf(typed)).toBe('windows-1252');
  expect(lettersOf(typed)).toBe(typed.toString('latin1'));
  expect(await streamed(typed, 5)).toBe(typed.toString('latin1'));
});

test('bytes that are no letters are refused with their line', async () => {
  const lines = (broken: Buffer) =>
    Buffer.concat([Buffer.from(TEXT.repeat(2_000)), broken, Buffer.from(TEXT.repeat(2_000))]);
  const utf8 = lines(Buffer.from([0x61, 0xe1, 0xba, 0x0a]));
  expect(await streamed(utf8, 65_536)).toBe(6_001);
  expect(lettersOf(utf8)).toBeNull();
  expect(await streamed(lines(Buffer.from([0])), 65_536)).toBe(6_001);
  expect(await streamed(Buffer.concat([in1258(TEXT), Buffer.from([0x81, 0x01])]), 9)).toBe(4);
  const halfPair = Buffer.concat([utf16(`\ufeff${TEXT}`), Buffer.from([0x00, 0xd8]), utf16(TEXT)]);
  expect(await streamed(halfPair, 64)).toBe(4);
  expect(await streamed(utf16(`\ufeff${TEXT}`).subarray(0, -1), 64)).toBe(3);
});

test.each([
  ['a;b,c\n1;2\n', ';', 0],
  ['a,b\n1,"2;3;4"\n', ',', 0],
  ['a\tb;c\td\n', '\t', 0],
  ['sep=|\r\na|b;c;d\n', '|', 7],
  ['SEP=\t\na\tb\n', '\t', 6],
  ['a\n', ';', 0],
])('%j is separated by %j', (text, separator, start) => {
  expect(separatorIn(text)).toEqual({ separator, start });
});

const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WRITTEN.map(([, , bytes]) => bytes.subarray(0, 24))) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[...';,\t"\r\n\0', 'sep=', '""', '\xef\xbb\xbf'].map((text) =>
        Buffer.from(text, 'latin1'),
      ),
    ),
  },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)) },
);
const madeUpFile = fc.array(part, { maxLength: 8 }).map((parts) => Buffer.concat(parts));

test('a hundred thousand made-up files are read or refused, never worse', () => {
  fc.assert(
    fc.property(madeUpFile, (bytes) => {
      const read = csvRows(bytes);
      if (!read.ok) expect(['csvLetters', 'csvQuotes', 'tooManyColumns']).toContain(read.refusal);
    }),
    { seed: 4, numRuns: 100_000 },
  );
}, 60_000);

test('a file sent in pieces of any size is read or refused as it is in one', async () => {
  await fc.assert(
    fc.asyncProperty(madeUpFile, fc.integer({ min: 1, max: 40 }), async (bytes, size) => {
      const [whole, pieces] = [lettersOf(bytes), await streamed(bytes, size)];
      expect(whole ?? expect.any(Number)).toEqual(pieces);
    }),
    { seed: 4, numRuns: 5_000 },
  );
});
