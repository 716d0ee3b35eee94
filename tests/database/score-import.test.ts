import { beforeEach, expect, test } from 'vitest';
import { enterScores } from '@/lib/commands/score';
import { confirmImport } from '@/lib/commands/score-import';
import { undoImport } from '@/lib/commands/score-import-undo';
import { mapScores, uploadScores } from '@/lib/commands/score-upload';
import type { Actor } from '@/lib/domain/account';
import { type Points, points } from '@/lib/domain/points';
import type { ReleaseAddress } from '@/lib/domain/score-entry';
import { database } from '@/lib/platform/database';
import { importAt, importDesk, previewAt } from '@/lib/queries/score-import';
import { asApplication } from '../support/as-application';
import { givenActor, givenDraft } from '../support/given-draft';
import { type GivenCell, xlsxFile } from '../support/xlsx-file';

let staff: Actor;
let release: ReleaseAddress;
let year = 2040;

const inText = (address: ReleaseAddress) => ({ ...address, version: String(address.version) });

const file = (...rows: GivenCell[][]) =>
  new Uint8Array(xlsxFile({ name: 'Điểm', rows: [['Tỉnh', 'Tổng điểm', '1', 'Hạng'], ...rows] }));

/** A file sent and kept; its number. */
async function uploaded(bytes: Uint8Array<ArrayBuffer>, by = staff): Promise<number> {
  const kept = await asApplication(() =>
    uploadScores({ release, fileName: 'Điểm SIPAS.xlsx', bytes }, by),
  );
  if (!kept.ok) throw new Error(kept.refusal);
  return kept.value.file;
}

async function preview(id: number) {
  const view = await previewAt(inText(release), String(id), staff);
  if (!view) throw new Error('nothing to preview');
  return view;
}

async function confirmed(id: number, by = staff) {
  const { seal } = await preview(id);
  return asApplication(() => confirmImport({ release, file: id, seal }, by));
}

const totals = async () => {
  const rows = await database.score.findMany({
    where: { release: { period: release.period, indicator: { slug: 'sipas' } } },
    include: { authority: true, criterion: true, source: true },
    orderBy: [{ authority: { slug: 'asc' } }, { criterion: { code: 'asc' } }],
  });
  return rows.map((row) => [
    `${row.authority.slug} ${row.criterion.code}`,
    row.points?.toFixed(row.decimals ?? 0) ?? row.missingReason,
  ]);
};

const THREE = [
  ['Hà Nội', '85,10', null, '3/34'],
  ['TP. Hồ Chí Minh', '84,00', null, '4/34'],
  ['Hưng Yên', 86.5, null, null],
];

beforeEach(async () => {
  year += 1;
  staff = await givenActor('staff');
  release = await givenDraft(staff, { indicator: 'sipas', period: String(year) });
});

test('a file writes nothing before it is confirmed, and then everything it showed', async () => {
  const id = await uploaded(file(...THREE));
  const { counts } = await preview(id);
  expect(counts).toEqual({ new: 3, changed: 0, same: 0, refused: 0 });
  expect(await totals()).toEqual([]);

  expect(await confirmed(id)).toEqual({ ok: true, value: counts });

  expect(await totals()).toEqual([
    ['ha-noi T', '85.10'],
    ['ho-chi-minh-2025 T', '84.00'],
    ['hung-yen-2025 T', '86.5'],
  ]);
  const kept = await database.scoreImport.findUniqueOrThrow({ where: { id } });
  expect(kept).toMatchObject({ status: 'confirmed', file: null, counts });
});

test('every cell and the file itself are in the log', async () => {
  const id = await uploaded(file(...THREE));
  await confirmed(id);

  const entries = await database.auditEntry.findMany({ where: { actorId: staff.id } });
  expect(entries.map(({ act, subjectKey }) => `${act} ${subjectKey}`)).toEqual([
    `importScores sipas/${year}/1/ha-noi/T`,
    `importScores sipas/${year}/1/ho-chi-minh-2025/T`,
    `importScores sipas/${year}/1/hung-yen-2025/T`,
    `importScores sipas/${year}/1/tep/${id}`,
  ]);
  expect(entries[0]).toMatchObject({
    before: null,
    after: { points: '85.10', rank: 3, outOf: 34, way: 'file' },
  });
});

test('the same file a second time changes nothing and cannot be confirmed', async () => {
  await confirmed(await uploaded(file(...THREE)));
  const again = await uploaded(file(...THREE));

  expect((await preview(again)).counts).toEqual({ new: 0, changed: 0, same: 3, refused: 0 });
  expect(await confirmed(again)).toEqual({ ok: false, refusal: 'nothingToWrite' });
});

test('a preview that no longer holds is refused, and nothing is written', async () => {
  const id = await uploaded(file(...THREE));
  const { seal } = await preview(id);
  await entered('ha-noi', '80.00');

  expect(await confirmImport({ release, file: id, seal }, staff)).toEqual({
    ok: false,
    refusal: 'changedMeanwhile',
  });
  expect(await totals()).toEqual([['ha-noi T', '80.00']]);
  expect((await confirmed(id)).ok).toBe(true);
});

/** A total typed by hand over what is held now. */
async function entered(authority: string, typed: string) {
  const held = await database.score.findFirst({
    where: {
      authority: { slug: authority },
      release: { period: release.period, indicator: { slug: 'sipas' } },
    },
  });
  const value = { points: points.parse(typed) as Points, missing: null };
  const saved = await enterScores(
    {
      release,
      way: 'cell',
      cells: [{ authority, criterion: 'T', seen: held?.version ?? 0, value }],
    },
    staff,
  );
  expect(saved.ok).toBe(true);
}

