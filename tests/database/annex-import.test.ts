import { beforeAll, beforeEach, expect, test } from 'vitest';
import { confirmAnnex } from '@/lib/commands/annex-import';
import { mapAnnex, uploadAnnex } from '@/lib/commands/annex-upload';
import type { Actor } from '@/lib/domain/account';
import { plainDate } from '@/lib/domain/plain-date';
import { database, toPlainDate } from '@/lib/platform/database';
import { annexDesk, annexPreviewAt } from '@/lib/queries/annex';
import { headsOf } from '@/lib/text/office-head';
import { docxFile } from '../support/docx-file';
import { givenAccount } from '../support/given-account';
import { annexPreview, confirmAnnexOf, sendAnnex } from '../support/given-annex';
import { ANNEX_ROWS } from '../support/given-annex-rows';
import { givenDirective } from '../support/given-tasks';
import { xlsxFile } from '../support/xlsx-file';

const ANNEX = docxFile([...ANNEX_ROWS]);
const ANSWERS = {
  number: 'papi/2023/8',
  names: { 'Sở Khí tượng': '' },
  days: { 'Thường xuyên': plainDate.parse('2024-12-31') },
};

let staff: Actor;
let directive = 0;

beforeAll(async () => {
  staff = await givenAccount('staff');
});

beforeEach(async () => {
  directive = await givenDirective();
});

const tasks = () =>
  database.task.findMany({
    where: { directiveId: directive },
    orderBy: { position: 'asc' },
    include: {
      lead: true,
      coordinators: { include: { authority: true } },
      criterion: { include: { criteriaSet: true } },
      field: true,
    },
  });

test('a preview reads the table, says what it understood, asks what it did not, and writes nothing', async () => {
  const file = await sendAnnex(directive, ANNEX, staff);
  const { plan, counts } = await annexPreview(directive, file, staff);

  expect(counts).toEqual({ new: 2, changed: 0, same: 0, refused: 2 });
  expect(plan.sections).toBe(2);
  expect(plan.rows.map(({ becomes }) => becomes)).toMatchObject([
    { lead: 'thai-binh-so-noi-vu', dueOn: '2024-06-30', link: 'papi/2023/3.2', expected: '0.15' },
    { lead: 'thai-binh-so-tai-nguyen-va-moi-truong', dueOn: '2024-09-30', basePeriod: '2023-Q4' },
  ]);
  expect(plan.rows[0]?.becomes.head).toBe('Giám đốc Sở Nội vụ');
  expect(plan.rows[1]?.becomes.beside).toHaveLength(8);
  expect(plan.rows[1]?.notes).toContainEqual({
    ...{ kind: 'dueOfStretch', written: 'Quý III/2024', from: 'quarter', on: '2024-09-30' },
  });
  expect(plan.questions.units.map(({ written }) => written)).toEqual(['Sở Khí tượng']);
  expect(plan.questions.days).toEqual([{ written: 'Thường xuyên', why: 'regularDue', rows: 1 }]);
  expect(plan.refused.map(({ row, reasons }) => [row, reasons.map(({ why }) => why)])).toEqual([
    [6, ['askedDue', 'noNumber']],
    [7, ['askedUnit']],
  ]);
  expect(await tasks()).toEqual([]);
});

test('confirmed with answers, every row is a task with its units and its number', async () => {
  const file = await sendAnnex(directive, ANNEX, staff, ANSWERS);
  const confirmed = await confirmAnnexOf(directive, file, staff);

  expect(confirmed).toEqual({ ok: true, value: { new: 3, changed: 0, same: 0, refused: 1 } });
  const written = await tasks();
  expect(
    written.map(({ position, lead, dueOn }) => [position, lead.slug, toPlainDate(dueOn)]),
  ).toEqual([
    [1, 'thai-binh-so-noi-vu', '2024-06-30'],
    [2, 'thai-binh-so-tai-nguyen-va-moi-truong', '2024-09-30'],
    [3, 'thai-binh-so-thong-tin-va-truyen-thong', '2024-12-31'],
  ]);
  expect(
    written.map(({ criterion, field, basePeriod }) => [criterion?.code ?? field?.slug, basePeriod]),
  ).toEqual([
    ['3.2', '2023'],
    ['dat-dai', '2023-Q4'],
    ['8', '2023'],
  ]);
  expect(written[2]?.coordinators.map(({ authority }) => authority.slug).toSorted()).toEqual([
    ...['thai-binh-so-noi-vu', 'thai-binh-so-tu-phap'],
  ]);
});

