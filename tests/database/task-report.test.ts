import { beforeAll, beforeEach, expect, test } from 'vitest';
import { closeTask, reopenTask, reportTask, withdrawTask } from '@/lib/commands/task-report';
import type { Actor } from '@/lib/domain/account';
import { plainDate } from '@/lib/domain/plain-date';
import { database } from '@/lib/platform/database';
import { attachmentFor } from '@/lib/queries/attachment';
import { inboxOf } from '@/lib/queries/inbox';
import { taskAt } from '@/lib/queries/task';
import { noticeText } from '@/lib/text/notice';
import { asApplication } from '@/tests/support/as-application';
import { givenAccount } from '@/tests/support/given-account';
import { givenDirective } from '@/tests/support/given-task';
import { BAD_FILES, FILES, sent } from '@/tests/support/sent-attachment';

const TODAY = plainDate.parse('2024-06-20');
const actors = {} as Record<
  'staff' | 'reviewer' | 'leader' | 'administrator' | 'own' | 'beside' | 'other',
  Actor
>;

beforeAll(async () => {
  actors.staff = await givenAccount('staff');
  actors.reviewer = await givenAccount('reviewer');
  actors.leader = await givenAccount('leader');
  actors.administrator = await givenAccount('administrator');
  actors.own = await givenAccount('member', { authoritySlug: 'thai-binh' });
  actors.beside = await givenAccount('member', { authoritySlug: 'nam-dinh' });
  actors.other = await givenAccount('member', { authoritySlug: 'ha-noi' });
});

let task: number;

beforeEach(async () => {
  await database.notice.deleteMany();
  const { taskIds } = await givenDirective([
    { title: 'Công khai thủ tục', lead: 'thai-binh', coordinators: ['nam-dinh'] },
  ]);
  task = taskIds[0] ?? 0;
});

const said = { word: 'Đã xong bước một', url: null };
const held = () => database.task.findUniqueOrThrow({ where: { id: task } });
const outcome = ({ ok, ...rest }: { ok: boolean; refusal?: string }) =>
  ok ? 'done' : rest.refusal;

const seen = async () => ({ id: task, version: (await held()).version });

test.each([
  ['staff', 'done', 'done', 'notAllowed', 'done'],
  ['own', 'done', 'done', 'notAllowed', 'notAllowed'],
  ['beside', 'notFound', 'notFound', 'notAllowed', 'notAllowed'],
  ['other', 'notFound', 'notFound', 'notAllowed', 'notAllowed'],
  ['reviewer', 'notAllowed', 'notAllowed', 'done', 'notAllowed'],
  ['leader', 'notAllowed', 'notAllowed', 'done', 'notAllowed'],
  ['administrator', 'notAllowed', 'notAllowed', 'notAllowed', 'notAllowed'],
] as const)('%s reports: %s, closes: %s, reopens: %s, withdraws: %s', async (who, ...expected) => {
  const actor = actors[who];
  const reported = await reportTask({ ...(await seen()), ...said, percent: 40 }, null, actor);
  const closed = await closeTask({ ...(await seen()), ...said }, null, actor);
  if ((await held()).status !== 'closed') {
    await closeTask({ ...(await seen()), ...said }, null, actors.staff);
  }
  const reopened = await reopenTask({ ...(await seen()), word: 'Chưa đủ' }, actor);
  if ((await held()).status === 'closed') {
    await reopenTask({ ...(await seen()), word: 'Chưa đủ' }, actors.reviewer);
  }
  const withdrawn = await withdrawTask({ ...(await seen()), word: 'Thay đổi' }, actor);

  expect([reported, closed, reopened, withdrawn].map(outcome)).toEqual(expected);
});

test('nothing is closed without a word, nor opened again without a reason', async () => {
  const closed = await closeTask({ ...(await seen()), word: ' \n', url: null }, null, actors.own);
  expect(closed).toEqual({ ok: false, refusal: 'needsEvidence' });
  expect((await held()).status).toBe('notStarted');

  await closeTask({ ...(await seen()), ...said }, null, actors.own);
  const reopened = await reopenTask({ ...(await seen()), word: '' }, actors.reviewer);
  expect(reopened).toEqual({ ok: false, refusal: 'needsEvidence' });
  expect((await held()).status).toBe('closed');
});

