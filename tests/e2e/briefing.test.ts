import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { hasOffice, hasPoppler, printedByOffice, readPdf } from '../support/read-document';
import { signedIn } from '../support/signed-in';

const { SITE_ADDRESS: address = '', DATABASE_URL: databaseUrl = '' } = process.env;
const PAGE = '/lanh-dao/tom-tat';
/** What numbers look like here: "86,49", "17/61", "1.234", "31/12/2024". */
const NUMBERS = /\d+(?:[.,/]\d+)*/g;

const numbersIn = (text: string): string[] => text.match(NUMBERS) ?? [];

test.beforeEach(async ({ context }) => {
  await signedIn(context, { databaseUrl, address, role: 'leader' });
});

test('a leader presses once and has the briefing as Word and as PDF, each number as on the screen', async ({
  page,
}) => {
  await page.goto(PAGE);
  const sheet = page.getByRole('article');
  await expect(sheet.getByText('Nơi nhận:')).toBeVisible();
  const texts = await Promise.all(
    (['heading', 'paragraph', 'table'] as const).map((role) =>
      sheet.getByRole(role).allInnerTexts(),
    ),
  );
  // When it was made is the only thing that differs from file to file.
  const screen = numbersIn(
    texts
      .flat()
      .filter((text) => !text.startsWith('Lập lúc'))
      .join('\n'),
  );
  expect(screen.length).toBeGreaterThan(40);

  const files: Record<string, Uint8Array> = {};
  for (const [name, link] of [
    ['docx', 'Tải tệp Word (.docx)'],
    ['pdf', 'Tải tệp PDF'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: link }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^bao-cao-nhanh-thai-binh-\\d{4}-[\\d-]{10}\\.${name}$`),
    );
    files[name] = new Uint8Array(readFileSync(await file.path()));
  }

  test.skip(!hasPoppler, 'Documents cannot be read back here.');
  for (const [name, file] of Object.entries(files)) {
    if (name === 'docx' && !hasOffice) continue;
    const printed = name === 'docx' ? printedByOffice(file) : file;
    const found = new Set(numbersIn(readPdf(printed as Uint8Array).text));
    expect(screen.filter((number) => !found.has(number))).toEqual([]);
  }
});

test('the leaders’ page and the briefing say the same of the three indices', async ({ page }) => {
  await page.goto(PAGE);
  const table = page.getByRole('table', { name: /^Kết quả, hạng/ });
  await expect(table).toBeVisible();
  const rows = await table.getByRole('row').allInnerTexts();
  await page.goto('/lanh-dao');
  await expect(page.getByRole('main').getByText('86,49').first()).toBeVisible();
  const board = (await page.getByRole('main').allInnerTexts()).join(' ');

  for (const figure of ['86,49', '38/63', '85,80', '11/63', '43,7585', '17/61']) {
    expect(rows.join(' ')).toContain(figure);
    expect(board).toContain(figure);
  }
});

test('on paper it is the document alone, within two sheets of A4', async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.getByText('Nơi nhận:')).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');

  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  expect(sizes.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Báo cáo nhanh', exact: true })).toBeHidden();
  await expect(page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeVisible();
});

test('another year is another briefing, and its files are of that year', async ({ page }) => {
  await page.goto(`${PAGE}?nam=2022`);

  await expect(page.getByRole('article')).toContainText('chỉ số năm 2022');
  await expect(page.getByRole('link', { name: 'Tải tệp PDF' })).toHaveAttribute(
    'href',
    `${PAGE}/tep.pdf?nam=2022`,
  );
});
