import { expect, test } from 'vitest';
import { type DossierScope, partsBy, totalOf } from '@/lib/domain/dossier-board';
import {
  countsOfMonths,
  MONTH_COLUMNS,
  type MonthRow,
  NO_MONTH,
  stretchOf,
} from '@/lib/domain/dossier-month';
import { DEFAULT_DOSSIER_VIEW, parseDossierView } from '@/lib/domain/dossier-view';
import { plainDate } from '@/lib/domain/plain-date';
import { database, toPlainDate } from '@/lib/platform/database';
import { dossierBoard } from '@/lib/queries/dossier-board';
import {
  dossierCells,
  dossierLeads,
  dossierMonths,
  dossierProcedures,
  dossierRunMonths,
} from '@/lib/queries/dossier-dashboard';
import { givenAccount } from '@/tests/support/given-account';
import { givenIllustration } from '@/tests/support/given-illustration';

const ALL: DossierScope = { authorityId: null, fieldId: null, isLinkedOnly: false };
const YEAR = { first: plainDate.parse('2024-01-01'), last: plainDate.parse('2024-12-01') };
const WHOLE = { unit: null, field: null } as const;

const leader = () => givenAccount('leader');

async function boardOf(
  place: { readonly unit: string | null; readonly field: string | null },
  query: string,
  actor: Awaited<ReturnType<typeof leader>>,
) {
  const view = parseDossierView(Object.fromEntries(new URLSearchParams(query)));
  const board = await dossierBoard(place, view, actor);
  if (!board) throw new Error(`Nothing of ${JSON.stringify(place)} to see.`);
  return board;
}

/** Every row of the months, as TypeScript would read them. */
async function monthRows() {
  const rows = await database.dossierMonth.findMany();
  return rows.map((row) => ({ ...row, month: toPlainDate(row.month) }));
}

type Row = Awaited<ReturnType<typeof monthRows>>[number];

const inTypeScript = (rows: readonly Row[]) =>
  countsOfMonths(stretchOf(rows as readonly MonthRow[], YEAR.first, YEAR.last));

test('without dossiers the page shows the newest published report, and says it is one', async () => {
  const board = await boardOf(WHOLE, 'ky=2021', await leader());

  expect(board).toMatchObject({ basis: 'report', overdueNow: null, runs: null, apology: null });
  expect(board.total).toMatchObject({ received: 1_150_343, late: 1_551, overdue: 333 });
  expect(board.stretch.period).toBe('2021');
  expect(board.before).toEqual({ kind: 'none' });
});

test('every read agrees with counting the same months in TypeScript', async () => {
  await givenIllustration();
  const actor = await leader();
  const rows = await monthRows();

  const cells = (await dossierCells(YEAR, ALL, actor)) ?? [];
  expect(cells.length).toBeGreaterThan(50);
  for (const { authorityId, fieldId, counts } of cells)
    expect(counts).toEqual(
      inTypeScript(
        rows.filter((row) => row.authorityId === authorityId && row.fieldId === fieldId),
      ),
    );

  const procedures = (await dossierProcedures(YEAR, ALL, actor)) ?? [];
  for (const { id, ...months } of procedures)
    expect(countsOfMonths(months)).toEqual(
      inTypeScript(rows.filter(({ procedureId }) => procedureId === id)),
    );

  const leads = (await dossierLeads(YEAR, ALL, actor)) ?? [];
  expect(leads.length).toBeGreaterThan(0);
  for (const { id, ...months } of leads)
    expect(countsOfMonths(months)).toEqual(
      inTypeScript(rows.filter(({ leadId }) => leadId === id)),
    );

  const months = (await dossierMonths(YEAR, ALL, actor)) ?? [];
  expect(months.map(({ month }) => month)).toHaveLength(12);
  for (const { month, ...counted } of months) {
    const own = rows.filter((row) => row.month === month);
    for (const column of MONTH_COLUMNS)
      expect(counted[column]).toBe(own.reduce((sum, row) => sum + row[column], NO_MONTH[column]));
  }

  const runs = (await dossierRunMonths(YEAR, ALL, actor)) ?? [];
  expect(runs.reduce((sum, { late }) => sum + late, 0)).toBe(
    inTypeScript(rows.filter(({ month }) => month <= YEAR.last)).late,
  );
});

test('parts add to the whole at each level, also of liên thông dossiers only', async () => {
  const actor = await leader();
  for (const query of ['ky=2024', 'ky=2024&lien-thong=co']) {
    const all = await boardOf(WHOLE, query, actor);
    const units = partsBy(all.cells, 'authorityId', all.units);
    const fields = partsBy(all.cells, 'fieldId', all.fields);
    expect(totalOf(units)).toEqual(all.total);
    expect(totalOf(fields)).toEqual(all.total);

    const [worst] = units.toSorted(
      (one, other) => (other.counts.late ?? 0) - (one.counts.late ?? 0),
    );
    const unit = await boardOf({ unit: worst?.key ?? '', field: null }, query, actor);
    expect(unit.total).toEqual(worst?.counts);
    const [first] = partsBy(unit.cells, 'fieldId', unit.fields);
    const cell = await boardOf({ unit: worst?.key ?? '', field: first?.key ?? '' }, query, actor);
    expect(cell.total).toEqual(first?.counts);
    expect(totalOf(cell.procedures)).toEqual(first?.counts);

    const field = await boardOf({ unit: null, field: first?.key ?? '' }, query, actor);
    expect(totalOf(partsBy(field.cells, 'authorityId', field.units))).toEqual(field.total);
    expect(field.total).toEqual(fields.find(({ key }) => key === first?.key)?.counts);
  }
});

