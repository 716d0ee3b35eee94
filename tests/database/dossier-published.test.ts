import { beforeAll, expect, test } from 'vitest';
import {
  approveDossiers,
  publishDossiers,
  submitDossiers,
} from '@/lib/commands/dossier-release-step';
import type { Actor } from '@/lib/domain/account';
import { parseResultView } from '@/lib/domain/dossier-result-view';
import { plainDate } from '@/lib/domain/plain-date';
import type { SeenRelease } from '@/lib/domain/release-form';
import { database } from '@/lib/platform/database';
import { dossierQuotes } from '@/lib/queries/dossier-quote';
import {
  dossierCorrection,
  dossierSummaries,
  publishedDossierPeriods,
  publishedDossiers,
} from '@/lib/queries/dossier-release';
import { dossierReview } from '@/lib/queries/dossier-review';
import { dossierWork } from '@/lib/queries/dossier-work';
import { inboxOf } from '@/lib/queries/inbox';
import { knownAddresses } from '@/lib/queries/published-address';
import { hasChangedSince } from '@/lib/queries/published-change';
import { csvDocument } from '@/lib/text/csv';
import { dossierFile } from '@/lib/text/dossier-file';
import { noticeText } from '@/lib/text/notice';
import { tableCsv, tableSheets } from '@/lib/text/table-file';
import { givenAccount } from '../support/given-account';
import {
  givenDossierDraft,
  givenField,
  givenUnit,
  seenDossiers,
  someCounts,
} from '../support/given-dossiers';

let staff: Actor;
let reviewer: Actor;
let leader: Actor;

const CELLS = [
  { authority: 'so-mau-a', field: 'mau-dat-dai', counts: someCounts(100, 4) },
  { authority: 'so-mau-b', field: 'mau-dat-dai', counts: someCounts(10, 1) },
];

beforeAll(async () => {
  staff = await givenAccount('staff');
  reviewer = await givenAccount('reviewer');
  leader = await givenAccount('leader');
  await givenUnit('so-mau-a', 'Sở Mẫu A');
  await givenUnit('so-mau-b', 'Sở Mẫu B');
  await givenField('mau-dat-dai', 'Mẫu đất đai');
});

async function publish(draft: SeenRelease) {
  await submitDossiers({ ...(await seenDossiers(draft)), tick: [] }, staff);
  await approveDossiers({ ...(await seenDossiers(draft)), tick: [] }, reviewer);
  return publishDossiers(await seenDossiers(draft), leader);
}

test('nothing public knows of results before they are published', async () => {
  const before = new Date();
  const draft = await givenDossierDraft(staff, '2018-Q2', CELLS);
  const isThere = async () => {
    const { dossiers } = await knownAddresses();
    return [
      (await publishedDossiers('2018-Q2')) !== null,
      (await publishedDossierPeriods()).some(({ period }) => period === '2018-Q2'),
      (await dossierSummaries()).some(({ release }) => release.period === '2018-Q2'),
      dossiers.some(({ period }) => period === '2018-Q2'),
      await hasChangedSince(before),
    ];
  };
  expect(await isThere()).toEqual([false, false, false, false, false]);
  await submitDossiers({ ...draft, tick: [] }, staff);
  await approveDossiers({ ...(await seenDossiers(draft)), tick: [] }, reviewer);
  expect(await isThere()).toEqual([false, false, false, false, false]);

  await publishDossiers(await seenDossiers(draft), leader);
  expect(await isThere()).toEqual([true, true, true, true, true]);
});

test('a correction leaves the old version as it was, and says what it changes', async () => {
  await publish(await givenDossierDraft(staff, '2018-Q3', CELLS));
  const second = await givenDossierDraft(staff, '2018-Q3', [], 'Sửa số của Sở Mẫu A');
  await database.dossierCount.updateMany({
    where: { releaseId: second.release, authority: { slug: 'so-mau-a' } },
    data: { late: 5, onTime: 95, lateSubjective: 5 },
  });
  expect((await publishedDossiers('2018-Q3'))?.release.version).toBe(1);
  await publish(second);

  const late = async (version?: number) =>
    (await publishedDossiers('2018-Q3', version))?.cells.map(({ counts }) => counts.late);
  expect(await late()).toEqual([5, 1]);
  expect(await late(1)).toEqual([4, 1]);
  expect((await publishedDossiers('2018-Q3', 1))?.versions.map(({ version }) => version)).toEqual([
    2, 1,
  ]);
  expect(await dossierCorrection('2018-Q3', 1)).toBeNull();
  expect(await dossierCorrection('2018-Q3', 2)).toMatchObject([
    {
      authority: 'so-mau-a',
      columns: [
        { column: 'onTime', left: 96, right: 95 },
        { column: 'late', left: 4, right: 5 },
        { column: 'lateSubjective', left: 4, right: 5 },
      ],
    },
  ]);
});

