import { beforeAll, expect, test } from 'vitest';
import { annexFile } from '@/lib/actions/annex-file';
import type { Actor } from '@/lib/domain/account';
import { plainDate } from '@/lib/domain/plain-date';
import { taskListFilter } from '@/lib/domain/task-list';
import { database } from '@/lib/platform/database';
import { readTables } from '@/lib/platform/spreadsheet/read';
import { taskList } from '@/lib/queries/task-list';
import { givenAccount } from '../support/given-account';
import { annexPreview, confirmAnnexOf, sendAnnex } from '../support/given-annex';
import { givenDirective, givenIllustrativeOrder, givenTask } from '../support/given-tasks';

const TODAY = plainDate.parse('2026-11-25');

let staff: Actor;
let order = 0;

beforeAll(async () => {
  await givenIllustrativeOrder();
  staff = await givenAccount('staff');
  order = (await database.directive.findFirstOrThrow()).id;
  const other = await givenDirective();
  // A province and its city bear one name, and so the hardest to write so that it is read again.
  await givenTask({
    directiveId: other,
    lead: 'thai-binh',
    beside: ['thai-binh-thanh-pho-thai-binh'],
  });
});

async function exported(ending: 'xlsx' | 'docx', query: object, actor = staff): Promise<Response> {
  const filter = taskListFilter.parse({ ...query, xep: 'van-ban' });
  const list = await taskList(filter, actor, TODAY);
  if (!list) throw new Error('No list');
  return annexFile(list, ending, 'thai-binh', actor);
}

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

async function rowsOf(answer: Response) {
  const read = await readTables(new Uint8Array(await answer.arrayBuffer()));
  if (!read.ok) throw new Error(read.refusal);
  return read.value.sheets.map(({ rows }) =>
    rows.map(({ cells }) => cells.map((cell) => cell?.text)),
  );
}

test.each(['xlsx', 'docx'] as const)(
  'an order handed out as .%s and read in again unchanged changes nothing',
  async (ending) => {
    for (const { id } of await database.directive.findMany()) {
      const bytes = await bytesOf(await exported(ending, { 'van-ban': String(id) }));
      const tasks = await database.task.count({ where: { directiveId: id } });
      const file = await sendAnnex(id, bytes, staff);
      const { counts, plan } = await annexPreview(id, file, staff);

      expect(plan.refused).toEqual([]);
      expect(plan.rows.filter(({ kind }) => kind !== 'same')).toEqual([]);
      expect(counts).toEqual({ new: 0, changed: 0, same: tasks, refused: 0 });
      expect(await confirmAnnexOf(id, file, staff)).toMatchObject({ refusal: 'nothingToWrite' });
    }
  },
);

test('a workbook holds days and numbers as such, and says on its second sheet what it is', async () => {
  const bytes = await bytesOf(await exported('xlsx', { 'van-ban': String(order) }));
  const read = await readTables(new Uint8Array(bytes));
  if (!read.ok) throw new Error(read.refusal);
  const [table, about] = read.value.sheets;
  const headings = table?.rows[0]?.cells.map((cell) => cell?.text) ?? [];
  const cell = (heading: string) => table?.rows[1]?.cells[headings.indexOf(heading)];

  expect(cell('Thời hạn')).toMatchObject({ kind: 'date', text: '30/06/2024' });
  expect(cell('Điểm kỳ vọng')).toMatchObject({ kind: 'number', text: '0.50' });
  expect(cell('TT')).toMatchObject({ kind: 'number', text: '1' });
  const said = about?.rows.map(({ cells }) => cells[0]?.text);
  expect(said).toEqual(
    expect.arrayContaining(['Nguồn', 'Không so sánh được', 'Ghi chú', 'Dữ liệu minh hoạ', 'Bản']),
  );
});

test('what is filtered is what is handed out; of several orders each row says which', async () => {
  const [all] = await rowsOf(await exported('docx', {}));
  const [late] = await rowsOf(await exported('docx', { 'tinh-trang': 'qua-han' }));

  expect(all?.[0]?.[0]).toBe('Văn bản');
  expect(all).toHaveLength(1 + 13);
  expect(late).toHaveLength(1 + 5);
});

test('a file says in the log who took what', async () => {
  await exported('docx', { 'van-ban': String(order), tim: 'đất đai' });
  const entry = await database.auditEntry.findFirstOrThrow({
    where: { act: 'exportTasks' },
    orderBy: { id: 'desc' },
  });

  expect(entry).toMatchObject({ actorId: staff.id, subjectKey: String(order) });
  expect(entry.after).toMatchObject({ ending: 'docx', rows: 1, filter: { tim: 'đất đai' } });
});

test('a member takes the tasks of its own unit only', async () => {
  const member = await givenAccount('member', { authoritySlug: 'thai-binh-so-tai-chinh' });
  const [rows] = await rowsOf(await exported('docx', {}, member));

  const seen = await database.task.count({
    where: {
      OR: [
        { lead: { slug: 'thai-binh-so-tai-chinh' } },
        { coordinators: { some: { authority: { slug: 'thai-binh-so-tai-chinh' } } } },
      ],
    },
  });
  expect(rows).toHaveLength(1 + seen);
});
