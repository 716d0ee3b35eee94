import { beforeEach, expect, test } from 'vitest';
import { exportReports, refusedInReport } from '@/lib/commands/dossier-report-file';
import { confirmReport } from '@/lib/commands/dossier-report-import';
import { undoReport } from '@/lib/commands/dossier-report-undo';
import { mapReport, uploadReport } from '@/lib/commands/dossier-report-upload';
import type { Actor } from '@/lib/domain/account';
import type { DossierPeriod } from '@/lib/domain/dossier-period';
import { database } from '@/lib/platform/database';
import { xlsxDocument } from '@/lib/platform/spreadsheet/write';
import { reportDesk, reportFileAt, reportPreviewAt } from '@/lib/queries/dossier-report';
import { csvDocument } from '@/lib/text/csv';
import { refusedReportRows, reportRows } from '@/lib/text/dossier-report-file';
import { inText } from '@/lib/text/written-cell';
import { givenDossierDraft } from '../support/given-dossiers';
import { givenActor } from '../support/given-draft';
import { mendedReport, messyReport } from '../support/sent-report-file';

const RELEASE = { period: '2024-Q3' as DossierPeriod, version: 1 };
const AT = { period: '2024-Q3', version: '1' };
let staff: Actor;

beforeEach(async () => {
  await database.dossierImport.deleteMany();
  await database.dossierRelease.deleteMany({ where: { period: RELEASE.period } });
  staff = await givenActor('staff');
  await givenDossierDraft(staff, '2024-Q3', []);
});

const uploaded = async (bytes: Uint8Array, actor = staff) => {
  const kept = await uploadReport(
    { release: RELEASE, fileName: 'bieu.xlsx', bytes: new Uint8Array(bytes) },
    actor,
  );
  if (!kept.ok) throw new Error(kept.refusal);
  return kept.value.file;
};

const preview = async (file: number) => {
  const view = await reportPreviewAt(AT, String(file), staff);
  if (view === null || view === 'done') throw new Error('a preview');
  return view;
};

const confirmed = async (file: number) => {
  const { seal } = await preview(file);
  return confirmReport({ release: RELEASE, file, seal }, staff);
};

const held = async () => {
  const rows = await database.dossierCount.findMany({
    where: { release: { period: '2024-Q3' } },
    include: { authority: true, field: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ authority, field, received, inTime, early, late, isChosen, basis }) => [
    ...[authority.slug, field?.slug ?? null, received, inTime, early, late, isChosen, basis],
  ]);
};

test('a messy form: what is read is written as it is, what is not is refused with its reason', async () => {
  const file = await uploaded(messyReport());
  const { plan, counts } = await preview(file);
  expect(await held()).toEqual([]);
  expect(counts).toEqual({ new: 3, changed: 0, same: 0, refused: 2 });
  expect(plan.periods).toEqual([]);
  expect(plan.units.map(({ written }) => written)).toEqual(['Sở Khí tượng']);
  const off = plan.rows.flatMap(({ authority, discrepancies }) =>
    discrepancies.map(({ name, difference }) => [authority, name, difference]),
  );
  expect(off.slice(0, 1)).toEqual([['thai-binh-so-giao-duc-va-dao-tao', 'received', 6]]);

  expect(await confirmed(file)).toEqual({ ok: true, value: counts });

  expect(await held()).toEqual([
    ['thai-binh-so-tu-phap', null, 1234, 1190, null, 10, true, 'report'],
    ['thai-binh-so-giao-duc-va-dao-tao', null, 996, 985, null, 5, true, 'report'],
    ['thai-binh', null, 2240, null, null, null, true, 'report'],
  ]);
  const view = await reportFileAt(AT, String(file), staff);
  expect(view?.kind === 'outcome' && view.view.refused.rows.length).toBe(2);
});

test('the same form again changes nothing; its refused rows come back mended', async () => {
  const first = await uploaded(messyReport());
  await confirmed(first);
  const again = await uploaded(messyReport());
  expect((await preview(again)).counts).toEqual({ new: 0, changed: 0, same: 3, refused: 2 });
  expect(await confirmed(again)).toEqual({ ok: false, refusal: 'nothingToWrite' });

  const refused = await refusedInReport(RELEASE, first, staff);
  if (!refused.ok) throw new Error(refused.refusal);
  const csv = mendedReport(csvDocument(inText(refusedReportRows(refused.value))));
  const mended = await uploaded(Buffer.from(csv));
  expect((await preview(mended)).counts).toEqual({ new: 2, changed: 0, same: 0, refused: 0 });
  expect((await confirmed(mended)).ok).toBe(true);
  expect((await held()).map(([slug]) => slug)).toContain('thai-binh-so-noi-vu');
});

