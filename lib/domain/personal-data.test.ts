import { expect, test } from 'vitest';
import { caseColumnText } from '../text/dossier-case-import';
import { personalCode, personalContent, personalHeading } from './personal-data';

test.each([
  ['Họ và tên', 'name'],
  ['HỌ TÊN NGƯỜI NỘP', 'name'],
  ['Số CCCD', 'idNumber'],
  ['CMND/CCCD', 'idNumber'],
  ['Điện thoại', 'phone'],
  ['SĐT', 'phone'],
  ['E-mail', 'email'],
  ['Địa chỉ thường trú', 'address'],
  ['Ngày sinh', 'birth'],
  ['Cán bộ thụ lý', 'name'],
])('the heading %s points at a person', (heading, what) => {
  expect(personalHeading(heading)).toBe(what);
});

test('none of our own headings does', () => {
  expect(Object.values(caseColumnText).filter((heading) => personalHeading(heading))).toEqual([]);
});

test.each([
  ['034090001234', 'idNumber'],
  ['CCCD 034090001234.', 'idNumber'],
  ['151234567', 'idNumber'],
  ['0912345678', 'phone'],
  ['Liên hệ 0912 345 678', 'phone'],
  ['+84 912.345.678', 'phone'],
  ['nguyen.van.a@gmail.com', 'email'],
])('the cell %s holds what points at a person', (cell, what) => {
  expect(personalContent(cell)).toBe(what);
});

test.each([
  '000.00.19.H54-240305-0001',
  'H54.19-240305-0001',
  '1.004203.000.00.00.H54',
  '05/03/2024 14:30:00',
  '45356.6041666667',
  '45356,604166667',
  'Đăng ký khai sinh theo Nghị định 123/2015/NĐ-CP',
])('the cell %s is no person', (cell) => {
  expect(personalContent(cell)).toBeNull();
  expect(personalCode(cell)).toBeNull();
});

test('of codes only those built like a personal or a mobile number are taken for one', () => {
  expect(personalCode('034090001234')).toBe('idNumber');
  expect(personalCode('0912345678')).toBe('phone');
  expect(personalCode('202403050001')).toBeNull();
  expect(personalCode('240305001')).toBeNull();
});
