import type { SheetCell, SheetRow } from '@/lib/domain/sheet';

/** "text", 12, null, or "«text»" for a cell that is joined with others. */
export type GivenCell = string | number | null | SheetCell;

const cellOf = (given: GivenCell): SheetCell | null => {
  if (given === null || typeof given === 'object') return given;
  if (typeof given === 'number') return { kind: 'number', text: String(given), isMerged: false };
  const joined = /^«(.*)»$/.exec(given)?.[1];
  return { kind: 'text', text: joined ?? given, isMerged: joined !== undefined };
};

/** Rows from row `first`, as the reader of spreadsheets gives them. */
export const rowsOf = (rows: readonly (readonly GivenCell[])[], first = 1): SheetRow[] =>
  rows.map((cells, at) => ({ number: first + at, cells: cells.map(cellOf) }));

/** The head of form II.06a as Excel has it: three rows, joined cells, the numbers of the columns. */
export const FORM_HEAD: readonly (readonly GivenCell[])[] = [
  [
    '«TT»',
    '«Đơn vị»',
    '«Số hồ sơ tiếp nhận»',
    null,
    null,
    null,
    '«Số hồ sơ đã giải quyết»',
    null,
    null,
    null,
    '«Số hồ sơ đang giải quyết»',
    null,
    null,
  ],
  [
    null,
    null,
    '«Tổng số»',
    '«Trong kỳ»',
    null,
    '«Từ kỳ trước»',
    '«Tổng số»',
    '«Trước hạn»',
    '«Đúng hạn»',
    '«Quá hạn»',
    '«Tổng số»',
    '«Trong hạn»',
    '«Quá hạn»',
  ],
  [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'],
  [
    '(1)',
    '(2)',
    '(3)=(4)+(5)+(6)',
    '(4)',
    '(5)',
    '(6)',
    '(7)=(8)+(9)+(10)',
    '(8)',
    '(9)',
    '(10)',
    '(11)=(12)+(13)',
    '(12)',
    '(13)',
  ],
];
