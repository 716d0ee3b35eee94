import { type ZipEntry, zipFile } from './zip-file';

/** A cell of a table: its text, over how many columns, and whether it begins or goes on with a block down the rows. */
export type GivenWordCell =
  | string
  | { readonly text?: string; readonly span?: number; readonly down?: 'begins' | 'goesOn' };

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('');

function cellXml(given: GivenWordCell): string {
  const { text = '', span, down } = typeof given === 'string' ? { text: given } : given;
  const properties = [
    span ? `<w:gridSpan w:val="${span}"/>` : '',
    down ? `<w:vMerge${down === 'begins' ? ' w:val="restart"' : ''}/>` : '',
  ].join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs(text)}</w:tc>`;
}

export const tableXml = (rows: readonly (readonly GivenWordCell[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cellXml).join('')}</w:tr>`).join('')}</w:tbl>`;

export const bodyXml = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${content}</w:body></w:document>`;

/** The entries of a document, to be added to or spoilt before they are packed. */
export const docxEntries = (content: string): ZipEntry[] => [
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'word/document.xml', content: bodyXml(content) },
];

/** A Word document of these tables, each after a line of words. */
export const docxFile = (...tables: readonly (readonly (readonly GivenWordCell[])[])[]): Buffer =>
  zipFile(docxEntries(tables.map((rows) => paragraphs('PHỤ LỤC') + tableXml(rows)).join('')));
