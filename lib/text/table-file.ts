import type { WrittenCell, WrittenSheet } from '@/lib/domain/sheet';
import type { TableFile } from '@/lib/domain/table-file';
import { cellText, inText } from './written-cell';

const CSV_FORMAT =
  'Cách ghi: UTF-8; ô cách nhau bằng dấu chấm phẩy; dấu phẩy là dấu thập phân, không ngăn hàng nghìn.';

/** The CSV says first what it is, then the headings and the rows. */
export const tableCsv = ({ about, headings, rows }: TableFile): string[][] => [
  ...about.map(([name, words]) => [`${name}: ${words}`]),
  [CSV_FORMAT],
  [''],
  [...headings],
  ...inText(rows),
];

const NARROWEST = 8;
const WIDEST = 60;
const ABOUT_WIDTHS = [24, 110];
const ABOUT_SHEET = 'Thông tin';

/** The workbook: real numbers on the first sheet, what they are on the second. */
export const tableSheets = ({ sheet, about, headings, rows }: TableFile): WrittenSheet[] => [
  {
    name: sheet,
    headingRows: 1,
    widths: headings.map((heading, column) => widthOf(heading, column, rows)),
    rows: [headings, ...rows],
  },
  { name: ABOUT_SHEET, headingRows: 0, widths: ABOUT_WIDTHS, rows: about },
];

/** Wide enough for every cell and for the longest word of the heading, which may be folded. */
function widthOf(heading: string, column: number, rows: readonly (readonly WrittenCell[])[]) {
  const cells = rows.map((cells) => cellText(cells[column] ?? null).length);
  const words = heading.split(' ').map(({ length }) => length);
  const longest = [...cells, ...words].reduce((most, length) => Math.max(most, length), NARROWEST);
  return Math.min(longest + 2, WIDEST);
}
