import { expect, test } from 'vitest';
import { countColumnText } from '@/lib/text/dossier';
import { FORM_HEAD, rowsOf } from '@/tests/support/given-report';
import { COUNT_COLUMNS } from './dossier-counts';
import { headingsIn, meaningOf } from './dossier-report-heading';

const FORM = {
  '1': 'unit',
  '2': 'received',
  '3': 'receivedOnline',
  '4': 'receivedInPerson',
  '5': 'carriedOver',
  '6': 'resolved',
  '7': 'early',
  '8': 'onTime',
  '9': 'late',
  '10': 'pending',
  '11': 'waiting',
  '12': 'overdue',
};
const DATA = [1, 'Sở Tư pháp', 10, 4, 5, 1, 8, 3, 4, 1, 2, 2, 0];

test('form II.06a: three rows of joined headings, and the row that numbers them', () => {
  const sheet = { rows: rowsOf([...FORM_HEAD, DATA]) };
  expect(headingsIn(sheet)).toEqual({ from: 1, to: 4, columns: FORM });
});

test('title lines above and a blank first column change nothing but the places', () => {
  const head = FORM_HEAD.map((cells) => [null, ...cells]);
  const title = [
    [null, 'Biểu số II.06a/VPCP/KSTT'],
    [null, '«TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH»'],
    [null, 'Kỳ báo cáo: Quý III năm 2024', null, null, 'Đơn vị báo cáo: UBND tỉnh Thái Bình'],
    [null, 'Đơn vị tính: Số hồ sơ TTHC'],
  ];
  const sheet = { rows: rowsOf([...title, ...head, [null, ...DATA]]) };
  const columns = Object.fromEntries(
    Object.entries(FORM).map(([column, meaning]) => [String(Number(column) + 1), meaning]),
  );
  expect(headingsIn(sheet)).toEqual({ from: 5, to: 8, columns });
});

test('the same form as CSV, where nothing says what was joined', () => {
  const bare = FORM_HEAD.map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? cell.replace(/[«»]/g, '') : cell)),
  );
  expect(headingsIn({ rows: rowsOf([...bare, DATA]) })).toMatchObject({ to: 4, columns: FORM });
});

test('a summary by unit: one column for in time, percentages left out', () => {
  const sheet = {
    rows: rowsOf([
      ['BÁO CÁO TỔNG HỢP THEO ĐƠN VỊ'],
      [
        'STT',
        'Tên đơn vị',
        '«Tiếp nhận»',
        null,
        null,
        '«Đã xử lý»',
        null,
        null,
        null,
        'Chưa xử lý',
      ],
      [
        null,
        null,
        'Tổng',
        'Kỳ trước chuyển sang',
        'Mới tiếp nhận',
        'Tổng',
        'Đúng và trước hạn',
        'Quá hạn',
        'Tỷ lệ đúng hạn (%)',
      ],
      [1, 'Sở Y tế', 10, 1, 9, 8, 7, 1, '87,5', 2],
    ]),
  };
  expect(headingsIn(sheet)).toEqual({
    from: 2,
    to: 3,
    columns: {
      '1': 'unit',
      '2': 'received',
      '3': 'carriedOver',
      '4': 'incoming',
      '5': 'resolved',
      '6': 'inTime',
      '7': 'late',
      '9': 'pending',
    },
  });
});

test('form 07a/BTP: by field, "trả đúng thời hạn" alone is all that was in time', () => {
  const sheet = {
    rows: rowsOf([
      [
        '«STT»',
        '«Lĩnh vực, công việc giải quyết theo cấp»',
        '«Số hồ sơ nhận giải quyết»',
        null,
        null,
        '«Kết quả giải quyết»',
        null,
        null,
        null,
        null,
        null,
      ],
      [
        null,
        null,
        '«Tổng số»',
        '«Trong đó»',
        null,
        '«Số hồ sơ đã giải quyết»',
        null,
        null,
        '«Số hồ sơ đang giải quyết»',
        null,
        null,
      ],
      [
        null,
        null,
        null,
        'Số kỳ trước chuyển qua',
        'Số mới tiếp nhận',
        'Tổng số',
        'Trả đúng thời hạn',
        'Trả quá hạn',
        'Tổng số',
        'Chưa đến hạn',
        'Quá hạn',
      ],
      [1, 'Đất đai', 10, 1, 9, 8, 7, 1, 2, 2, 0],
    ]),
  };
  expect(headingsIn(sheet).columns).toEqual({
    '1': 'field',
    '2': 'received',
    '3': 'carriedOver',
    '4': 'incoming',
    '5': 'resolved',
    '6': 'inTime',
    '7': 'late',
    '8': 'pending',
    '9': 'waiting',
    '10': 'overdue',
  });
});

test('the names we print for the columns are read back as those columns', () => {
  const read = COUNT_COLUMNS.filter((column) => column !== 'waiting').map((column) => [
    column,
    meaningOf([countColumnText[column]]),
  ]);
  expect(read.filter(([column, meaning]) => column !== meaning)).toEqual([]);
});

test.each([
  [['Đơn vị tính'], null],
  [['Tỷ lệ giải quyết đúng hạn'], null],
  [['Đã giải quyết', 'Trước & đúng hạn'], 'inTime'],
  [['Đã giải quyết', 'Trước, đúng hạn'], 'inTime'],
  [['Đã giải quyết', 'Trễ hẹn'], 'late'],
  [['Quá hạn'], null],
  [['Nguyên nhân quá hạn', 'Chủ quan'], 'lateSubjective'],
  [['Nguyên nhân quá hạn', 'Khác'], 'lateOther'],
  [['Hồ sơ rút, trả lại'], 'withdrawn'],
  [['Sở, ban, ngành'], 'unit'],
  [['Đơn vị/Lĩnh vực'], 'unit'],
  [['Lĩnh vực'], 'field'],
])('%j is %s', (path, meaning) => {
  expect(meaningOf(path)).toBe(meaning);
});

test('a sheet without headings has none', () => {
  expect(
    headingsIn({
      rows: rowsOf([
        ['a', 'b'],
        [1, 2],
      ]),
    }),
  ).toEqual({ from: 0, to: 0, columns: {} });
  expect(headingsIn({ rows: [] })).toEqual({ from: 0, to: 0, columns: {} });
});
