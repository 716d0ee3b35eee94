import { expect, test } from 'vitest';
import { rowsOf } from '@/tests/support/given-report';
import type { DossierPeriod } from './dossier-period';
import { headOf, isSamePeriod, periodIn } from './dossier-report-head';

test.each([
  ['Kỳ báo cáo: Quý III năm 2024', '2024-Q3'],
  ['Kỳ báo cáo: Quý III/2024', '2024-Q3'],
  ['(Quý 3 năm 2024)', '2024-Q3'],
  ['Tháng 9 năm 2024', '2024-M09'],
  ['tháng 09/2024', '2024-M09'],
  ['6 tháng đầu năm 2024', '2024-H1'],
  ['6 tháng cuối năm 2024', '2024-H2'],
  ['9 tháng đầu năm 2024', '2024-Q3-luy-ke'],
  ['Lũy kế đến hết quý III năm 2024', '2024-Q3-luy-ke'],
  ['Luỹ kế 11 tháng năm 2024', '2024-M11-luy-ke'],
  ['Năm 2021', '2021'],
  ['Từ ngày 01/7/2024 đến ngày 30/9/2024', '2024-Q3'],
  ['(Từ ngày 01/01/2024 đến hết ngày 30/9/2024)', '2024-Q3-luy-ke'],
  ['từ 01/01/2024 đến 31/12/2024', '2024'],
  ['từ ngày 15/12/2023 đến ngày 14/3/2024', null],
])('%s: %s', (line, period) => {
  expect(periodIn(line)).toEqual({ text: line, period });
});

test.each([
  ['Thái Bình, ngày 05 tháng 10 năm 2024'],
  ['Ban hành theo Thông tư số 01/2020/TT-VPCP, tháng 10 năm 2020'],
  ['Đơn vị tính: Số hồ sơ TTHC'],
  [''],
])('%s names no period', (line) => {
  expect(periodIn(line)).toBeNull();
});

test('what is counted from January is another period than the quarter it ends with', () => {
  const is = (left: string, right: string) =>
    isSamePeriod(left as DossierPeriod, right as DossierPeriod);
  expect(is('2024-Q3', '2024-Q3-luy-ke')).toBe(false);
  expect(is('2024-M09-luy-ke', '2024-Q3-luy-ke')).toBe(true);
  expect(is('2024-Q1', '2024-M03-luy-ke')).toBe(true);
});

test('the head of a form: the period it says before one in its title, and who reports', () => {
  const rows = rowsOf([
    ['Báo cáo năm 2024', null, 'Đơn vị nhận báo cáo: Văn phòng Chính phủ'],
    ['Kỳ báo cáo: Quý II/2024', null, '- Đơn vị báo cáo:', 'UBND tỉnh Thái Bình'],
    ['Đơn vị tính: Số hồ sơ TTHC'],
    ['TT', 'Đơn vị'],
  ]);
  expect(headOf({ name: 'Sheet1', rows }, 4)).toEqual({
    period: { text: 'Kỳ báo cáo: Quý II/2024', period: '2024-Q2' },
    reportingUnit: 'UBND tỉnh Thái Bình',
  });
  expect(
    headOf(
      { name: 'Quý I.2024', rows: rowsOf([['Đơn vị báo cáo: Sở Y tế; Đơn vị nhận: Sở Nội vụ']]) },
      2,
    ),
  ).toEqual({
    period: { text: 'Quý I.2024', period: '2024-Q1' },
    reportingUnit: 'Sở Y tế',
  });
});
