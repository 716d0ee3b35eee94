import { expect, test } from 'vitest';
import { FORM_HEAD, REPORT_SCOPE, reportMappingOf, sheetOf } from '@/tests/support/given-report';
import type { ReportMapping } from './dossier-report-mapping';
import { type PlannedReportRow, planReport } from './dossier-report-plan';
import type { Sheet } from './sheet';

const plan = (sheet: Sheet, given: Partial<ReportMapping> = {}) =>
  planReport([sheet], reportMappingOf(sheet, given), REPORT_SCOPE, new Map(), new Map());

const brief = ({ authority, field, kind, becomes }: PlannedReportRow) => [
  authority,
  field,
  kind,
  becomes.received,
];

const FIELD_HEAD = FORM_HEAD.map((cells) =>
  cells.map((cell) => (cell === '«Đơn vị»' ? '«Lĩnh vực»' : cell)),
);

test('rows are fields of the unit that reports; its total is kept beside them', () => {
  const sheet = sheetOf([
    ['Đơn vị báo cáo: Sở Tư pháp'],
    ...FIELD_HEAD,
    [1, 'Hộ tịch', 10, 1, 9, 0],
    [2, 'CHỨNG THỰC', 20, 0, 20, 0],
    [null, 'Tổng số', 31, 1, 29, 0],
  ]);
  const { rows, totals } = plan(sheet);
  expect(rows.map(brief)).toEqual([
    ['so-tu-phap-thai-binh', 'ho-tich', 'new', 10],
    ['so-tu-phap-thai-binh', 'chung-thuc', 'new', 20],
    ['so-tu-phap-thai-binh', null, 'new', 31],
  ]);
  expect(totals).toMatchObject([{ differences: [{ column: 'received', printed: 31, sum: 30 }] }]);
});

test('units stand between their fields', () => {
  const sheet = sheetOf([
    ...FIELD_HEAD,
    ['«I»', '«Sở Tư pháp»'],
    [1, 'Hộ tịch', 10],
    ['II', 'UBND huyện Vũ Thư', 7],
    [1, 'Đất đai', 7],
    ['III', 'UBND huyện Vũ Tư', 9],
    [1, 'Đất đai', 9],
  ]);
  const { rows, refused, units } = plan(sheet);
  expect(rows.map(brief)).toEqual([
    ['so-tu-phap-thai-binh', 'ho-tich', 'new', 10],
    ['vu-thu', null, 'new', 7],
    ['vu-thu', 'dat-dai', 'new', 7],
  ]);
  expect(refused.map(({ number, reasons }) => [number, reasons[0]?.why])).toEqual([
    [9, 'similarName'],
    [10, 'similarName'],
  ]);
  expect(units).toMatchObject([
    { written: 'UBND huyện Vũ Tư', rows: [9, 10], choices: ['vu-thu'] },
  ]);
});

test('units by fields in two columns; "Tổng số" and a blank field are over all', () => {
  const sheet = sheetOf([
    ['Đơn vị', 'Lĩnh vực', 'Tổng số phải giải quyết'],
    ['Sở Tư pháp', 'Hộ tịch', 10],
    ['Sở Tư pháp', 'Tổng số', 30],
    ['UBND huyện Vũ Thư', null, 7],
  ]);
  expect(plan(sheet).rows.map(brief)).toEqual([
    ['so-tu-phap-thai-binh', 'ho-tich', 'new', 10],
    ['so-tu-phap-thai-binh', null, 'new', 30],
    ['vu-thu', null, 'new', 7],
  ]);
});

test('an unknown unit and an unknown field are asked; the answer settles their rows', () => {
  const sheet = sheetOf([
    ['Đơn vị', 'Lĩnh vực', 'Tổng số phải giải quyết'],
    ['Sở Tư phap', 'Hộ tich tư pháp', 10],
    ['Sở Xa lạ', 'Hộ tịch', 11],
  ]);
  const asked = plan(sheet);
  expect(asked.rows).toEqual([]);
  expect(asked.units.map(({ written, why, answer }) => [written, why, answer])).toEqual([
    ['Sở Xa lạ', 'unknownName', null],
  ]);
  expect(asked.fields).toMatchObject([{ written: 'Hộ tich tư pháp', choices: ['ho-tich'] }]);
  const answers = { fields: { 'Hộ tich tư pháp': 'ho-tich' }, names: { 'Sở Xa lạ': '' } };
  const answered = plan(sheet, answers);
  expect(answered.rows.map(brief)).toEqual([['so-tu-phap-thai-binh', 'ho-tich', 'new', 10]]);
  expect(answered.refused[0]?.reasons.map(({ why }) => why)).toEqual(['leftOut']);
});

test('one sheet a unit: all that look alike are read, each as its own unit', () => {
  const sheets = ['Sở Tư pháp', 'Huyện Vũ Thư', 'Ghi chú'].map((name) =>
    name === 'Ghi chú'
      ? sheetOf([['Một dòng khác', 'b']], name)
      : sheetOf([...FIELD_HEAD, [1, 'Hộ tịch', 10]], name),
  );
  const [first] = sheets;
  if (!first) throw new Error('a sheet');
  const mapping = { ...reportMappingOf(first), sheet: '*' };
  const { rows } = planReport(sheets, mapping, REPORT_SCOPE, new Map(), new Map());
  expect(rows.map(brief)).toEqual([
    ['so-tu-phap-thai-binh', 'ho-tich', 'new', 10],
    ['vu-thu', 'ho-tich', 'new', 10],
  ]);
});
