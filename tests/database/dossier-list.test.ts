import { beforeAll, expect, test } from 'vitest';
import { exportDossiers } from '@/lib/commands/dossier-list-file';
import type { Actor } from '@/lib/domain/account';
import { type DossierPage, dossierFilter } from '@/lib/domain/dossier-list';
import { plainDate } from '@/lib/domain/plain-date';
import { database } from '@/lib/platform/database';
import { type DossierScope, dossierListSql, dossierTotalSql } from '@/lib/platform/dossier-sql';
import { Prisma } from '@/lib/platform/prisma-client/client';
import { dossierPage, dossierTrace } from '@/lib/queries/dossier-list';
import { givenAccount } from '@/tests/support/given-account';
import {
  type DossierGround,
  givenDossierGround,
  givenDossiers,
  OTHER_UNIT,
  UNIT,
} from '@/tests/support/given-dossier-rows';

let ground: DossierGround;
let leader: Actor;

beforeAll(async () => {
  // Monday; Tuesday is made a holiday, so five working days end on the Tuesday after.
  ground = await givenDossierGround('2025-06-16');
  leader = await givenAccount('leader');
  await database.calendarDay.upsert({
    where: { day: new Date('2025-06-17') },
    create: { day: new Date('2025-06-17'), name: 'Nghỉ thử', isWorking: false },
    update: {},
  });
  await givenDossiers(ground, [
    { code: 'S1', dueOn: '2025-06-16' },
    { code: 'S2', dueOn: '2025-06-24' },
    { code: 'S3', dueOn: '2025-06-25' },
    { code: 'S4', dueOn: '2025-06-10', pausedDays: 7 },
    { code: 'Q1', dueOn: '2025-06-13', cause: 'subjective' },
    { code: 'Q2', dueOn: '2025-05-05', isOtherUnit: true },
    { code: 'Q3', dueOn: '2025-06-02', leadId: ground.otherUnitId, isOtherField: true },
    { code: 'R1', dueOn: '2025-05-20', resolvedOn: '2025-06-02', cause: 'objective' },
    { code: 'R2', dueOn: '2025-05-09', resolvedOn: '2025-05-12' },
    { code: 'R3', dueOn: '2025-05-09', resolvedOn: '2025-05-09' },
    { code: 'R4', dueOn: '2025-05-09', extendedTo: '2025-06-30', resolvedOn: '2025-06-10' },
    { code: 'W1', dueOn: '2025-05-09', withdrawnOn: '2025-05-20' },
  ]);
});

async function pageOf(asked: Record<string, string>, actor = leader): Promise<DossierPage> {
  const page = await dossierPage(dossierFilter.parse(asked), actor);
  if (!page || page === 'empty') throw new Error('no list');
  return page;
}

const codes = async (asked: Record<string, string>, actor = leader) =>
  (await pageOf(asked, actor)).rows.map(({ code }) => code);

test('what falls due within five working days, counted over a holiday; the nearest first', async () => {
  const page = await pageOf({ loc: 'sap-den-han' });

  expect(page.dueUntil).toBe('2025-06-24');
  expect(page.rows.map(({ code, workingDaysLeft }) => [code, workingDaysLeft])).toEqual([
    ['S1', 0],
    ['S4', 0],
    ['S2', 5],
  ]);
});

test('what is past its day, the oldest first, with days late', async () => {
  const page = await pageOf({ loc: 'dang-qua-han' });

  expect(page.total).toBe(3);
  expect(page.rows.map(({ code, lateness }) => [code, lateness])).toEqual([
    ['Q2', { days: 42, workingDays: 30 }],
    ['Q3', { days: 14, workingDays: 10 }],
    ['Q1', { days: 3, workingDays: 1 }],
  ]);
  expect(page).toMatchObject({ asOf: '2025-06-16', isIllustrative: true, next: null });
});

test('what was resolved late in a period; extended ones are not late', async () => {
  expect(await codes({ loc: 'da-qua-han' })).toEqual(['R1']);
  expect(await codes({ loc: 'da-qua-han', ky: '2025-M05' })).toEqual(['R2']);
  expect(await codes({ loc: 'da-qua-han', ky: '2025-Q2' })).toEqual(['R1', 'R2']);
});

test('filters narrow a list, and a name that nobody bears finds nothing', async () => {
  const loc = 'dang-qua-han';

  expect(await codes({ loc, 'don-vi': OTHER_UNIT })).toEqual(['Q2']);
  expect(await codes({ loc, 'linh-vuc': 'thu-xay-dung' })).toEqual(['Q3']);
  expect(await codes({ loc, 'thu-tuc': 'thu-dat-dai.1' })).toEqual(['Q2', 'Q1']);
  expect(await codes({ loc, 'lien-thong': 'co' })).toEqual(['Q3']);
  expect(await codes({ loc, 'lien-thong': 'khong' })).toEqual(['Q2', 'Q1']);
  expect(await codes({ loc, 'chu-tri': OTHER_UNIT })).toEqual(['Q3']);
  expect(await codes({ loc, 'nguyen-nhan': 'chu-quan' })).toEqual(['Q1']);
  expect(await codes({ loc, 'nguyen-nhan': 'chua-neu' })).toEqual(['Q2', 'Q3']);
  expect(await codes({ loc, 'don-vi': 'khong-co' })).toEqual([]);
  expect(await codes({ loc, 'don-vi': 'thai-binh' })).toEqual(['Q2', 'Q3', 'Q1']);
});

