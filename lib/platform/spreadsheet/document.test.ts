import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileRefusal, SheetFile } from '@/lib/domain/sheet';
import { docxEntries, docxFile, tableXml } from '@/tests/support/docx-file';
import { xlsxFile } from '@/tests/support/xlsx-file';
import { zipFile } from '@/tests/support/zip-file';
import { readSpreadsheet, readTables } from './read';

const TABLE = [
  ['TT', 'Nhiệm vụ'],
  ['1', 'Rà soát'],
];

async function opened(bytes: Uint8Array): Promise<SheetFile> {
  const read = await readTables(bytes);
  if (!read.ok) throw new Error(read.refusal);
  return read.value;
}

const texts = ({ sheets }: SheetFile) =>
  sheets.map(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null)));

test('every table of a document is a sheet of its own', async () => {
  const file = await opened(docxFile(TABLE, [['a']]));

  expect(file.kind).toBe('docx');
  expect(file.sheets.map(({ name }) => name)).toEqual(['1', '2']);
  expect(texts(file)).toEqual([TABLE, [['a']]]);
});

test('a workbook is read by the same door', async () => {
  expect(texts(await opened(xlsxFile({ rows: TABLE })))).toEqual([TABLE]);
});

test('letters of two marks become one, lines of a cell stay lines', async () => {
  const file = await opened(docxFile([['Sở Nội vụ'.normalize('NFD'), 'a\nb']]));

  expect(texts(file)).toEqual([[['Sở Nội vụ', 'a\nb']]]);
});

test('joined cells hold their text once, at their first place, and say how far they go', async () => {
  const rows = [
    [{ text: 'Nhóm', span: 2 }, 'x'],
    ['1', { text: 'Sở Nội vụ', down: 'begins' as const }, 'a'],
    ['2', { down: 'goesOn' as const }, 'b'],
    ['3', 'Sở Tài chính', 'c'],
  ];
  const [sheet] = (await opened(docxFile(rows))).sheets;

  expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
    [
      { kind: 'text', text: 'Nhóm', isMerged: true },
      null,
      { kind: 'text', text: 'x', isMerged: false },
    ],
    [
      { kind: 'text', text: '1', isMerged: false },
      { kind: 'text', text: 'Sở Nội vụ', isMerged: true, spansTo: 3 },
      { kind: 'text', text: 'a', isMerged: false },
    ],
    [
      { kind: 'text', text: '2', isMerged: false },
      null,
      { kind: 'text', text: 'b', isMerged: false },
    ],
    [
      { kind: 'text', text: '3', isMerged: false },
      { kind: 'text', text: 'Sở Tài chính', isMerged: false },
      { kind: 'text', text: 'c', isMerged: false },
    ],
  ]);
});

test('a table within a cell is a part of its text, what was deleted is not', async () => {
  const inner = `<w:tc>${tableXml([['trong']])}<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p></w:tc>`;
  const file = await opened(zipFile(docxEntries(`<w:tbl><w:tr>${inner}</w:tr></w:tbl>`)));

  expect(texts(file)).toEqual([[['trong']]]);
});

const with_ = (name: string, content: string | Buffer = '<a/>') =>
  zipFile([...docxEntries(tableXml(TABLE)), { name, content }]);
