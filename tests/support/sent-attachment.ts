import { xlsxEntries } from './xlsx-file';
import { type ZipEntry, zipFile } from './zip-file';

const CONTENT_TYPES = (part: string) =>
  `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${part}"/></Types>`;

const withTypes = (entries: readonly ZipEntry[], types: string): ZipEntry[] => [
  { name: '[Content_Types].xml', content: types },
  ...entries.filter(({ name }) => name !== '[Content_Types].xml'),
];

const WORD: readonly ZipEntry[] = [{ name: 'word/document.xml', content: '<w:document/>' }];
const EXCEL = xlsxEntries([{ rows: [['Kết quả', 1]] }]);

/** Files as people attach them, by what they are. */
export const FILES = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
  docx: zipFile(withTypes(WORD, CONTENT_TYPES('wordprocessingml.document.main+xml'))),
  xlsx: zipFile(withTypes(EXCEL, CONTENT_TYPES('spreadsheetml.sheet.main+xml'))),
  png: Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.from('IHDR....IEND....'),
  ]),
  jpg: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from([0xff, 0xd9])]),
} as const;

/** Files that are not what they say, or that hold what nobody should open. */
export const BAD_FILES = {
  html: Buffer.from('<html><script>alert(1)</script></html>'),
  program: Buffer.from('MZ\u0090\u0000'),
  cutPdf: Buffer.from('%PDF-1.7\n1 0 obj'),
  macros: zipFile([
    ...withTypes(WORD, CONTENT_TYPES('wordprocessingml.document.main+xml')),
    { name: 'word/vbaProject.bin', content: 'x' },
  ]),
  bomb: zipFile([
    ...withTypes(WORD, CONTENT_TYPES('wordprocessingml.document.main+xml')),
    { name: 'word/media.xml', content: ' '.repeat(60 * 1024 * 1024) },
  ]),
  zip: zipFile([{ name: 'a.txt', content: 'a' }]),
} as const;

/** As a command is given it. */
export const sent = (name: string, file: Buffer) => ({ name, bytes: new Uint8Array(file) });
