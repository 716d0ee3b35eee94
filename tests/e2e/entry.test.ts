import { expect, type Page, test } from '@playwright/test';
import { draftOf, keptIn, staffPage } from '@/tests/support/entry-desk';
import { onOwnSite } from '@/tests/support/own-site';

const own = onOwnSite();

const open = async (page: Page, address: string) => {
  await page.goto(address);
  await expect(page.locator('.is-ready')).toBeVisible();
};

const cell = (page: Page, row: string, column: number) =>
  page.getByRole('row', { name: row }).getByRole('gridcell').nth(column);

const enter = async (page: Page, row: string, column: number, typed: string) => {
  await cell(page, row, column).getByRole('link').click();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
};

const said = (page: Page) => page.getByRole('status').last();

const paste = async (page: Page, text: string) => {
  await page.evaluate((block) => navigator.clipboard.writeText(block), text);
  await page.keyboard.press('Control+V');
};

test('figures are entered by keyboard alone: saved, mended and given up, each said in words', async ({
  browser,
}) => {
  const address = await draftOf(own().databaseUrl, '2026');
  const page = await staffPage(browser, own());
  await open(page, address);
  await cell(page, 'An Giang', 0).getByRole('link').focus();

  await page.keyboard.type('45,1');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('An Giang: đã lưu 45,1.');
  await expect(cell(page, 'An Giang', 0)).toContainText('đã lưu');
  await expect(cell(page, 'Bà Rịa - Vũng Tàu', 0).getByRole('link')).toBeFocused();

  await page.keyboard.type('80,1');
  await page.keyboard.press('Tab');
  await expect(said(page)).toContainText('Cao hơn điểm tối đa của ô này (80)');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1.234');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Hãy dùng dấu phẩy');

  await page.keyboard.type('46,2');
  await page.keyboard.press('Escape');
  await page.keyboard.type('kad');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Bạc Liêu: đã lưu không áp dụng.');
  expect(await keptIn(own().databaseUrl, '2026')).toEqual([
    'an-giang T 45.1',
    'bac-lieu T notApplicable',
  ]);
});

test('a block from Excel is pasted with its bad cells kept, and one undo takes it back', async ({
  browser,
}) => {
  const address = await draftOf(own().databaseUrl, '2027');
  const page = await staffPage(browser, own());
  await open(page, address);
  await enter(page, 'An Giang', 0, '40');
  await expect(said(page)).toContainText('đã lưu 40');

  await cell(page, 'An Giang', 0).getByRole('link').focus();
  await paste(page, '45,1\t17/61\r\n46,2\t18\r\n99\t"19"\r\n');
  await expect(said(page)).toHaveText('Đã lưu 3 ô.');
  await expect(cell(page, 'Bạc Liêu', 0)).toContainText('chưa đúng');
  expect(await keptIn(own().databaseUrl, '2027')).toEqual([
    'an-giang T 45.1 17/61',
    'ba-ria-vung-tau T 46.2 18/63',
  ]);

  await page.getByRole('button', { name: 'Hoàn tác lần lưu cuối' }).click();
  await expect(cell(page, 'An Giang', 0)).toContainText('40');
  await expect(cell(page, 'An Giang', 1)).toContainText('trống');
  expect(await keptIn(own().databaseUrl, '2027')).toEqual(['an-giang T 40']);
});

test('of two who change one cell the later sees both figures and chooses', async ({ browser }) => {
  const address = await draftOf(own().databaseUrl, '2028');
  const [first, second] = [await staffPage(browser, own()), await staffPage(browser, own())];
  await open(first, address);
  await open(second, address);

  await enter(first, 'Thái Bình', 0, '43,1');
  await expect(said(first)).toContainText('đã lưu 43,1');
  await enter(second, 'Thái Bình', 0, '43,2');
  await expect(second.getByRole('heading', { name: 'Người khác đã sửa cùng ô' })).toBeVisible();
  await expect(second.getByRole('listitem').filter({ hasText: 'bạn nhập 43,2' })).toContainText(
    'đang lưu 43,1',
  );
  expect(await keptIn(own().databaseUrl, '2028')).toEqual(['thai-binh T 43.1']);

  await second.getByRole('button', { name: /^Lưu số của tôi/ }).click();
  await expect(said(second)).toContainText('đã lưu 43,2');
  expect(await keptIn(own().databaseUrl, '2028')).toEqual(['thai-binh T 43.2']);
});

test('what cannot be sent stays in its cell, says so, and is saved on command', async ({
  browser,
}) => {
  const address = await draftOf(own().databaseUrl, '2029');
  const page = await staffPage(browser, own());
  await open(page, address);
  await page.context().setOffline(true);
  await enter(page, 'Thái Bình', 0, '43,1');
  await expect(cell(page, 'Thái Bình', 0)).toContainText('chưa lưu');

  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Lưu lại' }).click();
  await expect(cell(page, 'Thái Bình', 0)).toContainText('đã lưu');
  expect(await keptIn(own().databaseUrl, '2029')).toEqual(['thai-binh T 43.1']);
});

test('without JavaScript every cell leads to a form that saves it, on a telephone too', async ({
  browser,
}) => {
  const address = await draftOf(own().databaseUrl, '2030');
  const page = await staffPage(browser, own(), {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  await page.goto(address);
  await cell(page, 'Thái Bình', 0).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thái Bình: Tổng điểm');

  await page.getByLabel('Điểm', { exact: true }).fill('86,4,9');
  await page.getByRole('button', { name: 'Lưu ô này' }).click();
  await expect(page.getByRole('alert')).toContainText('Không đọc được số này');
  await expect(page.getByLabel('Điểm', { exact: true })).toHaveValue('86,4,9');

  await page.getByLabel('Điểm', { exact: true }).fill('43,1');
  await page.getByLabel('Ghi chú khi nhập').fill('Đã đối chiếu bản in.');
  await page.getByRole('button', { name: 'Lưu ô này' }).click();
  await expect(page.getByRole('status')).toContainText('Đã lưu ô này.');
  await expect(page.getByRole('row', { name: /Đã đối chiếu bản in/ })).toContainText('43,1');
  expect(await keptIn(own().databaseUrl, '2030')).toEqual(['thai-binh T 43.1']);
});