test('a member sees the dossiers of its own unit only, whatever it asks for', async () => {
  const member = await givenAccount('member', { authoritySlug: OTHER_UNIT });

  expect(await codes({ loc: 'dang-qua-han' }, member)).toEqual(['Q2']);
  expect(await codes({ loc: 'dang-qua-han', 'don-vi': UNIT }, member)).toEqual([]);
  expect(await dossierTrace('Q1', member)).toBeNull();
  expect((await dossierTrace('Q2', member))?.dossier.code).toBe('Q2');
  expect((await pageOf({ loc: 'dang-qua-han' }, member)).mayDownload).toBe(false);
});

test('one dossier says how it came to be here', async () => {
  const trace = await dossierTrace('S4', leader);

  expect(trace?.dossier).toMatchObject({
    code: 'S4',
    dueOn: '2025-06-10',
    pausedDays: 7,
    effectiveDueOn: '2025-06-17',
    lateness: null,
    unit: { slug: UNIT, name: 'Sở Thứ Nhất' },
  });
  expect(trace?.cameIn).toMatchObject({ fileName: 'ho-so.csv', by: null, asOf: '2025-06-16' });
  expect(await dossierTrace('khong-co', leader)).toBeNull();
});

test('a list that is taken out stands in the log, and a member takes none', async () => {
  const exported = await exportDossiers(dossierFilter.parse({ loc: 'dang-qua-han' }), leader);
  const member = await givenAccount('member', { authoritySlug: UNIT });

  expect(exported.ok && exported.value.rows.map(({ code }) => code)).toEqual(['Q2', 'Q3', 'Q1']);
  expect(await exportDossiers(dossierFilter.parse({}), member)).toEqual({
    ok: false,
    refusal: 'notAllowed',
  });
  const entries = await database.auditEntry.findMany({ where: { subjectKind: 'dossier' } });
  expect(entries).toMatchObject([
    { act: 'exportDrafts', actorId: leader.id, subjectKey: 'dang-qua-han' },
  ]);
});

/** 30,000 dossiers of two years, each hundredth open: many days are shared by several. */
async function manyDossiers(): Promise<void> {
  await database.$executeRaw`
    INSERT INTO dossier (code, received_on, authority_id, field_id, procedure_id, due_on,
      effective_due_on, resolved_on, import_id)
    SELECT 'M' || lpad(n::text, 6, '0'), day, ${ground.unitId}, ${ground.fieldId},
      ${ground.procedureId}, day + 10, day + 10,
      CASE WHEN n % 100 = 0 THEN NULL WHEN n % 40 = 1 THEN day + 14 ELSE day + 5 END,
      ${ground.importId}
    FROM generate_series(1, 30000) AS n, LATERAL (SELECT date '2023-01-02' + n % 700 AS day) AS d`;
  await database.$executeRaw`ANALYZE dossier`;
}

const ALL: DossierScope = {
  kind: 'dang-qua-han',
  firstOn: plainDate.parse('1900-01-01'),
  lastOn: plainDate.parse('2025-06-15'),
  only: {},
};

const planOf = async (sql: Prisma.Sql) =>
  JSON.stringify(await database.$queryRaw(Prisma.sql`EXPLAIN (FORMAT JSON) ${sql}`));

test('page after page shows every dossier once, also while some are resolved', async () => {
  await manyDossiers();
  const expected = await database.$queryRaw<{ code: string }[]>`
    SELECT code FROM dossier WHERE resolved_on IS NULL AND withdrawn_on IS NULL
      AND effective_due_on <= '2025-06-15' ORDER BY effective_due_on, code`;
  const seen: string[] = [];
  let after: string | null = '';
  while (after !== null) {
    const page: DossierPage = await pageOf({ loc: 'dang-qua-han', sau: after });
    seen.push(...page.rows.map(({ code }) => code));
    after = page.next;
    // What was already read goes: the pages after it must not move.
    if (seen.length === 50) {
      await database.$executeRaw`
        UPDATE dossier SET resolved_on = '2025-06-16' WHERE code IN (${seen[0]}, ${seen[20]})`;
    }
  }

  expect(seen).toEqual(expected.map(({ code }) => code));
});

test('each list reads its one index and never the whole table', async () => {
  const late: DossierScope = {
    ...ALL,
    kind: 'da-qua-han',
    firstOn: plainDate.parse('2024-05-01'),
    lastOn: plainDate.parse('2024-05-31'),
  };
  const after = { day: plainDate.parse('2024-05-12'), code: 'M000001' };
  const only = { fieldId: ground.fieldId, authorityId: ground.unitId };
  const plans = await Promise.all([
    planOf(dossierListSql(ALL, null, 51)),
    planOf(dossierListSql({ ...ALL, only }, after, 51)),
    planOf(dossierListSql(late, after, 51)),
    planOf(dossierTotalSql(late, 10_000)),
  ]);

  for (const plan of plans) expect(plan).not.toMatch(/"Seq Scan"[^{}]*dossier_202[34]/);
  expect(plans[0]).not.toMatch(/"Node Type":"Sort"/);
  expect(plans[0]).toMatch(/dossier_2024_effective_due_on_code_idx/);
  expect(plans[2]).toMatch(/dossier_2024_resolved_on_code_idx/);
  expect(plans[3]).toMatch(/dossier_2024_resolved_on_code_idx/);
});