const relation = (type: string, target: string) =>
  `<Relationships><Relationship Id="r" Type="http://x/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
const RELATIONS = 'word/_rels/document.xml.rels';

test.each<[string, Uint8Array, FileRefusal]>([
  ['a macro', with_('word/vbaProject.bin'), 'macros'],
  [
    'a type with macros',
    zipFile([
      {
        name: '[Content_Types].xml',
        content: '<Types a="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
      },
      ...docxEntries(tableXml(TABLE)).slice(1),
    ]),
    'macros',
  ],
  ['an embedded file', with_('word/embeddings/a.bin'), 'nestedArchive'],
  ['an object elsewhere', with_(RELATIONS, relation('oleObject', 'file.xls')), 'externalLinks'],
  [
    'a template elsewhere',
    with_('word/_rels/settings.xml.rels', relation('attachedTemplate', 'https://a.vn/x.dotm')),
    'externalLinks',
  ],
  [
    'entities',
    zipFile([{ name: 'word/document.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }]),
    'xmlEntities',
  ],
  ['no table', zipFile(docxEntries('<w:p/>')), 'noTables'],
  [
    'an encrypted entry',
    zipFile([{ name: 'word/document.xml', content: '<a/>', isEncrypted: true }]),
    'encryptedFile',
  ],
  [
    'an encrypted document',
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    'encryptedFile',
  ],
  [
    'an old document',
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from('WordDocument', 'utf16le'),
    ]),
    'oldWord',
  ],
  ['a text', Buffer.from('TT;Nhiệm vụ\n1;Rà soát'), 'notSpreadsheet'],
  ['nothing', new Uint8Array(), 'fileMissing'],
])('a document with %s is refused', async (_what, bytes, refusal) => {
  expect(await readTables(bytes)).toEqual({ ok: false, refusal });
});

test('links to follow and a template on the writer’s own disk do no harm', async () => {
  const links = relation('hyperlink', 'https://a.vn');
  const template = relation('attachedTemplate', 'file:///C:/Normal.dotm');
  const bytes = zipFile([
    ...docxEntries(tableXml(TABLE)),
    { name: RELATIONS, content: links },
    { name: 'word/_rels/settings.xml.rels', content: template },
  ]);

  expect(texts(await opened(bytes))).toEqual([TABLE]);
});

test('a document where only workbooks are taken is refused', async () => {
  expect(await readSpreadsheet(docxFile(TABLE))).toEqual({ ok: false, refusal: 'notSpreadsheet' });
});

test('a damaged document is read or refused, never more', async () => {
  const whole = docxFile(TABLE, [['a', { text: 'b', down: 'begins' }]]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
      fc.nat(whole.length),
      async (changes, end) => {
        const bytes = Buffer.from(whole.subarray(0, end));
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        const read = await readTables(bytes);
        expect(read.ok ? 'sheets' in read.value : typeof read.refusal === 'string').toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

const PIECES = [
  ...['<w:tbl>', '</w:tbl>', '<w:tr>', '</w:tr>', '<w:tc>', '</w:tc>', '<w:p>', '</w:p>'],
  ...['<w:gridSpan w:val="3"/>', '<w:gridSpan w:val="x"/>', '<w:gridSpan w:val="99999"/>'],
  ...['<w:vMerge/>', '<w:vMerge w:val="restart"/>', '<w:gridBefore w:val="-5"/>', '<w:t>a</w:t>'],
];

test('a document of parts in any order is read or refused, and reads the same twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), async (pieces) => {
      const bytes = zipFile(docxEntries(pieces.join('')));
      const read = await readTables(bytes);
      expect(await readTables(bytes)).toEqual(read);
      for (const { cells } of read.ok ? read.value.sheets.flatMap(({ rows }) => rows) : []) {
        expect(cells.length).toBeLessThanOrEqual(100);
      }
    }),
    { numRuns: 300 },
  );
});

test('balanced parts of any nesting never stop the reader', async () => {
  const node: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(
        '<w:t>a</w:t>',
        '<w:vMerge/>',
        '<w:gridSpan w:val="2"/>',
        '<w:vMerge w:val="restart"/>',
      ),
      fc
        .tuple(fc.constantFrom('tbl', 'tr', 'tc', 'p'), fc.array(tie('node'), { maxLength: 3 }))
        .map(([name, inner]) => `<w:${name}>${inner.join('')}</w:${name}>`),
    ),
  })).node;
  await fc.assert(
    fc.asyncProperty(fc.array(node, { maxLength: 6 }), async (nodes) => {
      const read = await readTables(zipFile(docxEntries(nodes.join(''))));
      expect(read.ok || read.refusal === 'noTables').toBe(true);
    }),
    { numRuns: 300 },
  );
});
