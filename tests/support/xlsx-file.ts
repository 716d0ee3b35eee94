import { type ZipEntry, zipFile } from './zip-file';

/** A cell as XML says it: a number, a text, a formula with the value it last had, an error, a style. */
export type GivenCell =
  | string
  | number
  | null
  | { readonly formula: string; readonly value: number }
  | { readonly error: string }
  | { readonly stored: string; readonly style: number };

export type GivenSheet = {
  readonly name?: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly GivenCell[])[];
  readonly merged?: readonly string[];
};

/** Styles 1 to 4: "0.00", "0.00%", "dd/mm/yyyy", "#,##0.0000". */
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0.0000"/></numFmts>
<cellStyleXfs><xf numFmtId="10"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="2"/>
<xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26));

function cellXml(cell: GivenCell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if ('formula' in cell)
    return `<c r="${at}"><f>${escaped(cell.formula)}</f><v>${cell.value}</v></c>`;
  if ('error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${at}" s="${cell.style}"><v>${cell.stored}</v></c>`;
}

function sheetXml({ rows, merged = [] }: GivenSheet): string {
  const lines = rows.map((cells, row) => {
    const content = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`));
    return `<row r="${row + 1}">${content.join('')}</row>`;
  });
  const blocks = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet><sheetData>${lines.join('')}</sheetData>${blocks && `<mergeCells>${blocks}</mergeCells>`}</worksheet>`;
}

/** The entries of a workbook, to be added to or spoilt before they are packed. */
export function xlsxEntries(sheets: readonly GivenSheet[]): ZipEntry[] {
  const list = sheets.map(
    ({ name = `Sheet${sheets.length}`, state = 'visible' }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
  );
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  const links = sheets.map(
    (_sheet, at) =>
      `<Relationship Id="rId${at + 1}" Type="${type}" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${links.join('')}</Relationships>`,
    },
    { name: 'xl/styles.xml', content: STYLES },
    ...sheets.map((sheet, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: sheetXml(sheet),
    })),
  ];
}

/** A workbook of these sheets, or of one sheet of these rows. */
export const xlsxFile = (...sheets: readonly GivenSheet[]): Buffer => zipFile(xlsxEntries(sheets));
