import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '@/lib/domain/ranking-view';
import type { TableFile } from '@/lib/domain/table-file';
import { xlsxDocument } from '@/lib/platform/spreadsheet/write';
import {
  authorityTable,
  breakdownTable,
  comparisonTable,
  historyTable,
  rankingTable,
  sourceTable,
  territoryTable,
} from '@/lib/queries/published-table';
import { authorityFile } from '@/lib/text/authority-file';
import { breakdownFile } from '@/lib/text/breakdown-file';
import { comparisonFile } from '@/lib/text/comparison-file';
import { comparisonPartsFile } from '@/lib/text/comparison-parts-file';
import { fileName } from '@/lib/text/file-name';
import { historyFile } from '@/lib/text/history-file';
import { rankingFile } from '@/lib/text/ranking-file';
import { sourceFile } from '@/lib/text/source-file';
import { tableSheets } from '@/lib/text/table-file';
import { territoryFile } from '@/lib/text/territory-file';
import { readWorkbook } from '@/tests/support/read-workbook';
import { SLUG_OF, seedRows } from '@/tests/support/seed-rows';

async function given<Table>(table: Promise<Table | null>): Promise<Table> {
  const found = await table;
  if (!found) throw new Error('There is such a table.');
  return found;
}

const workbookOf = async (table: TableFile) => readWorkbook(await xlsxDocument(tableSheets(table)));

const SCORES = seedRows('scores.csv');
const pointsHeading = (row: object) => Object.keys(row).find((name) => /^Điểm[ ,]/.test(name));