test('an export that comes back unchanged changes nothing, as a workbook and as a CSV', async () => {
  await confirmed(await uploaded(messyReport()));
  const exported = await exportReports(RELEASE, 'xlsx', staff);
  if (!exported.ok) throw new Error(exported.refusal);
  const rows = reportRows(exported.value.scope, exported.value.rows);
  const sheet = { name: 'Biểu', headingRows: 1, widths: [], rows };
  for (const bytes of [await xlsxDocument([sheet]), Buffer.from(csvDocument(inText(rows)))]) {
    const { counts, plan } = await preview(await uploaded(bytes));
    expect([plan.refused, counts]).toEqual([[], { new: 0, changed: 0, same: 3, refused: 0 }]);
  }
});

test('an undone form gives back what was there; a row saved since stays', async () => {
  const first = await uploaded(messyReport());
  await confirmed(first);
  await database.dossierCount.updateMany({
    where: { authority: { slug: 'thai-binh-so-tu-phap' } },
    data: { version: { increment: 1 }, received: 1 },
  });
  expect(await undoReport({ release: RELEASE, file: first }, staff)).toEqual({
    ok: true,
    value: { restored: 2, left: 1 },
  });
  expect((await held()).map(([slug]) => slug)).toEqual(['thai-binh-so-tu-phap']);
  expect(await undoReport({ release: RELEASE, file: first }, staff)).toEqual({
    ok: false,
    refusal: 'notConfirmed',
  });
});

test('a preview that no longer holds, a release that was submitted, a form of another period', async () => {
  const file = await uploaded(messyReport());
  const { seal } = await preview(file);
  await mapReport({ release: RELEASE, file, mapping: { names: { 'Sở Khí tượng': '' } } }, staff);
  expect(await confirmReport({ release: RELEASE, file, seal }, staff)).toEqual({
    ok: false,
    refusal: 'changedMeanwhile',
  });

  const other = await uploaded(messyReport('Kỳ báo cáo: Quý II năm 2024'));
  expect(await confirmed(other)).toEqual({ ok: false, refusal: 'periodDiffers' });
  await mapReport({ release: RELEASE, file: other, mapping: { isPeriodAccepted: true } }, staff);
  const now = (await preview(other)).seal;
  await database.dossierRelease.updateMany({
    where: { period: RELEASE.period },
    data: { status: 'submitted', submittedById: staff.id, submittedAt: new Date() },
  });
  expect(await confirmReport({ release: RELEASE, file: other, seal: now }, staff)).toEqual({
    ok: false,
    refusal: 'releaseLocked',
  });
});

test('where dossiers were counted and chosen, the report is kept beside them', async () => {
  const release = await database.dossierRelease.findFirstOrThrow({ where: { ...RELEASE } });
  const justice = await database.authority.findUniqueOrThrow({
    where: { slug: 'thai-binh-so-tu-phap' },
  });
  await database.dossierCount.create({
    data: { releaseId: release.id, authorityId: justice.id, basis: 'cases', received: 1230 },
  });
  const file = await uploaded(messyReport());
  await confirmed(file);
  const rows = (await held()).filter(([slug]) => slug === 'thai-binh-so-tu-phap');
  expect(rows.map((row) => row.slice(-2))).toEqual([
    [true, 'cases'],
    [false, 'report'],
  ]);
});

test.each(['administrator', 'reviewer', 'leader', 'member'] as const)(
  'a %s imports nothing',
  async (role) => {
    const actor = await givenActor(role, role === 'member' ? 'thai-binh' : undefined);
    const bytes = new Uint8Array(messyReport());
    expect(await uploadReport({ release: RELEASE, fileName: 'x', bytes }, actor)).toEqual({
      ok: false,
      refusal: 'notAllowed',
    });
    const file = await uploaded(messyReport());
    const seal = '0'.repeat(64);
    expect(await confirmReport({ release: RELEASE, file, seal }, actor)).toMatchObject({
      ok: false,
    });
    expect(await reportFileAt(AT, String(file), actor)).toBeNull();
    expect((await reportDesk(AT, actor))?.canImport ?? false).toBe(false);
  },
);
