import { beforeAll, expect, test } from 'vitest';
import { briefingCharts } from '@/components/briefing/briefing-charts';
import { briefingPictures } from '@/components/briefing/briefing-pictures';
import { briefingFile } from '@/lib/actions/briefing-file';
import { saveSetting } from '@/lib/commands/setting';
import type { Actor, Role } from '@/lib/domain/account';
import type { Briefing } from '@/lib/domain/briefing';
import { DEFAULT_HEAD } from '@/lib/domain/briefing-head';
import type { DrawnPicture } from '@/lib/domain/official-document';
import { pictureText, wordsText } from '@/lib/domain/official-document';
import type { PlainDate } from '@/lib/domain/plain-date';
import { database } from '@/lib/platform/database';
import { briefingFor } from '@/lib/queries/briefing';
import { briefingDocument } from '@/lib/text/briefing';
import { buildChartWorker } from '@/scripts/build-chart-worker.mjs';
import { loadIllustrativeOrder } from '@/scripts/orders/load-order';
import { givenIllustration } from '../support/given-illustration';
import { hasOffice, hasPoppler, printedByOffice, readPdf } from '../support/read-document';

const TODAY = '2026-11-25' as PlainDate;
const actorOf = (role: Role): Actor => ({
  ...{ id: role, name: role, role, authorityId: null, requestId: 'r1' },
});
const LEADER = actorOf('leader');

const oneLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Every sentence, cell and figure a document says, in its order. */
function saidBy(briefing: Briefing): string[] {
  const { head, kindName, subject, blocks, foot, edition } = briefingDocument(briefing);
  const body = blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text];
    if (block.kind === 'picture') return [block.caption];
    if (block.kind !== 'table') return [wordsText(block.words)];
    return [
      block.caption,
      ...block.columns.map(({ heading }) => heading),
      ...block.rows.flat().map(wordsText),
    ];
  });
  const all = [...Object.values(head), kindName, subject, ...body, ...foot.receivers, edition];
  return [...all, ...foot.signer].map(oneLine);
}

/** Words without the spaces and line breaks that setting a line puts among them. */
const bare = (text: string) => text.normalize('NFC').replace(/\s/g, '');

const missingFrom = (text: string, said: readonly string[]) =>
  said.filter((words) => !bare(text).includes(bare(words)));

let briefing: Briefing;
let pictures: Readonly<Record<string, DrawnPicture | undefined>>;

beforeAll(async () => {
  await givenIllustration(20_000);
  await loadIllustrativeOrder();
  await buildChartWorker();
  const made = await briefingFor(LEADER, TODAY, '2023');
  if (!made) throw new Error('No briefing was made.');
  briefing = made;
  pictures = await briefingPictures(made);
});

const fileOf = async (format: 'docx' | 'pdf') =>
  new Uint8Array(await (await briefingFile(format, briefing, pictures, LEADER)).arrayBuffer());

test('a briefing has three gaps, three late fields and three overdue tasks, and a chart of each', () => {
  const { gaps, fields, overdue } = briefing;

  expect([gaps.length, fields.length, overdue.length]).toEqual([3, 3, 3]);
  expect(Object.keys(briefingCharts(briefing))).toEqual(['gaps', 'fields', 'tasks']);
  expect(Object.values(pictures).filter(Boolean)).toHaveLength(3);
});

test('the indices say what the press of 2024 said: 86,49 (38/63), 85,80 (11/63); PAPI 17/61', () => {
  const said = saidBy(briefing);

  for (const words of ['86,49/100 điểm', '85,80 %', '43,7585/80 điểm'])
    expect(said).toContain(words);
  expect(said.some((words) => words.startsWith('38/63'))).toBe(true);
  expect(said.some((words) => words.startsWith('11/63'))).toBe(true);
  expect(said.some((words) => words.startsWith('17/61 (hạng tính từ điểm)'))).toBe(true);
});

test('the gaps of PAPI 2023 are the published figures of Thái Bình, and what is unknown is said', () => {
  const said = saidBy(briefing);

  expect(briefing.gaps.map(({ points, lost }) => [points, lost])).toEqual([
    ['3.2460', '6.7540'],
    ['3.4844', '6.5156'],
    ['4.5241', '5.4759'],
  ]);
  expect(said.some((words) => words.startsWith('PAR Index và SIPAS: chưa tìm thấy'))).toBe(true);
});

test('what is made up is said in the first lines', () => {
  const [opening] = briefingDocument(briefing).blocks;

  expect(opening?.kind === 'paragraph' && wordsText(opening.words)).toContain(
    'Dữ liệu minh hoạ: số liệu về hồ sơ và nhiệm vụ',
  );
});

test.skipIf(!hasPoppler)(
  'the PDF is read back: every sentence and figure, two sheets of A4, letters embedded',
  async () => {
    const { text, info, fonts } = readPdf(await fileOf('pdf'));

    expect(missingFrom(text, saidBy(briefing))).toEqual([]);
    expect(info.Pages).toBe('2');
    expect(info['Page size']).toContain('A4');
    expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  },
);

test.skipIf(!hasOffice)(
  'LibreOffice opens the Word file and prints every sentence and figure on two sheets of A4',
  async () => {
    const { text, info } = readPdf(printedByOffice(await fileOf('docx')));

    expect(missingFrom(text, saidBy(briefing))).toEqual([]);
    expect(info.Pages).toBe('2');
    expect(info['Page size']).toContain('A4');
  },
  120_000,
);

test('a picture says in words what it draws', () => {
  const picture = briefingDocument(briefing).blocks.find((block) => block.kind === 'picture');

  expect(picture?.kind === 'picture' && pictureText(picture)).toContain(
    'Quản trị môi trường: 3,2460/10, 3,4311',
  );
});

test('each file taken stands in the log with the versions it holds, and is kept by nobody', async () => {
  const before = await database.auditEntry.count({ where: { act: 'takeBriefing' } });
  const answer = await briefingFile('docx', briefing, {}, LEADER);

  const entries = await database.auditEntry.findMany({
    where: { act: 'takeBriefing' },
    orderBy: { id: 'desc' },
  });
  expect(entries).toHaveLength(before + 1);
  expect(entries[0]).toMatchObject({
    subjectKind: 'briefing',
    subjectKey: '2023',
    after: { format: 'docx', versions: ['par-index/2023/1', 'sipas/2023/1', 'papi/2023/1'] },
  });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-disposition')).toBe(
    'attachment; filename="bao-cao-nhanh-thai-binh-2023-2026-11-25.docx"',
  );
});

test('a member has no briefing, and no file of one', async () => {
  expect(await briefingFor(actorOf('member'), TODAY)).toBeNull();
  expect((await briefingFile('docx', briefing, {}, actorOf('member'))).status).toBe(404);
});

test('what an administrator says of the head stands in the next briefing', async () => {
  const value = { ...DEFAULT_HEAD, issuer: 'Văn phòng UBND tỉnh', abbreviation: 'VPUBND' };
  await saveSetting('briefingHead', { value, version: 0 }, actorOf('administrator'));
  const made = await briefingFor(LEADER, TODAY);

  const head = made && briefingDocument(made).head;
  expect(head?.issuer).toBe('VĂN PHÒNG UBND TỈNH');
  expect(head?.number).toContain('/BC-VPUBND');
  expect(head?.superior).toBe('ỦY BAN NHÂN DÂN TỈNH\u00a0THÁI\u00a0BÌNH');
});
