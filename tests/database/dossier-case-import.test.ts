import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCaseFile } from '@/lib/commands/dossier-case-import';
import type { PlainDate } from '@/lib/domain/plain-date';
import { database, toPlainDate } from '@/lib/platform/database';
import { asApplication } from '../support/as-application';
import { aCase, caseCsv, caseFile, fileOf, type GivenCase } from '../support/given-case-file';

const load = (path: string, asOf = '2024-03-31') =>
  asApplication(() =>
    loadCaseFile({ path, fileName: 'a.csv', asOf: asOf as PlainDate, isIllustrative: false }),
  );
const held = (code: string) => database.dossier.findMany({ where: { code } });
const staged = () =>
  database.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM staging.dossier_case`;
const one = (code: string, given: GivenCase = {}) => aCase({ 'Mã hồ sơ': code, ...given });

test('a file is taken whole, and a second time changes nothing', async () => {
  const path = caseFile(
    one('H54.1-1', { 'Ngày trả kết quả': '14/03/2024' }),
    one('H54.1-2', { 'Hình thức nộp': 'Trực tiếp' }),
    one('', { 'Ngày hẹn trả': '31/02/2024' }),
  );
  const first = await load(path);
  expect(first).toMatchObject({ ok: true, value: { rows: 3, new: 2, changed: 0, refused: 1 } });
  const months = await database.dossierMonth.findMany();
  expect(months).toMatchObject([
    { receivedOnline: 1, receivedInPerson: 1, early: 1, overdue: 1, waiting: 0 },
  ]);

  expect(await load(path)).toMatchObject({ ok: true, value: { new: 0, changed: 0, same: 2 } });
  expect(await database.dossierMonth.findMany()).toMatchObject(
    months.map(({ id: _id, ...month }) => month),
  );
  expect(await staged()).toEqual([{ count: 0 }]);
});

test('a received day that was corrected moves the dossier to another year, once', async () => {
  await load(caseFile(one('H54.2-1', { 'Ngày tiếp nhận': '29/12/2023' })));
  await load(caseFile(one('H54.2-1', { 'Ngày tiếp nhận': '02/01/2024' })));

  const rows = await held('H54.2-1');
  expect(rows.map(({ receivedOn }) => toPlainDate(receivedOn))).toEqual(['2024-01-02']);
});

test('of a code that comes twice the last row counts', async () => {
  const loaded = await load(
    caseFile(one('H54.3-1'), one('H54.3-1', { 'Ngày hẹn trả': '20/03/2024' })),
  );

  expect(loaded).toMatchObject({ ok: true, value: { rows: 2, new: 1, repeated: 1 } });
  expect((await held('H54.3-1')).map(({ dueOn }) => toPlainDate(dueOn))).toEqual(['2024-03-20']);
});

test('an older file does not write over a newer one', async () => {
  expect(await load(caseFile(one('H54.4-1')), '2024-03-30')).toEqual({
    ok: false,
    refusal: 'olderThanHeld',
  });
  expect(await held('H54.4-1')).toEqual([]);
});

test.each<[string, Uint8Array]>([
  ['UTF-8 with its mark', Buffer.from(`\ufeff${caseCsv([one('H54.5-utf8')])}`)],
  ['UTF-16', Buffer.from(`\ufeff${caseCsv([one('H54.5-utf16')])}`, 'utf16le')],
  ['tabs', Buffer.from(caseCsv([one('H54.5-tab')]).replaceAll(';', '\t'))],
  [
    'commas',
    Buffer.from(
      caseCsv([one('H54.5-comma')])
        .replaceAll(', ', ' ')
        .replaceAll(';', ','),
    ),
  ],
  ['letters in two parts', Buffer.from(caseCsv([one('H54.5-nfd')]).normalize('NFD'))],
])('a file in %s is read', async (_what, bytes) => {
  expect(await load(fileOf(bytes))).toMatchObject({ ok: true, value: { new: 1, refused: 0 } });
});

test.each<[string, string, string]>([
  [
    'a personal number in a cell',
    caseCsv([one('A', { 'Tên thủ tục': '034090001234' })]),
    'personalData',
  ],
  ['a column of names', caseCsv([one('A')]).replace('Tên thủ tục', 'Họ và tên'), 'personalData'],
  ['quotes that do not close', `${caseCsv([one('A')])}\r\n"a`, 'quotes'],
  ['nothing in it', '', 'emptyFile'],
  ['headings that say nothing', 'a;b\n1;2\n', 'columnsUnknown'],
])('a file with %s is not taken, and nothing of it is kept', async (_what, text, refusal) => {
  const before = await database.dossier.count();
  expect(await load(fileOf(text))).toEqual({ ok: false, refusal });
  expect(await database.dossier.count()).toBe(before);
  expect(await staged()).toEqual([{ count: 0 }]);
});

test('two files at once are written one after the other', async () => {
  const both = await Promise.all([load(caseFile(one('H54.6-1'))), load(caseFile(one('H54.6-2')))]);

  const refusals = both.flatMap((done) => (done.ok ? [] : [done.refusal]));
  expect(refusals.every((refusal) => refusal === 'changedMeanwhile')).toBe(true);
  const codes = [...(await held('H54.6-1')), ...(await held('H54.6-2'))];
  expect(codes).toHaveLength(2 - refusals.length);
});

test('three hundred whole files of whatever cells each have an answer', async () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'H1', 'Sở Nội vụ', 'Đất đai', 'TB-DD-01', '05/03/2024', '"', 'có', '1e9'),
    fc.string({ maxLength: 8 }),
  );
  const files = fc.sample(
    fc.tuple(
      fc.boolean(),
      fc.array(fc.array(cell, { maxLength: 19 }), { maxLength: 5 }),
      fc.constantFrom(';', ',', '\t'),
    ),
    { numRuns: 300, seed: 7 },
  );
  const head = caseCsv([]).split(';');
  const kinds = new Set<string>();
  for (const [isHeaded, rows, separator] of files) {
    const table = isHeaded ? [head, ...rows] : rows;
    const done = await load(fileOf(table.map((row) => row.join(separator)).join('\n')));
    kinds.add(done.ok ? 'taken' : done.refusal);
  }
  kinds.delete('failed');
  expect([...kinds].length).toBeGreaterThan(2);
  expect(await database.dossierImport.count({ where: { failure: { contains: '"failed"' } } })).toBe(
    0,
  );
}, 240_000);
