import { expect, test } from 'vitest';
import type { FileRefusal, SheetFile } from '@/lib/domain/sheet';
import { type GivenCell, xlsxEntries, xlsxFile } from '@/tests/support/xlsx-file';
import { zipFile } from '@/tests/support/zip-file';
import { readSpreadsheet } from './read';

const ROWS: GivenCell[][] = [
  ['Tỉnh', 'Điểm'],
  ['Thái Bình', 86.49],
];
const entries = xlsxEntries([{ rows: ROWS }]);
const withEntry = (name: string, content: string | Buffer = '<a/>') =>
  zipFile([...entries, { name, content }]);
const replacing = (part: string, content: string) =>
  zipFile(entries.map((entry) => (entry.name === part ? { ...entry, content } : entry)));
const SHEET = 'xl/worksheets/sheet1.xml';

async function opened(bytes: Uint8Array): Promise<SheetFile> {
  const read = await readSpreadsheet(bytes);
  if (!read.ok) throw new Error(read.refusal);
  return read.value;
}

const texts = ({ sheets }: SheetFile) =>
  sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null)));

test('a workbook is read as rows of text with the numbers of Excel', async () => {
  const file = await opened(xlsxFile({ name: 'Điểm 2024', rows: [[], ...ROWS] }));

  expect(file.sheets[0]?.name).toBe('Điểm 2024');
  expect(file.sheets[0]?.rows.map(({ number }) => number)).toEqual([2, 3]);
  expect(texts(file)).toEqual([
    ['Tỉnh', 'Điểm'],
    ['Thái Bình', '86.49'],
  ]);
});

test.each([
  ['86.490000000000009', 0, '86.49'],
  ['86.5', 1, '86.50'],
  ['43.7585', 1, '43.7585'],
  ['40.1', 4, '40.1000'],
  ['0.8649', 2, '86.49%'],
  ['8.6E1', 0, '86'],
  ['30.000000000000004', 0, '30'],
  ['0', 1, '0.00'],
  ['45385', 3, '03/04/2024'],
])('a stored %s in style %i reads %s', async (stored, style, text) => {
  expect(texts(await opened(xlsxFile({ rows: [[{ stored, style }]] })))).toEqual([[text]]);
});

test('formulas, errors, dates and joined cells are named for what they are', async () => {
  const rows: GivenCell[][] = [
    ['Tiêu đề', null],
    [{ formula: 'SUM(B1:B3)', value: 3 }, { error: '#N/A' }],
    [{ stored: '45385', style: 3 }, 1],
  ];
  const file = await opened(xlsxFile({ rows, merged: ['A1:B1'] }));

  expect(file.sheets[0]?.rows.flatMap(({ cells }) => cells)).toEqual([
    { kind: 'text', text: 'Tiêu đề', isMerged: true },
    { kind: 'formula', text: '3', isMerged: false },
    { kind: 'error', text: '#N/A', isMerged: false },
    { kind: 'date', text: '03/04/2024', isMerged: false },
    { kind: 'number', text: '1', isMerged: false },
  ]);
});

test('a hidden sheet is named and never read', async () => {
  const file = await opened(
    xlsxFile({ name: 'Điểm', rows: ROWS }, { name: 'Nháp', state: 'veryHidden', rows: [['x']] }),
  );

  expect(file.sheets.map(({ name }) => name)).toEqual(['Điểm']);
  expect(file.hiddenSheets).toEqual(['Nháp']);
});

test('shared texts are put together from their runs, without pronunciation aids', async () => {
  const shared = `<sst><si><r><t>Thái </t></r><r><t>Bình</t></r><rPh><t>aid</t></rPh></si></sst>`;
  const file = zipFile([
    ...entries.filter(({ name }) => name !== SHEET),
    { name: 'xl/sharedStrings.xml', content: shared },
    { name: SHEET, content: '<worksheet><row><c t="s"><v>0</v></c></row></worksheet>' },
  ]);
  expect(texts(await opened(file))).toEqual([['Thái Bình']]);
});

