import { beforeEach, expect, test } from 'vitest';
import { confirmImport } from '@/lib/commands/score-import';
import { undoImport } from '@/lib/commands/score-import-undo';
import { uploadScores } from '@/lib/commands/score-upload';
import { database } from '@/lib/platform/database';
import { importAt } from '@/lib/queries/score-import';
import { asApplication } from '../support/as-application';
import {
  givenImportDesk,
  type ImportDeskUnderTest,
  inText,
  scoreFileOf,
  THREE_ROWS,
} from '../support/given-import-desk';

let desk: ImportDeskUnderTest;

beforeEach(async () => {
  desk = await givenImportDesk();
});

test('of 8 confirmations at once one writes', async () => {
  const id = await desk.upload();
  const { seal } = await desk.preview(id);

  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      confirmImport({ release: desk.release, file: id, seal }, desk.staff),
    ),
  );

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(
    answers.filter((answer) => !answer.ok && answer.refusal === 'alreadyConfirmed'),
  ).toHaveLength(7);
  expect(await database.auditEntry.count({ where: { actorId: desk.staff.id } })).toBe(4);
});

test('an undone import leaves what it found, but not what was changed since', async () => {
  await desk.enter('ha-noi', '80.00');
  const id = await desk.upload();
  await desk.confirm(id);
  await desk.enter('hung-yen-2025', '87.00');

  const undone = await asApplication(() =>
    undoImport({ release: desk.release, file: id }, desk.staff),
  );

  expect(undone).toEqual({ ok: true, value: { restored: 2, left: 1 } });
  expect(await desk.figures()).toEqual([
    ['ha-noi T', '80.00'],
    ['ho-chi-minh-2025 T', null],
    ['hung-yen-2025 T', '87.00'],
  ]);
  const view = await importAt(inText(desk.release), String(id), desk.staff);
  expect(view?.kind === 'outcome' && view.view.left).toEqual([
    { authority: 'Hưng Yên', criterion: 'T' },
  ]);
  expect(await undoImport({ release: desk.release, file: id }, desk.staff)).toEqual({
    ok: false,
    refusal: 'notConfirmed',
  });
});

test('nothing is imported into, or undone in, a release that was submitted', async () => {
  const id = await desk.upload();
  const { seal } = await desk.preview(id);
  await database.release.updateMany({
    where: { period: desk.release.period, indicator: { slug: 'sipas' } },
    data: { status: 'submitted', submittedById: desk.staff.id, submittedAt: new Date() },
  });

  expect(await confirmImport({ release: desk.release, file: id, seal }, desk.staff)).toEqual({
    ok: false,
    refusal: 'releaseLocked',
  });
  expect(await undoImport({ release: desk.release, file: id }, desk.staff)).toMatchObject({
    refusal: 'releaseLocked',
  });
  expect(
    await uploadScores(
      { release: desk.release, fileName: 'a.xlsx', bytes: scoreFileOf(...THREE_ROWS) },
      desk.staff,
    ),
  ).toMatchObject({ refusal: 'releaseLocked' });
  expect(await desk.figures()).toEqual([]);
});

test('a connection cut in the middle of writing leaves no figure, and the file can be confirmed again', async () => {
  const id = await desk.upload();
  const { seal } = await desk.preview(id);
  await database.$executeRaw`CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$`;
  await database.$executeRaw`CREATE TRIGGER cut BEFORE UPDATE ON score_import FOR EACH ROW EXECUTE FUNCTION cut()`;

  await expect(
    confirmImport({ release: desk.release, file: id, seal }, desk.staff),
  ).rejects.toThrow();
  await database.$executeRaw`DROP TRIGGER cut ON score_import`;

  expect(await desk.figures()).toEqual([]);
  expect(await database.auditEntry.count({ where: { actorId: desk.staff.id } })).toBe(0);
  expect((await confirmImport({ release: desk.release, file: id, seal }, desk.staff)).ok).toBe(
    true,
  );
  expect(await desk.figures()).toHaveLength(3);
});
