import { beforeEach, expect, test } from 'vitest';
import { confirmImport } from '@/lib/commands/score-import';
import { undoImport } from '@/lib/commands/score-import-undo';
import { mapScores, uploadScores } from '@/lib/commands/score-upload';
import { database } from '@/lib/platform/database';
import { importAt, importDesk, previewAt } from '@/lib/queries/score-import';
import { givenActor } from '../support/given-draft';
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

test('a file writes nothing before it is confirmed, and then everything it showed', async () => {
  const id = await desk.upload();
  const { counts } = await desk.preview(id);
  expect(counts).toEqual({ new: 3, changed: 0, same: 0, refused: 0 });
  expect(await desk.figures()).toEqual([]);

  expect(await desk.confirm(id)).toEqual({ ok: true, value: counts });

  expect(await desk.figures()).toEqual([
    ['ha-noi T', '85.10'],
    ['ho-chi-minh-2025 T', '84.00'],
    ['hung-yen-2025 T', '86.5'],
  ]);
  const kept = await database.scoreImport.findUniqueOrThrow({ where: { id } });
  expect(kept).toMatchObject({ status: 'confirmed', file: null, counts });
});

test('every cell and the file itself are in the log', async () => {
  const id = await desk.upload();
  await desk.confirm(id);

  const entries = await database.auditEntry.findMany({ where: { actorId: desk.staff.id } });
  expect(entries.map(({ act, subjectKey }) => `${act} ${subjectKey}`)).toEqual([
    `importScores sipas/${desk.release.period}/1/ha-noi/T`,
    `importScores sipas/${desk.release.period}/1/ho-chi-minh-2025/T`,
    `importScores sipas/${desk.release.period}/1/hung-yen-2025/T`,
    `importScores sipas/${desk.release.period}/1/tep/${id}`,
  ]);
  expect(entries[0]).toMatchObject({
    before: null,
    after: { points: '85.10', rank: 3, outOf: 34, way: 'file' },
  });
});

test('the same file a second time changes nothing and cannot be confirmed', async () => {
  await desk.confirm(await desk.upload());
  const again = await desk.upload();

  expect((await desk.preview(again)).counts).toEqual({ new: 0, changed: 0, same: 3, refused: 0 });
  expect(await desk.confirm(again)).toEqual({ ok: false, refusal: 'nothingToWrite' });
});

test('a preview that no longer holds is refused, and nothing is written', async () => {
  const id = await desk.upload();
  const { seal } = await desk.preview(id);
  await desk.enter('ha-noi', '80.00');

  expect(await confirmImport({ release: desk.release, file: id, seal }, desk.staff)).toEqual({
    ok: false,
    refusal: 'changedMeanwhile',
  });
  expect(await desk.figures()).toEqual([['ha-noi T', '80.00']]);
  expect((await desk.confirm(id)).ok).toBe(true);
});

test('a name that is asked waits for its answer; the rows left out are refused', async () => {
  const id = await desk.upload(
    scoreFileOf(['Hà Nộii', '85,10', null, null], ['Thái Bình', '86', null, null]),
  );
  const { plan } = await desk.preview(id);
  expect(plan.questions.map(({ why, choices }) => [why, choices])).toEqual([
    ['similarName', ['ha-noi']],
    ['endedName', ['hung-yen-2025']],
  ]);

  const names = Object.fromEntries(
    plan.questions.map(({ key }, at) => [key, at === 0 ? 'ha-noi' : '']),
  );
  await mapScores({ release: desk.release, file: id, mapping: { names } }, desk.staff);
  expect((await desk.confirm(id)).ok).toBe(true);

  expect(await desk.figures()).toEqual([['ha-noi T', '85.10']]);
  const view = await importAt(inText(desk.release), String(id), desk.staff);
  expect(view?.kind === 'outcome' && view.view.refused.rows[0]).toMatchObject({
    number: 3,
    reasons: [{ why: 'leftOut', value: 'Thái Bình' }],
  });
});

test.each(['administrator', 'reviewer', 'leader', 'member'] as const)(
  'a %s imports nothing, undoes nothing and sees no file',
  async (role) => {
    const id = await desk.upload();
    const { seal } = await desk.preview(id);
    const other = await givenActor(role, role === 'member' ? 'ha-noi' : undefined);
    const upload = { release: desk.release, fileName: 'a.xlsx', bytes: scoreFileOf(...THREE_ROWS) };

    expect(await uploadScores(upload, other)).toMatchObject({ refusal: 'notAllowed' });
    expect(await mapScores({ release: desk.release, file: id, mapping: {} }, other)).toMatchObject({
      refusal: 'notAllowed',
    });
    expect(await confirmImport({ release: desk.release, file: id, seal }, other)).toMatchObject({
      refusal: 'notAllowed',
    });
    expect(await undoImport({ release: desk.release, file: id }, other)).toMatchObject({
      refusal: 'notAllowed',
    });
    expect(await importAt(inText(desk.release), String(id), other)).toBeNull();
    expect(await previewAt(inText(desk.release), String(id), other)).toBeNull();
  },
);

test('the desk lists who sent which file with what came of it', async () => {
  const id = await desk.upload();
  await desk.confirm(id);

  const shown = await importDesk(inText(desk.release), desk.staff);

  expect(shown?.imports).toMatchObject([
    {
      file: id,
      fileName: 'Điểm SIPAS.xlsx',
      by: desk.staff.name,
      status: 'confirmed',
      counts: { new: 3, changed: 0, same: 0, refused: 0 },
    },
  ]);
  expect(shown?.imports[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
});