test('the same table a second time changes nothing, and another cell changes one task', async () => {
  await confirmAnnexOf(directive, await sendAnnex(directive, ANNEX, staff, ANSWERS), staff);
  const again = await sendAnnex(directive, ANNEX, staff, ANSWERS);
  const changed = ANNEX_ROWS.map((row) =>
    row.map((text) => text.replace('30/6/2024', '15/7/2024')),
  );

  expect((await annexPreview(directive, again, staff)).counts).toMatchObject({
    new: 0,
    changed: 0,
    same: 3,
  });
  expect(await confirmAnnexOf(directive, again, staff)).toEqual({
    ok: false,
    refusal: 'nothingToWrite',
  });

  const file = await sendAnnex(directive, docxFile(changed), staff, ANSWERS);
  const { plan } = await annexPreview(directive, file, staff);
  expect(plan.rows.filter(({ kind }) => kind === 'changed')).toMatchObject([
    { differs: ['dueOn'], before: { dueOn: '2024-06-30' }, becomes: { dueOn: '2024-07-15' } },
  ]);
  expect(await confirmAnnexOf(directive, file, staff)).toMatchObject({
    value: { changed: 1, same: 2 },
  });
  expect((await tasks()).map(({ version }) => version)).toEqual([2, 1, 1]);
});

test('a workbook with cells joined down the rows gives each row its unit', async () => {
  const rows = [
    ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian hoàn thành', 'Kết quả'],
    ['1', 'Việc một', 'Sở Nội vụ', '30/6/2024', 'Báo cáo'],
    ['2', 'Việc hai', null, { stored: '45473', style: 3 }, 'Báo cáo'],
  ];
  const bytes = xlsxFile({ rows, merged: ['C2:C3'] });
  const file = await sendAnnex(directive, bytes, staff, { number: 'papi/2023/T' });
  const { plan } = await annexPreview(directive, file, staff);

  expect(plan.refused).toEqual([]);
  expect(plan.rows.map(({ becomes }) => [becomes.lead, becomes.dueOn])).toEqual([
    ['thai-binh-so-noi-vu', '2024-06-30'],
    ['thai-binh-so-noi-vu', '2024-06-30'],
  ]);
});

test('sections that begin again at 1 are numbered by their rows', async () => {
  const head = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Sản phẩm'];
  const work = (place: string) => [place, `Việc ${place}`, 'Sở Nội vụ', '30/6/2024', 'Báo cáo'];
  const rows = [head, work('1'), work('2'), work('1')];
  const file = await sendAnnex(directive, docxFile(rows), staff, { number: 'papi/2023/T' });

  const { plan } = await annexPreview(directive, file, staff);
  expect(plan.rows.map(({ becomes }) => becomes.position)).toEqual([1, 2, 3]);
});

test('a task that is closed is not changed by a table', async () => {
  await confirmAnnexOf(directive, await sendAnnex(directive, ANNEX, staff, ANSWERS), staff);
  await database.task.updateMany({
    where: { directiveId: directive, position: 1 },
    data: { status: 'closed', closedAt: new Date(), percent: 100 },
  });
  const changed = ANNEX_ROWS.map((row) =>
    row.map((text) => text.replace('30/6/2024', '15/7/2024')),
  );
  const file = await sendAnnex(directive, docxFile(changed), staff, ANSWERS);

  const { plan } = await annexPreview(directive, file, staff);
  expect(plan.refused[0]?.reasons).toMatchObject([{ why: 'notOpen' }]);
});