test.each(['PAR', 'SIPAS', 'PAPI'])(
  'every total of %s is in the workbook of its ranking, digit by digit',
  async (index) => {
    const scores = SCORES.filter(({ index_code }) => index_code === index);
    const wrong: string[] = [];
    for (const year of new Set(scores.map((score) => score.year ?? ''))) {
      const table = await given(rankingTable(SLUG_OF[index] ?? '', year));
      const { rows } = await workbookOf(rankingFile({ ...table, view: DEFAULT_VIEW }));
      for (const score of scores.filter((one) => one.year === year)) {
        const row = rows.find((one) => one['Tỉnh, thành phố'] === score.province_name_vi);
        const found = [row?.[pointsHeading(row) ?? ''], row?.Hạng, row?.['Trên tổng số']];
        const outOf = score.rank ? score.rank_out_of : '';
        const printed = [score.score, score.rank, outOf].map((one) => one || '–');
        if (String(found) !== String(printed)) wrong.push(`${year} ${printed} as ${found}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

test('a missing figure is a dash with its reason, never a number', async () => {
  const table = await given(rankingTable('papi', '2023'));
  const { rows } = await workbookOf(rankingFile({ ...table, view: DEFAULT_VIEW }));
  expect(rows).toHaveLength(63);
  expect(rows.find((row) => row['Tỉnh, thành phố'] === 'Quảng Ninh')).toMatchObject({
    'Điểm /80': '–',
    'Lý do không có điểm': 'sai số khảo sát vượt mức cho phép',
    Hạng: '–',
    'Trên tổng số': '–',
  });
});

test('nothing is compared across a break, and the workbook says where the breaks are', async () => {
  const { rows, about } = await workbookOf(historyFile(await given(historyTable('thai-binh'))));
  const papi = rows.filter((row) => row['Chỉ số'] === 'PAPI');

  expect(papi.find(({ Năm }) => Năm === '2023')).toMatchObject({
    Điểm: '43.7585',
    Hạng: '17',
    'Trên tổng số': '61',
  });
  const sipas = rows.find((row) => row['Chỉ số'] === 'SIPAS' && row.Năm === '2022');
  expect(sipas).toMatchObject({
    'Thay đổi so với năm trước': '–',
    'Lý do không so sánh': 'đổi phương pháp đo',
  });
  expect(about['Không so sánh được']).toContainEqual(
    expect.stringContaining('SIPAS: đổi phương pháp đo từ năm 2022'),
  );
});

test('the parts of one figure come beside the median of how many', async () => {
  const table = await given(breakdownTable('thai-binh', 'papi', '2023'));
  const { rows, about } = await workbookOf(breakdownFile(table));
  const seeded = seedRows('components.csv').filter(
    (row) => row.index_code === 'PAPI' && row.year === '2023' && row.province_code === '34',
  );

  expect(seeded.length).toBeGreaterThan(30);
  for (const { component_code, score } of seeded) {
    expect(rows.find(({ Mã }) => Mã === component_code)?.Điểm).toBe(score);
  }
  expect(about['Bộ tiêu chí']).toHaveLength(1);
});

test('a comparison keeps estimates in words and ranks with their denominator', async () => {
  const query = { 'don-vi': 'hung-yen-2025,thai-binh', 'chi-so': 'papi', nam: '2023' };
  const table = await given(comparisonTable(query));
  const { rows, numeric } = await workbookOf(comparisonFile(table));

  const [began = '', other = ''] = ['Hưng Yên', 'Thái Bình'];
  const row = rows.find(({ Năm }) => Năm === '2023');
  expect(row).toMatchObject({
    [`${began}, điểm`]: '–',
    [`${began}, hạng`]: '–',
    [`${other}, điểm`]: '43.7585',
    [`${other}, hạng`]: '17',
    [`${other}, trên tổng số`]: '61',
    'Trung bình cả nước': '42.4212',
  });
  expect(row?.[`${began}, ghi chú`]).toContain('ước tính: từ 43,7585 đến 44,2282');
  expect(numeric).not.toContain(`${began}, điểm`);

  if (!table.parts) throw new Error('PAPI 2023 has parts.');
  const parts = await workbookOf(comparisonPartsFile({ ...table, parts: table.parts }));
  expect(parts.rows).toHaveLength(8);
  expect(parts.numeric).toContain(`${other}, điểm`);
});

test('what is printed of the country, every source and every province are tables too', async () => {
  const country = await workbookOf(territoryFile(await given(territoryTable('viet-nam'))));
  const printed = seedRows('national_stats.csv').filter(({ region }) => region === '');
  expect(country.rows).toHaveLength(printed.length);
  expect(await territoryTable('thai-binh')).toBeNull();

  const sources = await workbookOf(sourceFile(await sourceTable()));
  expect(sources.rows).toHaveLength(seedRows('sources.csv').length);

  const all = await workbookOf(authorityFile(await authorityTable({})));
  expect(all.rows).toHaveLength(86);
  const found = await workbookOf(authorityFile(await authorityTable({ tim: 'hung yen' })));
  expect(found.rows.map((row) => [row['Từ ngày'], row['Đến ngày']])).toEqual([
    ['01/07/2025', ''],
    ['', '30/06/2025'],
  ]);
});

test('every workbook says what it is, its filter, how to cite it and where it stands; its name says what of', async () => {
  const comparison = await given(comparisonTable({ 'don-vi': 'thai-binh', 'chi-so': 'sipas' }));
  const files = [
    rankingFile({ ...(await given(rankingTable('sipas', '2023'))), view: DEFAULT_VIEW }),
    historyFile(await given(historyTable('thai-binh'))),
    breakdownFile(await given(breakdownTable('thai-binh', 'papi', '2023'))),
    comparisonFile(comparison),
    territoryFile(await given(territoryTable('viet-nam'))),
    sourceFile(await sourceTable()),
    authorityFile(await authorityTable({})),
  ];
  for (const file of files) {
    const { about } = await workbookOf(file);
    expect(Object.keys(about)).toEqual(
      expect.arrayContaining(['Bảng', 'Bộ lọc', 'Trích dẫn', 'Ký hiệu', 'Số liệu đến']),
    );
    expect(file.rows.every((row) => row.length === file.headings.length)).toBe(true);
    expect(new Set(file.headings).size).toBe(file.headings.length);
  }
  expect(files.map(({ name }) => fileName(name, 'xlsx'))).toEqual([
    'sipas-2023-ca-nuoc.xlsx',
    'thai-binh-lich-su.xlsx',
    'thai-binh-papi-2023-thanh-phan.xlsx',
    'so-sanh-sipas-thai-binh.xlsx',
    'viet-nam-lich-su.xlsx',
    'nguon-so-lieu.xlsx',
    'tinh-thanh-pho.xlsx',
  ]);
});
