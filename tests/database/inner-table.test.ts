import { beforeAll, expect, test } from 'vitest';
import { dossierListFile } from '@/lib/actions/dossier-list-file';
import { innerTableFile } from '@/lib/actions/table-file';
import { lateShare } from '@/lib/domain/dossier-board';
import { splitOf } from '@/lib/domain/dossier-board-part';
import { type BoardTable, boardTable } from '@/lib/domain/dossier-board-table';
import { percentOf } from '@/lib/domain/dossier-counts';
import { parseDossierView } from '@/lib/domain/dossier-view';
import { database } from '@/lib/platform/database';
import { dossierBoard } from '@/lib/queries/dossier-board';
import { boardFile } from '@/lib/text/dossier-board-table';
import { givenAccount } from '@/tests/support/given-account';
import { givenIllustration } from '@/tests/support/given-illustration';
import { readWorkbook } from '@/tests/support/read-workbook';

beforeAll(async () => {
  await givenIllustration();
});

const WHOLE = { unit: null, field: null } as const;

async function boardAt(query: string, actor: Awaited<ReturnType<typeof givenAccount>>) {
  const view = parseDossierView(Object.fromEntries(new URLSearchParams(query)));
  const board = await dossierBoard(WHOLE, view, actor);
  if (!board) throw new Error('There are dossiers.');
  return board;
}

const tableOf = async (
  table: BoardTable,
  query: string,
  actor: Awaited<ReturnType<typeof givenAccount>>,
) => {
  const file = boardFile({
    ...{ board: await boardAt(query, actor), table, home: 'Thái Bình' },
    address: `https://vi.du/lanh-dao/ho-so?${query}`,
  });
  if (!file) throw new Error(`There is a table ${table}.`);
  return file;
};

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

test('every table of a page of dossiers is a workbook that says it is illustrative', async () => {
  const leader = await givenAccount('leader');
  // So few dossiers are late again and again nowhere.
  const shown = boardTable.options.filter((table) => table !== 'thuong-xuyen');
  for (const table of shown) {
    const file = await tableOf(table, 'ky=2024', leader);
    const response = await innerTableFile(file, 'xlsx', 'dossier', leader);
    const { rows, about } = await readWorkbook(await bytesOf(response));

    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toContain(`ho-so-${table}-2024-minh-hoa`);
    expect(rows).toHaveLength(file.rows.length);
    expect(about['Dữ liệu minh hoạ']).toEqual(['không phải số thật']);
    expect(about['Bộ lọc']?.[0]).toContain('Thái Bình; năm 2024; mọi hồ sơ');
    expect(about['Không so sánh được']).toHaveLength(1);
    expect(about['Tải về']?.[0]).toContain(leader.name);
  }
});

test('a rate in a workbook keeps its numerator and denominator, digit by digit', async () => {
  const leader = await givenAccount('leader');
  const file = await tableOf('tung-phan', 'ky=2024', leader);
  const response = await innerTableFile(file, 'xlsx', 'dossier', leader);
  const { rows } = await readWorkbook(await bytesOf(response));

  const { parts } = splitOf(await boardAt('ky=2024', leader));
  expect(parts.length).toBeGreaterThan(5);
  for (const { name, counts } of parts) {
    const share = lateShare(counts);
    expect(rows.find((row) => row['Lĩnh vực'] === name)).toMatchObject({
      'Đã giải quyết quá hạn': String(counts.late),
      'Tỷ lệ quá hạn, tử số': String(share?.part),
      'Tỷ lệ quá hạn, mẫu số': String(share?.whole),
      'Tỷ lệ quá hạn, %': share ? percentOf(share) : '–',
    });
  }
});

test('who may not take drafts out gets no table, and every one taken stands in the log', async () => {
  const [leader, member] = [await givenAccount('leader'), await givenAccount('member')];
  const file = await tableOf('ban-do', 'ky=2024&do=so-luong&cap=huyen', leader);
  const count = () => database.auditEntry.count({ where: { act: 'exportDrafts' } });
  const before = await count();

  expect((await innerTableFile(file, 'csv', 'dossier', member)).status).toBe(404);
  expect((await innerTableFile(file, null, 'dossier', leader)).status).toBe(404);
  expect((await innerTableFile(null, 'csv', 'dossier', leader)).status).toBe(404);
  expect(await count()).toBe(before);

  expect((await innerTableFile(file, 'csv', 'dossier', leader)).status).toBe(200);
  const entry = await database.auditEntry.findFirst({
    where: { act: 'exportDrafts', actorId: leader.id },
    orderBy: { id: 'desc' },
  });
  expect(entry).toMatchObject({
    subjectKind: 'dossier',
    subjectKey: 'ho-so-ban-do-2024-minh-hoa-toan-tinh.csv',
    after: { rows: file.rows.length },
  });
});

test('a list of dossiers as a workbook has days as days and says what was asked for', async () => {
  const leader = await givenAccount('leader');
  const asked = new URLSearchParams({ loc: 'da-qua-han', 'linh-vuc': 'dat-dai', ky: '2024' });
  const response = await dossierListFile(asked, 'xlsx', leader);
  const { rows, about, numeric } = await readWorkbook(await bytesOf(response));

  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => row['Lĩnh vực'] === 'Đất đai')).toBe(true);
  expect(rows.every((row) => /^\d\d\/\d\d\/\d{4}$/.test(row['Ngày phải trả'] ?? ''))).toBe(true);
  expect(numeric).toContain('Số ngày quá hạn');
  expect(about['Bộ lọc']?.[0]).toMatch(
    /^đã giải quyết quá hạn; lĩnh vực Đất đai; năm 2024; [\d.]+ hồ sơ$/,
  );
  const member = await givenAccount('member');
  expect((await dossierListFile(asked, 'xlsx', member)).status).toBe(404);
});
