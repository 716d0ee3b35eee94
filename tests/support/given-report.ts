import type { DossierPeriod } from '@/lib/domain/dossier-period';
import type { ReportScope } from '@/lib/domain/dossier-report';
import { guessReport, type ReportMapping } from '@/lib/domain/dossier-report-mapping';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Sheet, SheetCell, SheetRow } from '@/lib/domain/sheet';
import { UNITS } from './given-units';

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

/** The third quarter of 2024 in Thái Bình, with three fields. */
export const REPORT_SCOPE: ReportScope = {
  period: '2024-Q3' as DossierPeriod,
  version: 1,
  status: 'draft',
  isIllustrative: false,
  day: '2024-09-30' as PlainDate,
  units: UNITS,
  roster: UNITS.filter(({ versions }) => versions[0]?.validFrom === null).map(
    ({ slug, versions }) => ({ slug, name: versions[0]?.name ?? slug }),
  ),
  fields: [
    { slug: 'dat-dai', name: 'Đất đai' },
    { slug: 'ho-tich', name: 'Hộ tịch' },
    { slug: 'chung-thuc', name: 'Chứng thực' },
  ],
};

/** How a sheet is read when nobody has changed anything. */
export const reportMappingOf = (
  sheet: Sheet,
  given: Partial<ReportMapping> = {},
): ReportMapping => ({
  ...guessReport(sheet, REPORT_SCOPE),
  isPeriodAccepted: false,
  convertsLegacy: false,
  names: {},
  fields: {},
  ...given,
});

export const sheetOf = (rows: readonly (readonly GivenCell[])[], name = 'Biểu'): Sheet => ({
  name,
  rows: rowsOf(rows),
});
