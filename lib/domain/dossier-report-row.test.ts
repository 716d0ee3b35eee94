import { expect, test } from 'vitest';
import { isLevelName, isTotalName } from './dossier-report-row';

test.each([
  'Tổng số',
  'TỔNG CỘNG',
  'Cộng',
  'Tổng cộng (I + II + III)',
  'Cộng cấp huyện',
  'Toàn tỉnh',
  'Tất cả lĩnh vực',
])('%s is a total', (name) => {
  expect(isTotalName(name)).toBe(true);
});

test.each(['Tổng công ty Điện lực', 'Cộng Hoà', 'Sở Tư pháp', 'Tổ chức cán bộ', ''])(
  '"%s" is no total',
  (name) => {
    expect(isTotalName(name)).toBe(false);
  },
);

test.each([
  'I. Sở, ban, ngành',
  'Các sở, ban, ngành cấp tỉnh',
  'Cấp huyện',
  'UBND các huyện, thành phố',
  'III. Cấp xã',
  'UBND cấp xã',
])('%s is a level', (name) => {
  expect(isLevelName(name)).toBe(true);
});

test.each(['UBND huyện Vũ Thư', 'Xã Vũ Thư', 'Thành phố Thái Bình', 'Sở Xây dựng', 'Sở'])(
  '%s is no level',
  (name) => {
    expect(isLevelName(name)).toBe(false);
  },
);