test('the other basis and the reason travel with what was chosen', async () => {
  const draft = await givenDossierDraft(staff, '2018-Q4', CELLS);
  const [row] = await database.dossierCount.findMany({ where: { releaseId: draft.release } });
  if (!row) throw new Error('The draft has figures.');
  const { id: _, ...copy } = row;
  await database.dossierCount.create({
    data: { ...copy, basis: 'cases', isChosen: false, late: 9 },
  });
  await database.dossierCount.update({
    where: { id: row.id },
    data: { chosenReason: 'Báo cáo đã ký' },
  });
  await publish(draft);

  const published = await publishedDossiers('2018-Q4');
  expect(published?.cells[0]).toMatchObject({
    basis: 'report',
    reason: 'Báo cáo đã ký',
    other: { late: 9 },
  });
});

test('a file holds the rows shown, their rates as parts, and what they are', async () => {
  await publish(await givenDossierDraft(staff, '2018-M11', CELLS));
  const published = await publishedDossiers('2018-M11');
  if (!published) throw new Error('It was published.');
  const view = parseResultView({ 'linh-vuc': 'mau-dat-dai' });
  const file = dossierFile({
    ...{ published, view },
    address: 'https://vi.du/ho-so/2018-M11/ban/1',
  });

  const text = csvDocument(tableCsv(file));
  expect(text).toContain('tháng 11/2018');
  expect(text).toContain('(8 + 9) / (8 + 9 + 10)');
  expect(text).toContain('Địa chỉ không đổi: https://vi.du/ho-so/2018-M11/ban/1');
  expect(text).toContain('96;100;96,00');
  expect(text).toContain('dưới 30 hồ sơ, không xếp');
  const [rows, about] = tableSheets(file);
  expect(rows?.rows.map((cells) => cells[1])).toEqual([
    'Tên',
    'Thái Bình, Mẫu đất đai',
    'Sở Mẫu A',
    'Sở Mẫu B',
  ]);
  expect(rows?.rows[2]).toContainEqual({ points: '96.00' });
  expect(about?.rows.flat().join('\n')).toContain('Trích dẫn');
});

test('lists of work show results to those who may read them, each with the next step', async () => {
  const draft = await givenDossierDraft(staff, '2018-M12', CELLS);
  const day = plainDate.parse('2026-01-01');
  const mine = async (actor: Actor) =>
    (await inboxOf(actor, day)).mine.filter(({ period }) => period === '2018-M12');

  expect(await mine(staff)).toMatchObject([{ indicator: null, status: 'draft' }]);
  expect(await mine(reviewer)).toEqual([]);
  await submitDossiers({ ...draft, tick: [] }, staff);
  expect(await mine(reviewer)).toMatchObject([{ status: 'submitted' }]);
  const [told] = (await inboxOf(reviewer, day)).notices;
  expect(told && noticeText(told.kind, told.facts)).toBe(
    `${staff.name} đã trình kết quả hồ sơ tháng 12/2018, chờ duyệt.`,
  );

  const work = (await dossierWork(staff))?.find(({ period }) => period === '2018-M12');
  expect(work).toMatchObject({ status: 'submitted', report: 2, cases: 0, units: { filled: 2 } });
  const name = { period: '2018-M12', version: '1' };
  expect(await dossierReview(name, reviewer)).toMatchObject({ allowed: ['return', 'approve'] });
  expect(await dossierReview(name, staff)).toMatchObject({ allowed: [], mayEdit: false });
  expect(await dossierReview(name, await givenAccount('member'))).toBeNull();
  expect(await dossierReview({ period: '2018-Q9', version: '1' }, staff)).toBeNull();
});

test('the published results of 2021 have both rates and no parts; elsewhere is quoted, not added', async () => {
  const published = await publishedDossiers('2021');
  expect(published?.cells).toMatchObject([
    { authority: 'thai-binh', field: null, counts: { resolved: 1_139_324, late: 1_551 } },
  ]);
  expect(published?.release.isIllustrative).toBe(false);
  expect(published?.source?.code).toBe('thaibinh_2021');
  const quotes = await dossierQuotes();
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.every(({ source }) => source.url !== '')).toBe(true);
});
