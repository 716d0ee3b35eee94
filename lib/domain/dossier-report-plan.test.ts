import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FORM_HEAD,
  type GivenCell,
  REPORT_SCOPE,
  reportMappingOf,
  sheetOf,
} from '@/tests/support/given-report';
import { type DossierCounts, NO_COUNTS } from './dossier-counts';
import { reportKey } from './dossier-report';
import { type ReportMapping, reportColumns } from './dossier-report-mapping';
import { type PlannedReportRow, planReport } from './dossier-report-plan';
import type { Sheet } from './sheet';

type Rows = readonly (readonly GivenCell[])[];

const plan = (
  sheet: Sheet,
  given: Partial<ReportMapping> = {},
  held = new Map<string, DossierCounts>(),
  before = new Map<string, number>(),
) => planReport([sheet], reportMappingOf(sheet, given), REPORT_SCOPE, held, before);

const form = (...rows: Rows) => sheetOf([...FORM_HEAD, ...rows]);

const brief = ({ authority, field, kind, becomes }: PlannedReportRow) => [
  authority,
  field,
  kind,
  becomes.received,
];

const JUSTICE = [1, 'Sở Tư pháp', '1.234', 234, 990, 10, '1.200', 300, 890, 10, 34, 30, 4];
const VU_THU = [2, 'UBND huyện Vũ Thư', 500, 0, 450, 50, 480, 0, 470, 10, 20, 20, 0];

test('rows are units: their counts over all fields, none of them written', () => {
  const { rows, refused, totals } = plan(form(JUSTICE, VU_THU));
  expect(rows.map(brief)).toEqual([
    ['so-tu-phap-thai-binh', null, 'new', 1234],
    ['vu-thu', null, 'new', 500],
  ]);
  expect(rows[0]?.becomes).toEqual({
    ...NO_COUNTS,
    received: 1234,
    receivedOnline: 234,
    receivedInPerson: 990,
    carriedOver: 10,
    resolved: 1200,
    early: 300,
    onTime: 890,
    late: 10,
    pending: 34,
    waiting: 30,
    overdue: 4,
  });
  expect([refused, totals, rows.flatMap(({ discrepancies }) => discrepancies)]).toEqual([
    [],
    [],
    [],
  ]);
});

test('a column is named by the headings above it, without the row that numbers them', () => {
  const sheet = form(JUSTICE);
  expect(reportColumns(sheet, reportMappingOf(sheet)).map(({ heading }) => heading)).toContain(
    'Số hồ sơ tiếp nhận › Trong kỳ › Trực tuyến',
  );
});

test('what does not add up is kept as it is, with its difference', () => {
  const off = [1, 'Sở Tư pháp', 996_023, 9_319, 984_856, 1_842];
  const { rows } = plan(form(off));
  expect(rows[0]?.becomes.received).toBe(996_023);
  expect(rows[0]?.discrepancies).toMatchObject([{ name: 'received', difference: 6 }]);
});

test('totals and sections are nobody: only checked; footers and blank rows are left out', () => {
  const sheet = form(
    ['I', 'Sở, ban, ngành', '1.235'],
    JUSTICE,
    ['II', 'UBND cấp huyện', 500],
    VU_THU,
    [null, 'Tổng cộng', '1.734'],
    [null, null, null],
    [null, 'Người lập biểu', null, null, null, null, null, 'Thủ trưởng đơn vị'],
    [null, '(Ký, họ tên)', null, null, null, null, null, 'Thái Bình, ngày 05 tháng 10 năm 2024'],
  );
  const { rows, refused, totals, units } = plan(sheet);
  expect(rows.map(brief)).toEqual([
    ['so-tu-phap-thai-binh', null, 'new', 1234],
    ['vu-thu', null, 'new', 500],
  ]);
  expect([refused, units]).toEqual([[], []]);
  expect(totals).toEqual([
    {
      sheet: 'Biểu',
      row: 5,
      name: 'Sở, ban, ngành',
      differences: [{ column: 'received', printed: 1235, sum: 1234, difference: 1 }],
    },
  ]);
});

