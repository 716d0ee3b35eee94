import { expect, test } from 'vitest';
import { loadCaseFile } from '@/lib/commands/dossier-case-import';
import type { PlainDate } from '@/lib/domain/plain-date';
import { database } from '@/lib/platform/database';
import { asApplication } from '../support/as-application';
import { aCase, caseFile } from '../support/given-case-file';

const load = (path: string, asOf = '2024-03-31') =>
  asApplication(() =>
    loadCaseFile({ path, fileName: 'a.csv', asOf: asOf as PlainDate, isIllustrative: false }),
  );

test('a file is taken whole, and a second time changes nothing', async () => {
  const path = caseFile(
    aCase({ 'Mã hồ sơ': 'H54.1-1', 'Ngày trả kết quả': '14/03/2024' }),
    aCase({ 'Mã hồ sơ': 'H54.1-2', 'Hình thức nộp': 'Trực tiếp' }),
    aCase({ 'Mã hồ sơ': '', 'Ngày hẹn trả': '31/02/2024' }),
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
});