test('liên thông dossiers split by lead agency are the same dossiers, counted once', async () => {
  const actor = await leader();
  const all = await boardOf(WHOLE, 'ky=2024', actor);
  const linked = await boardOf(WHOLE, 'ky=2024&lien-thong=co', actor);

  expect(totalOf(all.leads)).toEqual(linked.total);
  expect(linked.total.received).toBeLessThan(all.total.received ?? 0);
});

test('unless asked otherwise, the last twelve whole months before the break, beside the twelve before', async () => {
  const board = await boardOf(WHOLE, 'ky=chua-co', await leader());

  expect(board.view).toEqual(DEFAULT_DOSSIER_VIEW);
  expect(board).toMatchObject({ asOf: '2025-06-30', isIllustrative: true, basis: 'cases' });
  expect(board.stretch).toMatchObject({ first: '2024-07-01', last: '2025-06-01' });
  expect(board.before).toMatchObject({ kind: 'counts', stretch: { first: '2023-07-01' } });
  expect(board.overdueNow).toBe(board.total.overdue);
});

test('a year that goes on is not measured against one that has ended', async () => {
  const board = await boardOf(WHOLE, 'ky=2025', await leader());

  expect(board.stretch).toMatchObject({ last: '2025-06-01', isUnfinished: true });
  expect(board.before).toEqual({ kind: 'unfinished' });
  expect(board.total.overdue).toBe(board.overdueNow);
});

test('letters of apology are owed for every late dossier, and kept ones are among those sent', async () => {
  const { apology, total } = await boardOf(WHOLE, 'ky=2024', await leader());

  expect(apology?.owed).toBe((total.late ?? 0) + (total.overdue ?? 0));
  expect(apology?.kept.part).toBeLessThanOrEqual(apology?.kept.whole ?? 0);
  expect(apology?.sent).toBeLessThanOrEqual(apology?.owed ?? 0);
});

test('a member sees its own unit, and no address leads it elsewhere', async () => {
  const all = await boardOf(WHOLE, '', await leader());
  const [own, other] = all.units;
  const member = await givenAccount('member', { authoritySlug: own?.key ?? '' });

  const board = await boardOf(WHOLE, '', member);
  expect(board.place.unit?.key).toBe(own?.key);
  expect(new Set(board.cells.map(({ authorityId }) => authorityId))).toEqual(new Set([own?.id]));
  expect(
    await dossierBoard({ unit: other?.key ?? '', field: null }, DEFAULT_DOSSIER_VIEW, member),
  ).toBeNull();
  const field = await boardOf({ unit: null, field: all.fields[0]?.key ?? '' }, '', member);
  expect(field.cells.every(({ authorityId }) => authorityId === own?.id)).toBe(true);

  const elsewhere = { ...ALL, authorityId: other?.id ?? 0 };
  expect(await dossierMonths(YEAR, elsewhere, member)).toBeNull();
  expect(await dossierCells(YEAR, elsewhere, member)).toBeNull();
  expect(await dossierLeads(YEAR, elsewhere, member)).toBeNull();
  expect(await dossierRunMonths(YEAR, elsewhere, member)).toBeNull();
  expect(await dossierProcedures(YEAR, elsewhere, member)).toBeNull();
});

test('what is not there has no page', async () => {
  const actor = await leader();
  for (const place of [
    { unit: 'khong-co', field: null },
    { unit: null, field: 'khong-co' },
    { unit: 'viet-nam', field: null },
  ])
    expect(await dossierBoard(place, DEFAULT_DOSSIER_VIEW, actor)).toBeNull();
});

test('a department that was merged leads to the one that followed it, and the other way', async () => {
  const actor = await leader();
  const [old] = (await boardOf(WHOLE, '', actor)).units;
  const next = await database.authority.create({
    data: {
      slug: 'so-moi',
      kind: 'department',
      beganOn: new Date('2025-03-01'),
      versions: {
        create: {
          ...{ name: 'Sở Mới', nameEn: 'New department', typeName: 'sở' },
          validFrom: new Date('2025-03-01'),
        },
      },
    },
  });
  await database.succession.create({
    data: {
      ...{ predecessorId: old?.id ?? 0, successorId: next.id, kind: 'merger' },
      ...{ onDay: new Date('2025-03-01'), document: 'Nghị quyết 1' },
    },
  });

  const before = await boardOf({ unit: old?.key ?? '', field: null }, '', actor);
  expect(before.place.kin).toMatchObject([{ unit: { key: 'so-moi' }, isSuccessor: true }]);
  const after = await boardOf({ unit: 'so-moi', field: null }, '', actor);
  expect(after.place.kin).toMatchObject([{ unit: { key: old?.key }, onDay: '2025-03-01' }]);
  expect(after.cells).toEqual([]);
});