test('names of persons, days before the order and more points than there are do not come in', async () => {
  const head = [
    'TT',
    'Nhiệm vụ',
    'Chủ trì',
    'Thời hạn',
    'Sản phẩm',
    'Người chịu trách nhiệm',
    'Tiêu chí',
    'Điểm kỳ vọng',
  ];
  const rows = [
    head,
    ['1', 'a', 'Sở Nội vụ', '30/6/2024', 'b', 'Ông Nguyễn Văn A', 'PAPI 2', ''],
    ['2', 'a', 'Sở Nội vụ', '30/4/2024', 'b', '', 'PAPI 2', ''],
    ['3', 'a', 'Sở Nội vụ', '30/6/2024', 'b', '', 'PAPI 2', '10,01'],
    ['4', 'a', 'Sở Nội vụ', '30/6/2024', 'b', '', 'Đất đai', '1'],
    ['5', 'a', 'Sở Nội vụ', '30/6/2024', 'b', '', 'PAPI 2', 'nhiều'],
  ];
  const file = await sendAnnex(directive, docxFile(rows), staff);
  const { plan } = await annexPreview(directive, file, staff);

  expect(plan.refused.flatMap(({ reasons }) => reasons.map(({ why }) => why))).toEqual([
    ...['personName', 'dueBeforeOrder', 'moreThanFull', 'pointsOfDossiers', 'expectedFormat'],
  ]);
});

test('a preview that no longer holds is refused, and nothing is written', async () => {
  const file = await sendAnnex(directive, ANNEX, staff, ANSWERS);
  const { seal } = await annexPreview(directive, file, staff);
  await mapAnnex({ directive, file, mapping: { number: 'papi/2023/5' } }, staff);

  const confirmed = await confirmAnnex({ directive, file, seal, headOf: headsOf }, staff);
  expect(confirmed).toEqual({ ok: false, refusal: 'changedMeanwhile' });
  expect(await tasks()).toEqual([]);
});

test('an import that is cut off in the middle leaves no task behind', async () => {
  await database.$executeRaw`CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'cut'; END $$`;
  await database.$executeRaw`CREATE TRIGGER cut BEFORE UPDATE ON task_import FOR EACH ROW WHEN (NEW.status = 'confirmed') EXECUTE FUNCTION cut()`;
  const file = await sendAnnex(directive, ANNEX, staff, ANSWERS);

  await expect(confirmAnnexOf(directive, file, staff)).rejects.toThrow();
  expect(await tasks()).toEqual([]);
  await database.$executeRaw`DROP TRIGGER cut ON task_import`;
});

test('what was read is in the log: every task and the file', async () => {
  await confirmAnnexOf(directive, await sendAnnex(directive, ANNEX, staff, ANSWERS), staff);
  const order = await database.directive.findUniqueOrThrow({ where: { id: directive } });
  const entries = await database.auditEntry.findMany({
    where: { subjectKey: { startsWith: `${order.number}, ` } },
    orderBy: { id: 'asc' },
  });

  expect(entries.map(({ act, subjectKind }) => [act, subjectKind])).toEqual([
    ...Array.from({ length: 3 }, () => ['editTask', 'task']),
    ['editTask', 'directive'],
  ]);
});

test.each(['administrator', 'reviewer', 'leader', 'member'] as const)(
  'no %s sends, maps, sees or confirms an annex table',
  async (role) => {
    const actor = await givenAccount(role);
    const file = await sendAnnex(directive, ANNEX, staff, ANSWERS);
    const { seal } = await annexPreview(directive, file, staff);
    const bytes = new Uint8Array(ANNEX);

    const refused = { ok: false, refusal: 'notAllowed' };
    expect(await uploadAnnex({ directive, fileName: 'a', bytes }, actor)).toEqual(refused);
    expect(await mapAnnex({ directive, file, mapping: {} }, actor)).toEqual(refused);
    expect(await confirmAnnex({ directive, file, seal, headOf: headsOf }, actor)).toEqual(refused);
    expect(await annexDesk(String(directive), actor)).toBeNull();
    expect(await annexPreviewAt(String(directive), String(file), headsOf, actor)).toBeNull();
  },
);
