import { expect, test } from 'vitest';
import { editTarget, removeTarget, setTarget } from '@/lib/commands/target';
import type { Actor } from '@/lib/domain/account';
import { newTarget, targetEdit } from '@/lib/domain/target-edit';
import { database } from '@/lib/platform/database';
import { targetsOf } from '@/lib/queries/target';
import { targetsFor } from '@/lib/queries/target-list';

const STAFF: Actor = { id: 's', name: 'Nhập', role: 'staff', authorityId: null, requestId: null };
const LEADER: Actor = { ...STAFF, id: 'l', role: 'leader' };
const SOURCE = 'ttxvn_thaibinh_2024';

const wanted = (change: Partial<Record<string, string>> = {}) =>
  newTarget.parse({
    authority: 'hung-yen-2025',
    indicator: 'sipas',
    period: '2026',
    operator: 'gt',
    value: '90,50',
    note: '',
    source: SOURCE,
    ...change,
  });

async function listed(period: string) {
  const found = (await targetsFor(STAFF))?.find((target) => target.period === period);
  if (!found) throw new Error(`no target of ${period}`);
  return found;
}

test('a target set by staff is what the public page shows', async () => {
  expect(await setTarget(wanted(), STAFF)).toEqual({ ok: true, value: null });

  expect(await targetsOf('hung-yen-2025')).toEqual([
    { indicatorSlug: 'sipas', sourceCode: SOURCE, operator: 'gt', value: '90.50', period: '2026' },
  ]);
  expect(await database.auditEntry.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
    act: 'editTarget',
    subjectKey: 'sipas/2026/hung-yen-2025',
    before: null,
    after: { operator: 'gt', value: '90.50', note: null, source: SOURCE },
  });
});

test.each([
  ['a second one for the same authority, indicator and year', wanted(), 'overlap'],
  ['one above the scale', wanted({ period: '2027', value: '100,5' }), 'overScale'],
  ['one that nobody can reach', wanted({ period: '2027', value: '100' }), 'unreachable'],
  ['one for a province of another time', wanted({ period: '2024' }), 'notThen'],
  ['one for a region', wanted({ authority: 'viet-nam' }), 'wrongKind'],
  ['one on an unknown source', wanted({ period: '2027', source: 'none' }), 'unknownChoice'],
])('%s is refused', async (_which, target, refusal) => {
  expect(await setTarget(target, STAFF)).toEqual({ ok: false, refusal });
});

test('leaders read targets but set none', async () => {
  expect(await setTarget(wanted({ period: '2027' }), LEADER)).toEqual({
    ok: false,
    refusal: 'notAllowed',
  });
  expect(await targetsFor(LEADER)).toBeNull();
});

test('who saw an older target is refused, and the log says who changed it and why', async () => {
  const { id, version } = await listed('2025');
  const edit = (value: string, reason: string) =>
    targetEdit.parse({
      id: String(id),
      version: String(version),
      operator: 'gte',
      value,
      note: '',
      source: SOURCE,
      reason,
    });
  const first = await editTarget(edit('92', 'Kế hoạch mới'), STAFF);
  const second = await editTarget(edit('93', 'Nhầm'), STAFF);

  expect([first, second]).toEqual([
    { ok: true, value: null },
    { ok: false, refusal: 'changedMeanwhile' },
  ]);
  expect(await listed('2025')).toMatchObject({ operator: 'gte', value: '92', version: 2 });
  expect(
    await database.auditEntry.findFirst({ where: { subjectKey: 'sipas/2025/thai-binh' } }),
  ).toMatchObject({
    before: { operator: 'gt', value: '95' },
    after: { operator: 'gte', value: '92' },
    reason: 'Kế hoạch mới',
  });
});

test('a removed target leaves its value and the reason in the log', async () => {
  const { id, version } = await listed('2024');
  const removal = { id, version, reason: 'Nhập nhầm đơn vị' };

  expect(await removeTarget({ ...removal, version: version + 1 }, STAFF)).toMatchObject({
    refusal: 'changedMeanwhile',
  });
  expect(await removeTarget(removal, STAFF)).toEqual({ ok: true, value: null });
  expect(await removeTarget(removal, STAFF)).toMatchObject({ refusal: 'notFound' });
  expect((await targetsOf('thai-binh')).map(({ period }) => period)).toEqual(['2025']);
  expect(
    await database.auditEntry.findFirst({ where: { subjectKey: 'sipas/2024/thai-binh' } }),
  ).toMatchObject({ before: { value: '90' }, after: null, reason: 'Nhập nhầm đơn vị' });
});