test('the total of a form that the province reports is its own printed total', () => {
  const sheet = sheetOf([
    ['Đơn vị báo cáo: UBND tỉnh Thái Bình'],
    ...FORM_HEAD,
    JUSTICE,
    VU_THU,
    [null, 'Tổng số', 1_740],
  ]);
  const { rows, totals } = plan(sheet);
  expect(rows.map(brief).at(-1)).toEqual(['thai-binh', null, 'new', 1740]);
  expect(totals).toMatchObject([{ name: 'Tổng số', differences: [{ difference: 6 }] }]);
});

test('joined cells, formulas, fractions and repeated units are refused with the place', () => {
  const sheet = form(
    [1, '«Sở Tư pháp»', 1],
    [2, 'UBND huyện Vũ Thư', '1.234,5'],
    [3, 'Sở Nội vụ', 1],
    [4, 'sở nội vụ', { kind: 'formula', text: '2', isMerged: false }],
  );
  const { rows, refused } = plan(sheet);
  expect(rows).toEqual([]);
  expect(refused.map(({ number, reasons }) => [number, reasons.map(({ why }) => why)])).toEqual([
    [5, ['mergedCell']],
    [6, ['countFraction']],
    [7, ['rowTwice']],
    [8, ['rowTwice', 'formulaCell']],
  ]);
});

test('a blank leaves what is held, one column for in time replaces two, the same is the same', () => {
  const held = new Map([
    [
      reportKey({ authority: 'so-tu-phap-thai-binh', field: null }),
      { ...NO_COUNTS, received: 10, early: 3, onTime: 4, extended: 2 },
    ],
  ]);
  const sheet = sheetOf([
    ['Đơn vị', 'Tổng số phải giải quyết', 'Đúng và trước hạn'],
    ['Sở Tư pháp', '-', 7],
  ]);
  const [row] = plan(sheet, {}, held).rows;
  expect(row?.becomes).toEqual({ ...NO_COUNTS, received: 10, inTime: 7, extended: 2 });
  expect(row?.kind).toBe('changed');
  const again = new Map([
    [reportKey(row ?? { authority: '', field: null }), row?.becomes ?? NO_COUNTS],
  ]);
  expect(plan(sheet, {}, again).rows.map(({ kind }) => kind)).toEqual(['same']);
});

test('a form of another period asks until that is accepted', () => {
  const sheet = sheetOf([['Kỳ báo cáo: 9 tháng đầu năm 2024 (lũy kế)'], ...FORM_HEAD, JUSTICE]);
  expect(plan(sheet).periods).toMatchObject([{ stated: { period: '2024-Q3-luy-ke' } }]);
  expect(plan(sheet, { isPeriodAccepted: true }).periods).toEqual([]);
});

test('what is carried over is held against what the period before left pending', () => {
  const before = new Map([[reportKey({ authority: 'so-tu-phap-thai-binh', field: null }), 12]]);
  expect(plan(form(JUSTICE), {}, new Map(), before).rows[0]?.opening).toEqual({
    carriedOver: 10,
    pendingBefore: 12,
    difference: -2,
  });
});

const text = fc.oneof(
  fc.constantFrom('Sở Tư pháp', 'Hộ tịch', 'Tổng số', 'I', '1.234', '0', '-', '1,5', 'x', '=1', ''),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.integer({ min: -5, max: 9_999 }),
);

test('500 forms of anything are planned: every row that says something is taken or refused, none written twice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 13, maxLength: 13 }), { maxLength: 8 }),
      (rows) => {
        const { rows: taken, refused } = plan(form(...rows));
        const keys = taken.map(reportKey);
        expect(new Set(keys).size).toBe(keys.length);
        expect(taken.length + refused.length).toBeLessThanOrEqual(rows.length);
      },
    ),
    { numRuns: 500 },
  );
});
