import { expect, test } from 'vitest';
import { innerTableFile } from '@/lib/actions/table-file';
import { leaderTable } from '@/lib/domain/leader-table';
import { plainDate } from '@/lib/domain/plain-date';
import type { TableFile } from '@/lib/domain/table-file';
import { indicatorBreakdown } from '@/lib/queries/indicator-breakdown';
import { leaderBoard } from '@/lib/queries/leader-board';
import { targetBoard } from '@/lib/queries/target-board';
import { leaderFile } from '@/lib/text/leader-board-file';
import { partFile } from '@/lib/text/part-file';
import { targetBoardFile } from '@/lib/text/target-board-file';
import { loadIllustrativeOrder } from '@/scripts/orders/load-order';
import { givenAccount } from '@/tests/support/given-account';
import { givenIllustration } from '@/tests/support/given-illustration';
import { readWorkbook } from '@/tests/support/read-workbook';
import { seedRows } from '@/tests/support/seed-rows';

const leader = () => givenAccount('leader');
const TODAY = plainDate.parse('2025-06-30');

async function workbookOf(table: TableFile | null) {
  const response = await innerTableFile(table, 'xlsx', 'briefing', await leader());
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  return readWorkbook(new Uint8Array(await response.arrayBuffer()));
}

test('the tables of the leaders’ page are workbooks with the figures of the data files', async () => {
  await givenIllustration();
  await loadIllustrativeOrder();
  const board = await leaderBoard(await leader(), TODAY, '2023');
  if (!board) throw new Error('Leaders see the board.');
  const [cards, lost, worst, overdue] = await Promise.all(
    leaderTable.options.map((table) => workbookOf(leaderFile(board, table, 'https://vi.du/'))),
  );

  expect(
    cards?.rows.map((row) => [row['Chỉ số'], row.Điểm, row.Hạng, row['Trên tổng số']]),
  ).toEqual([
    ['PAR Index', '86.49', '38', '63'],
    ['SIPAS', '85.80', '11', '63'],
    ['PAPI', '43.7585', '17', '61'],
  ]);
  expect(cards?.rows[1]?.['Mục tiêu và đánh giá']).toContain('2024: > 90');
  expect(lost?.rows).toHaveLength(5);
  expect(lost?.numeric).toContain('Điểm mất');
  expect(worst?.about['Dữ liệu minh hoạ']).toEqual(['không phải số thật']);
  expect(overdue?.about['Dữ liệu minh hoạ']).toEqual(['không phải số thật']);
  expect(overdue?.rows.length).toBe(board.tasks.counts.overdue);
  expect(overdue?.rows.every((row) => /^\d\d\/\d\d\/\d{4}$/.test(row.Hạn ?? ''))).toBe(true);
});

test('where points were lost: ten minus what was got, in each dimension', async () => {
  const whole = await indicatorBreakdown('papi', '2023', await leader());
  if (!whole) throw new Error('Leaders see it.');
  const given = { whole, of: null, sort: null, address: 'https://vi.du/' };
  const { rows, about } = await workbookOf(partFile(given));

  const seeded = seedRows('components.csv').filter(
    (row) =>
      row.index_code === 'PAPI' &&
      row.year === '2023' &&
      row.province_code === '34' &&
      !row.component_code?.includes('.'),
  );
  expect(rows).toHaveLength(8);
  for (const { component_code, score = '' } of seeded) {
    const row = rows.find(({ Mã }) => Mã === component_code);
    expect(row?.['Điểm đạt']).toBe(score);
    expect(row?.['Điểm mất']).toBe((10 - Number(score)).toFixed(score.split('.')[1]?.length));
  }
  expect(about['Bộ lọc']?.[0]).toBe('các lĩnh vực, nội dung; xếp theo điểm mất; 8 dòng');

  expect((await workbookOf(partFile({ ...given, of: '4' }))).rows.length).toBeGreaterThan(2);
  expect(partFile({ ...given, of: '4.1' })).toBeNull();
});

test('every target of the province with its verdict and its sentence', async () => {
  const board = await targetBoard(await leader());
  const { rows } = await workbookOf(board && targetBoardFile(board, 'https://vi.du/'));

  expect(rows.map((row) => [row['Chỉ số'], row.Kỳ, row.Dấu, row['Mức cần đạt']])).toEqual([
    ['SIPAS', '2024', '>', '90'],
    ['SIPAS', '2025', '>', '95'],
  ]);
  expect(rows[0]).toMatchObject({ 'Kết quả gần nhất': '85.80', 'Kỳ của kết quả': '2023' });
  expect(rows.every((row) => (row['Giải thích'] ?? '').includes('mục tiêu năm'))).toBe(true);
});