test('of 20 confirmations at once one writes', async () => {
  const id = await uploaded(file(...THREE));
  const { seal } = await preview(id);

  const answers = await Promise.all(
    Array.from({ length: 20 }, () => confirmImport({ release, file: id, seal }, staff)),
  );

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(
    answers.filter((answer) => !answer.ok && answer.refusal === 'alreadyConfirmed'),
  ).toHaveLength(19);
  expect(await database.auditEntry.count({ where: { actorId: staff.id } })).toBe(4);
});

test('an undone import leaves what it found, but not what was changed since', async () => {
  await entered('ha-noi', '80.00');
  const id = await uploaded(file(...THREE));
  await confirmed(id);
  await entered('hung-yen-2025', '87.00');

  const undone = await asApplication(() => undoImport({ release, file: id }, staff));

  expect(undone).toEqual({ ok: true, value: { restored: 2, left: 1 } });
  expect(await totals()).toEqual([
    ['ha-noi T', '80.00'],
    ['ho-chi-minh-2025 T', null],
    ['hung-yen-2025 T', '87.00'],
  ]);
  const view = await importAt(inText(release), String(id), staff);
  expect(view?.kind === 'outcome' && view.view.left).toEqual([
    { authority: 'Hưng Yên', criterion: 'T' },
  ]);
  expect(await undoImport({ release, file: id }, staff)).toEqual({
    ok: false,
    refusal: 'notConfirmed',
  });
});

test('nothing is imported into, or undone in, a release that was submitted', async () => {
  const id = await uploaded(file(...THREE));
  const { seal } = await preview(id);
  await database.release.updateMany({
    where: { period: release.period, indicator: { slug: 'sipas' } },
    data: { status: 'submitted', submittedById: staff.id, submittedAt: new Date() },
  });

  expect(await confirmImport({ release, file: id, seal }, staff)).toEqual({
    ok: false,
    refusal: 'releaseLocked',
  });
  expect(await undoImport({ release, file: id }, staff)).toMatchObject({
    refusal: 'releaseLocked',
  });
  expect(
    await uploadScores({ release, fileName: 'a.xlsx', bytes: file(...THREE) }, staff),
  ).toMatchObject({ refusal: 'releaseLocked' });
  expect(await totals()).toEqual([]);
});

test('a connection cut in the middle of writing leaves no figure, and the file can be confirmed again', async () => {
  const id = await uploaded(file(...THREE));
  const { seal } = await preview(id);
  await database.$executeRaw`CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$`;
  await database.$executeRaw`CREATE TRIGGER cut BEFORE UPDATE ON score_import FOR EACH ROW EXECUTE FUNCTION cut()`;

  await expect(confirmImport({ release, file: id, seal }, staff)).rejects.toThrow();
  await database.$executeRaw`DROP TRIGGER cut ON score_import`;

  expect(await totals()).toEqual([]);
  expect(await database.auditEntry.count({ where: { actorId: staff.id } })).toBe(0);
  expect((await confirmImport({ release, file: id, seal }, staff)).ok).toBe(true);
  expect(await totals()).toHaveLength(3);
});

test('a name that is asked waits for its answer; the rows left out are refused', async () => {
  const id = await uploaded(
    file(['Hà Nộii', '85,10', null, null], ['Thái Bình', '86', null, null]),
  );
  const { plan } = await preview(id);
  expect(plan.questions.map(({ why, choices }) => [why, choices])).toEqual([
    ['similarName', ['ha-noi']],
    ['endedName', ['hung-yen-2025']],
  ]);

  const names = Object.fromEntries(
    plan.questions.map(({ key }, at) => [key, at === 0 ? 'ha-noi' : '']),
  );
  await mapScores({ release, file: id, mapping: { names } }, staff);
  expect((await confirmed(id)).ok).toBe(true);

  expect(await totals()).toEqual([['ha-noi T', '85.10']]);
  const view = await importAt(inText(release), String(id), staff);
  expect(view?.kind === 'outcome' && view.view.refused.rows[0]).toMatchObject({
    number: 3,
    reasons: [{ why: 'leftOut', value: 'Thái Bình' }],
  });
});

test.each(['administrator', 'reviewer', 'leader', 'member'] as const)(
  'a %s imports nothing, undoes nothing and sees no file',
  async (role) => {
    const id = await uploaded(file(...THREE));
    const { seal } = await preview(id);
    const other = await givenActor(role, role === 'member' ? 'ha-noi' : undefined);
    const upload = { release, fileName: 'a.xlsx', bytes: file(...THREE) };

    expect(await uploadScores(upload, other)).toMatchObject({ refusal: 'notAllowed' });
    expect(await mapScores({ release, file: id, mapping: {} }, other)).toMatchObject({
      refusal: 'notAllowed',
    });
    expect(await confirmImport({ release, file: id, seal }, other)).toMatchObject({
      refusal: 'notAllowed',
    });
    expect(await undoImport({ release, file: id }, other)).toMatchObject({ refusal: 'notAllowed' });
    expect(await importAt(inText(release), String(id), other)).toBeNull();
    expect(await previewAt(inText(release), String(id), other)).toBeNull();
  },
);

test('the desk lists who sent which file with what came of it', async () => {
  const id = await uploaded(file(...THREE));
  await confirmed(id);

  const desk = await importDesk(inText(release), staff);

  expect(desk?.imports).toMatchObject([
    {
      file: id,
      fileName: 'Điểm SIPAS.xlsx',
      by: staff.name,
      status: 'confirmed',
      counts: { new: 3, changed: 0, same: 0, refused: 0 },
    },
  ]);
  expect(desk?.imports[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
});
