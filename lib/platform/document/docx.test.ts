import { expect, test } from 'vitest';
import { fromBuffer } from 'yauzl';
import { givenDocument, NO_PICTURES } from '@/tests/support/given-document';
import { docxFile } from './docx';

/** The parts of a Word file by name. */
const partsOf = (file: Uint8Array) =>
  new Promise<Map<string, string>>((resolve, reject) => {
    fromBuffer(Buffer.from(file), { lazyEntries: true }, (failure, zip) => {
      if (failure || !zip) return reject(failure);
      const parts = new Map<string, string>();
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, async (_failure, stream) => {
          const pieces: Buffer[] = [];
          for await (const piece of stream ?? []) pieces.push(piece as Buffer);
          parts.set(entry.fileName, Buffer.concat(pieces).toString('utf8'));
          zip.readEntry();
        }),
      );
      zip.on('end', () => resolve(parts));
      zip.readEntry();
    });
  });

const TABLE = {
  kind: 'table',
  caption: 'Kết quả',
  columns: [
    { heading: 'Chỉ số', width: 60 },
    { heading: 'Điểm', width: 40, isNumber: true },
  ],
  rows: [[[{ text: 'PAR Index' }], [{ text: '86,49' }]]],
} as const;

const PICTURE = {
  kind: 'picture',
  name: 'hinh',
  caption: 'Hình',
  headings: ['Nơi', 'Điểm'],
  rows: [['Thái Bình', '86,49']],
  otherwise: 'Chưa vẽ được biểu đồ.',
} as const;

const written = async (...blocks: Parameters<typeof givenDocument>[0]) =>
  partsOf(await docxFile(givenDocument(blocks), NO_PICTURES));

test('the sheet is A4 with the margins of Decree 30/2020: 20, 15, 20 and 30 mm in twips', async () => {
  const text = (await written()).get('word/document.xml') ?? '';

  expect(text).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(text).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  expect(text).toContain('<w:titlePg');
});

test('letters are Times New Roman of 13 points in Vietnamese, first lines indented by a centimetre', async () => {
  const styles = (await written()).get('word/styles.xml') ?? '';

  expect(styles).toContain('w:ascii="Times New Roman"');
  expect(styles).toContain('<w:sz w:val="26"/>');
  expect(styles).toContain('w:val="vi-VN"');
  expect(styles).toMatch(/w:styleId="Body".*?<w:ind w:firstLine="567"\/>.*?<w:jc w:val="both"\/>/s);
});

test('the state and the motto are bold, of 12 and 13 points', async () => {
  const text = (await written()).get('word/document.xml') ?? '';
  const looks = (words: string) =>
    new RegExp(`<w:rPr>((?:(?!</w:rPr>).)*)</w:rPr><w:t[^>]*>${words}`).exec(text)?.[1];

  expect(looks('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toMatch(/<w:b\/>.*w:sz w:val="24"/);
  expect(looks('Độc lập - Tự do - Hạnh phúc')).toMatch(/<w:b\/>.*w:sz w:val="26"/);
  expect(looks('Thái Bình, ngày 25 tháng 11 năm 2026')).toMatch(/<w:i\/>/);
});

test('a table repeats its head, splits no row, and puts figures at the right', async () => {
  const text = (await written(TABLE)).get('word/document.xml') ?? '';

  expect(text).toContain('<w:tblHeader/>');
  expect(text.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThanOrEqual(2);
  expect(text).toMatch(/<w:jc w:val="(right|end)"\/>.{0,200}86,49/s);
});

test('a picture says in words what it shows, or why it is not there', async () => {
  const png = new Uint8Array(Buffer.from('iVBORw0KGgo=', 'base64'));
  const drawn = { byName: { hinh: { png, width: 680, height: 186 } }, width: 120 };
  const withPicture = await partsOf(await docxFile(givenDocument([PICTURE]), drawn));
  const without = await written(PICTURE);

  expect(withPicture.get('word/document.xml')).toContain('descr="Thái Bình: 86,49"');
  expect(without.get('word/document.xml')).toContain('Chưa vẽ được biểu đồ.');
});

test('the file names its title, its author and its making', async () => {
  const core = (await written()).get('docProps/core.xml') ?? '';

  expect(core).toContain('<dc:title>Báo cáo nhanh</dc:title>');
  expect(core).toContain('<dc:creator>SỞ NỘI VỤ</dc:creator>');
});