test('letters that no database holds are left out of a text', async () => {
  const file = await opened(xlsxFile({ rows: [['a_x0000_b_xD800_c_x000A_d']] }));

  expect(texts(file)).toEqual([['ab\ufffdc\nd']]);
});

const ole = (extra = '') =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(extra, 'utf16le')]);
const bomb = Buffer.alloc(60 * 1024 * 1024, ' ');

const REFUSED: [what: string, file: Buffer, refusal: FileRefusal][] = [
  ['nothing', Buffer.alloc(0), 'fileMissing'],
  ['more than 5 MB', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'fileTooLarge'],
  ['an .xls renamed', ole(), 'oldExcel'],
  ['a workbook with a password', ole('EncryptedPackage'), 'encryptedFile'],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'notSpreadsheet'],
  ['a web page', Buffer.from('<html><table>'), 'notSpreadsheet'],
  ['an .xlsb', withEntry('xl/workbook.bin'), 'binaryExcel'],
  ['macros', withEntry('xl/vbaProject.bin'), 'macros'],
  ['links to other workbooks', withEntry('xl/externalLinks/externalLink1.xml'), 'externalLinks'],
  ['an archive within', withEntry('xl/media/a.zip'), 'nestedArchive'],
  ['an archive with a harmless name', withEntry('xl/a.png', zipFile(entries)), 'nestedArchive'],
  ['a name that climbs', withEntry('../a.xml'), 'unsafePartName'],
  ['two parts of one name', withEntry(SHEET), 'fileDamaged'],
  ['a zip of something else', zipFile([{ name: 'a.txt', content: 'a' }]), 'notSpreadsheet'],
  ['a declared 60 MB', withEntry('xl/a.xml', bomb), 'inflatesTooMuch'],
  ['an entity', replacing(SHEET, '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'xmlEntities'],
  ['broken XML', replacing(SHEET, '<worksheet><row>'), 'fileDamaged'],
  ['a number that is none', replacing(SHEET, '<w><c r="A1"><v>x</v></c></w>'), 'fileDamaged'],
  ['only hidden sheets', xlsxFile({ state: 'hidden', rows: ROWS }), 'noVisibleSheet'],
  ['only blank sheets', xlsxFile({ rows: [] }), 'emptySheets'],
  ['20,001 rows', replacing(SHEET, '<w><c r="A20001"><v>1</v></c></w>'), 'tooManyRows'],
  ['101 columns', replacing(SHEET, '<w><c r="CW1"><v>1</v></c></w>'), 'tooManyColumns'],
  [
    '201 entries',
    zipFile(Array.from({ length: 201 }, (_, at) => ({ name: `a${at}`, content: '' }))),
    'tooManyParts',
  ],
  [
    'a part that says it is small and inflates to 60 MB',
    zipFile([...entries, { name: 'xl/a.xml', content: bomb, declaredSize: 10 }]),
    'fileDamaged',
  ],
  [
    'a wrong checksum',
    zipFile([...entries, { name: 'xl/a.xml', content: '<a/>', declaredCrc: 1 }]),
    'fileDamaged',
  ],
  [
    'an encrypted part',
    zipFile([...entries, { name: 'xl/a.xml', content: '<a/>', isEncrypted: true }]),
    'encryptedFile',
  ],
  ['a truncated file', xlsxFile({ rows: ROWS }).subarray(0, 700), 'fileDamaged'],
];

test.each(REFUSED)('a file of %s is refused', async (_what, file, refusal) => {
  expect(await readSpreadsheet(file)).toEqual({ ok: false, refusal });
});

test('a thousand files damaged in one place each are read or refused, never worse', async () => {
  const whole = xlsxFile({ rows: ROWS });
  let refused = 0;
  for (let at = 0; at < 1_000; at += 1) {
    const damaged = Buffer.from(whole);
    const place = (at * 7919) % whole.length;
    damaged[place] = (damaged[place] ?? 0) ^ (1 + (at % 255));
    const read = await readSpreadsheet(at % 10 === 0 ? damaged.subarray(0, place) : damaged);
    if (!read.ok) refused += 1;
  }
  expect(refused).toBeGreaterThan(500);
});
