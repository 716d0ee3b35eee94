import { randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  cancelCases,
  confirmCases,
  isInterrupted,
  keepCaseFile,
  nameCases,
  rereadCases,
} from '@/lib/commands/dossier-case-step';
import type { Actor } from '@/lib/domain/account';
import type { PlainDate } from '@/lib/domain/plain-date';
import { database } from '@/lib/platform/database';
import { sentFileAt } from '@/lib/platform/uploads';
import { caseImportAt } from '@/lib/queries/dossier-case-import';
import { asApplication } from '../support/as-application';
import { givenAccount } from '../support/given-account';
import { aCase, caseFile, type GivenCase } from '../support/given-case-file';

const AS_OF = '2024-06-30' as PlainDate;
let staff: Actor;
const actor = async () => {
  staff ??= await givenAccount('staff');
  return staff;
};

/** A file as it came in. */
async function sent(path: string, asOf = AS_OF, by?: Actor) {
  const own = await sentFileAt(randomUUID());
  copyFileSync(path, own);
  const file = { path: own, fileName: 'a.csv', hash: 'a'.repeat(64), size: 500, asOf };
  const who = by ?? (await actor());
  return asApplication(() => keepCaseFile(file, who));
}

const one = (code: string, given: GivenCase = {}) => aCase({ 'Mã hồ sơ': code, ...given });

async function waitFor(file: number, status: string) {
  await expect
    .poll(
      async () => (await database.dossierImport.findUniqueOrThrow({ where: { id: file } })).status,
      {
        timeout: 20_000,
      },
    )
    .toBe(status);
  const view = await caseImportAt(String(file), await actor());
  if (!view) throw new Error('The file is there.');
  return view;
}

/** The number of a file that was kept and read. */
async function ready(path: string) {
  const kept = await sent(path);
  if (!kept.ok) throw new Error(kept.refusal);
  return waitFor(kept.value.file, 'ready');
}

test('what was seen is written once it is confirmed, and the log says by whom', async () => {
  const view = await ready(
    caseFile(one('B1'), one('B2', { 'Mã thủ tục': 'TB-MOI-1', 'Tên thủ tục': 'Mới' })),
  );
  const { file } = view.summary;
  expect(view.summary.counts).toMatchObject({ new: 2, refused: 0 });
  expect(view.findings?.procedures).toMatchObject([{ code: 'TB-MOI-1', name: 'Mới' }]);
  expect(await database.dossier.count()).toBe(0);

  const who = await actor();
  expect(await asApplication(() => confirmCases(file, 'another', who))).toMatchObject({
    refusal: 'changedMeanwhile',
  });
  expect(await asApplication(() => confirmCases(file, view.seal, who))).toMatchObject({ ok: true });
  await waitFor(file, 'confirmed');

  expect(await database.dossier.count()).toBe(2);
  expect(await database.procedure.count({ where: { code: 'TB-MOI-1' } })).toBe(1);
  const entries = await database.auditEntry.findMany({
    where: { subjectKey: `ho-so/tep/${file}` },
  });
  expect(entries.map(({ actorId }) => actorId)).toEqual([who.id, who.id]);
  expect(await asApplication(() => confirmCases(file, view.seal, who))).toMatchObject({
    refusal: 'wrongStatus',
  });
});

test('a name nobody knows is asked for, and taken as answered', async () => {
  const view = await ready(caseFile(one('C1', { 'Đơn vị': 'Sở Gì Đó' })));
  const [question] = view.findings?.questions ?? [];
  expect(question).toMatchObject({ about: 'unit', key: 'so gi do', rows: 1 });

  const who = await actor();
  const { file } = view.summary;
  const slug = view.units.find(({ name }) => name === 'Sở Nội vụ')?.slug ?? '';
  await asApplication(() => nameCases(file, { units: { 'so gi do': slug }, fields: {} }, who));
  const again = await waitFor(file, 'ready');
  expect(again.summary.counts).toMatchObject({ new: 1, refused: 0 });
});

test('a file that waits can be cancelled, and is gone with what was staged', async () => {
  const { summary } = await ready(caseFile(one('D1')));
  const who = await actor();
  expect(await asApplication(() => cancelCases(summary.file, who))).toMatchObject({ ok: true });

  const view = await waitFor(summary.file, 'cancelled');
  expect(view.hasFile).toBe(false);
  await expect
    .poll(
      () => database.$queryRaw`SELECT FROM staging.dossier_case WHERE import_id = ${summary.file}`,
    )
    .toEqual([]);
  expect(await asApplication(() => rereadCases(summary.file, who))).toMatchObject({ ok: false });
});

test('work whose server is gone is known for it, and the file is read again', async () => {
  const { summary } = await ready(caseFile(one('E1')));
  const who = await actor();
  const kept = await database.dossierImport.update({
    where: { id: summary.file },
    data: { status: 'writing', progress: {} },
  });
  expect(await isInterrupted(kept)).toBe(true);

  await asApplication(() => rereadCases(summary.file, who));
  expect((await waitFor(summary.file, 'ready')).summary.counts).toMatchObject({ new: 1 });
});

test('rows that a crash of the database took are not written in part', async () => {
  const view = await ready(caseFile(one('F1'), one('F2')));
  const { file } = view.summary;
  await database.$executeRaw`DELETE FROM staging.dossier_case WHERE import_id = ${file} AND code = 'F1'`;
  const who = await actor();
  await asApplication(() => confirmCases(file, view.seal, who));

  await waitFor(file, 'uploaded');
  expect(await database.dossier.count({ where: { code: { startsWith: 'F' } } })).toBe(0);
});

test('nobody but staff sends, and no file is as of a day to come', async () => {
  const leader = await givenAccount('leader');
  expect(await sent(caseFile(one('G1')), AS_OF, leader)).toEqual({
    ok: false,
    refusal: 'notAllowed',
  });
  expect(await sent(caseFile(one('G1')), '2999-01-01' as PlainDate)).toEqual({
    ok: false,
    refusal: 'futureDay',
  });
});