test('what was said stays in order, with its files; opening again takes the share said before', async () => {
  await reportTask(
    { ...(await seen()), ...said, percent: 60 },
    sent('a.pdf', FILES.pdf),
    actors.own,
  );
  await closeTask({ ...(await seen()), ...said, word: 'Báo cáo 12/BC-SNV' }, null, actors.own);
  await reopenTask({ ...(await seen()), word: 'Thiếu phụ lục' }, actors.reviewer);
  const detail = await taskAt(task, actors.own, TODAY);

  expect(detail?.reports.map(({ step, percent, word }) => [step, percent, word])).toEqual([
    ['reopen', 60, 'Thiếu phụ lục'],
    ['close', 100, 'Báo cáo 12/BC-SNV'],
    ['report', 60, 'Đã xong bước một'],
  ]);
  expect(detail?.reports[2]?.attachment).toMatchObject({
    fileName: 'a.pdf',
    size: FILES.pdf.length,
  });
  expect(detail?.task).toMatchObject({ status: 'underWay', percent: 60, closedAt: null });
  const log = await database.auditEntry.findMany({
    where: { subjectKind: 'task' },
    orderBy: { id: 'desc' },
    take: 3,
  });
  expect(log.map(({ act, reason }) => [act, reason])).toEqual([
    ['reopenTask', 'Thiếu phụ lục'],
    ['reportTask', 'Báo cáo 12/BC-SNV'],
    ['reportTask', 'Đã xong bước một'],
  ]);
});

test('of two who saw the same, the second is told and leaves no file behind', async () => {
  const both = await seen();
  const files = await database.attachment.count();
  const outcomes = await Promise.all(
    [30, 70].map((percent) =>
      reportTask({ ...both, ...said, percent }, sent('a.pdf', FILES.pdf), actors.own),
    ),
  );

  expect(outcomes.map(outcome).toSorted()).toEqual(['changedMeanwhile', 'done']);
  expect(await database.attachment.count()).toBe(files + 1);
  expect(await database.taskReport.count({ where: { taskId: task } })).toBe(1);
});

test('a file that is none of the five kinds is refused and nothing is written', async () => {
  const refused = await closeTask(
    { ...(await seen()), ...said },
    sent('bao-cao.pdf', BAD_FILES.html),
    actors.own,
  );

  expect(refused).toEqual({ ok: false, refusal: 'attachmentKind' });
  expect((await held()).status).toBe('notStarted');
});

test('a file is handed to whoever sees its task and to nobody else', async () => {
  await reportTask(
    { ...(await seen()), ...said, percent: 60 },
    sent('a.pdf', FILES.pdf),
    actors.own,
  );
  const { attachmentId } = await database.taskReport.findFirstOrThrow({ where: { taskId: task } });
  const given = async (who: keyof typeof actors) =>
    (await attachmentFor(attachmentId ?? 0, actors[who]))?.fileName ?? null;

  expect(await given('own')).toBe('a.pdf');
  expect(await given('beside')).toBe('a.pdf');
  expect(await given('leader')).toBe('a.pdf');
  expect(await given('other')).toBeNull();
  expect(await attachmentFor(999_999, actors.leader)).toBeNull();
});

test('what was said and its files cannot be changed by the application', async () => {
  await reportTask(
    { ...(await seen()), ...said, percent: 60 },
    sent('a.pdf', FILES.pdf),
    actors.own,
  );
  const of = { where: { taskId: task } };

  await expect(
    asApplication(() => database.taskReport.updateMany({ ...of, data: { word: 'khác' } })),
  ).rejects.toThrow(/permission denied/);
  await expect(asApplication(() => database.taskReport.deleteMany(of))).rejects.toThrow(
    /permission denied/,
  );
  await expect(asApplication(() => database.attachment.deleteMany())).rejects.toThrow(
    /permission denied/,
  );
  const again = { ...(await seen()), ...said, percent: 70 };
  expect(await asApplication(() => reportTask(again, null, actors.own))).toMatchObject({
    ok: true,
  });
});

test('reviewers learn that a task was closed, the unit that it was opened again', async () => {
  await closeTask({ ...(await seen()), ...said }, null, actors.own);
  await reopenTask({ ...(await seen()), word: 'Thiếu phụ lục' }, actors.reviewer);
  const told = async (who: keyof typeof actors) =>
    (await inboxOf(actors[who], TODAY)).notices.map(({ kind }) => kind);

  expect(await told('reviewer')).toEqual(['taskClosed']);
  expect(await told('own')).toEqual(['taskReopened']);
  expect(await told('other')).toEqual([]);
  const [notice] = (await inboxOf(actors.own, TODAY)).notices;
  expect(notice && noticeText(notice.kind, notice.facts)).toMatch(
    /mở lại nhiệm vụ “Công khai thủ tục” \(.+\) của Thái Bình\. Lý do: Thiếu phụ lục$/,
  );
});
