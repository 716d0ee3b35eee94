import writeWorkbook, { type CellObject } from 'write-excel-file/node';
import type { PlainDate } from '@/lib/domain/plain-date';
import { decimalsOf } from '@/lib/domain/points';
import type { WrittenCell, WrittenSheet } from '@/lib/domain/sheet';

/** A format that always shows as many decimals as were printed; Excel puts the reader's own comma. */
const numberFormat = (decimals: number) => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

/** Excel counts whole days; any other clock than this would add hours to them. */
const utcMidnight = (day: PlainDate) => new Date(`${day}T00:00:00Z`);

/** A text is stored as text, so that "=1+1" stays what it is. */
function cellOf(cell: WrittenCell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { type: String, value: cell, wrap: cell.length > 60 };
  if ('count' in cell) return { type: Number, value: cell.count, format: '#,##0' };
  if ('day' in cell) return { type: Date, value: utcMidnight(cell.day), format: 'dd/mm/yyyy' };
  return {
    type: Number,
    value: Number(cell.points),
    format: numberFormat(decimalsOf(cell.points)),
  };
}

const heading = (cell: CellObject | null): CellObject | null =>
  cell && { ...cell, fontWeight: 'bold', wrap: true, alignVertical: 'top' };

/** An .xlsx of these sheets: numbers as numbers with the decimals they were printed with. */
export function xlsxDocument(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  return writeWorkbook(
    sheets.map(({ name, headingRows, widths, rows }) => ({
      sheet: name,
      stickyRowsCount: headingRows,
      columns: widths.map((width) => ({ width })),
      data: rows.map((cells, row) =>
        cells.map((cell) => (row < headingRows ? heading(cellOf(cell)) : cellOf(cell))),
      ),
    })),
  ).toBuffer();
}
