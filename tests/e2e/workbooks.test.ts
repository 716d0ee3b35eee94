import { expect, type Page, test } from '@playwright/test';
import { readWorkbook } from '../support/read-workbook';
import { cellUnder, provinceIn, type ShownTable, tablesAt } from '../support/site-tables';

/** The workbook that the page's first such link hands out, and its name. */
async function workbookOn(page: Page, address: string, file: RegExp) {
  await page.goto(address);
  const links = await page.getByRole('link', { name: /^Excel/ }).all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  const href = hrefs.find((one) => one && file.test(one));
  if (!href) throw new Error(`No workbook like ${file} on ${address}`);
  const answer = await page.request.get(href);
  expect(answer.status()).toBe(200);
  return {
    ...(await readWorkbook(await answer.body())),
    name: /filename="([^"]+)"/.exec(answer.headers()['content-disposition'] ?? '')?.[1],
    kept: answer.headers()['cache-control'] ?? '',
  };
}

const tableOn = async (page: Page, address: string, caption: RegExp): Promise<ShownTable> => {
  const found = (await tablesAt(page, [address]))
    .get(address)
    ?.find((one) => caption.test(one.caption));
  if (!found) throw new Error(`No table ${caption} on ${address}`);
  return found;
};

/** The figure a cell begins with, as a workbook holds it: "43.7585" of "43,7585 hạng 17/61"; "–" as it is. */
const figureIn = (cell: string | undefined) =>
  /^[–\d,]+/.exec(cell ?? '')?.[0].replace(',', '.') ?? '';
const rankIn = (cell: string | undefined) =>
  /(\d+)\/(\d+)/.exec(cell ?? '')?.slice(1) ?? ['–', '–'];

test('the workbook of a filtered ranking holds its rows in its order, digit by digit', async ({
  page,
}) => {
  const address = '/xep-hang/papi/2023?vung=dong-bang-song-hong&sap-xep=diem-giam';
  const book = await workbookOn(page, address, /bang\.xlsx/);
  const table = await tableOn(page, address, /^PAPI 2023/);
  const shown = table.rows.map((row) => [
    provinceIn(row)?.text,
    figureIn(cellUnder(table, row, 'Điểm')),
    ...rankIn(cellUnder(table, row, 'Hạng')),
  ]);

  expect(shown).toHaveLength(11);
  expect(
    book.rows.map((row) => [
      row['Tỉnh, thành phố'],
      row['Điểm /80'],
      row.Hạng,
      row['Trên tổng số'],
    ]),
  ).toEqual(shown);
  expect(book.numeric).toContain('Điểm /80');
  expect(book.name).toBe('papi-2023-dong-bang-song-hong.xlsx');
  expect(book.about['Bộ lọc']?.[0]).toContain('vùng Đồng bằng sông Hồng');
  expect(book.kept).toContain('public');
});

test('the workbook of a comparison says of every year what its table says', async ({ page }) => {
  const address = '/so-sanh?don-vi=thai-binh,hung-yen-2025&chi-so=papi';
  const book = await workbookOn(page, address, /so-sanh\/bang\.xlsx/);
  const table = await tableOn(page, address, /^PAPI theo năm/);
  const years = table.rows.filter(({ cells }) => cells.length > 1);

  expect(years.map(({ cells }) => cells[0])).toEqual(book.rows.map(({ Năm }) => Năm));
  for (const [at, { cells }] of years.entries()) {
    const row = book.rows[at];
    expect(figureIn(cells[1])).toBe(row?.['Thái Bình, điểm']);
    expect(rankIn(cells[1])).toEqual([row?.['Thái Bình, hạng'], row?.['Thái Bình, trên tổng số']]);
    expect(figureIn(cells[2])).toBe(row?.['Hưng Yên, điểm']);
    expect(figureIn(cells[3])).toBe(row?.['Trung bình cả nước']);
  }
  expect(book.about.Nguồn?.length).toBeGreaterThan(0);
});

test('the workbook of one figure’s parts holds the parts of its page', async ({ page }) => {
  const address = '/don-vi/thai-binh/papi/2023';
  const book = await workbookOn(page, address, /thanh-phan\.xlsx/);
  const table = await tableOn(page, address, /^Điểm từng nội dung/);
  expect(
    table.rows.map((row) => [cellUnder(table, row, 'Mã'), figureIn(cellUnder(table, row, 'Điểm'))]),
  ).toEqual(book.rows.map((row) => [row.Mã, row.Điểm]));
});

test('an unknown file of a table is answered with a sentence, in no format', async ({
  request,
}) => {
  for (const file of ['bang.ods', 'khac.xlsx', 'bang']) {
    const answer = await request.get(`/du-lieu/xep-hang/papi/2023/${file}`);
    expect(answer.status(), file).toBe(404);
    expect(await answer.text()).toBe('Không có số liệu công bố ở địa chỉ này.');
  }
});
