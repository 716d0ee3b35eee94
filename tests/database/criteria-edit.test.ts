import { expect, test } from 'vitest';
import { copyCriteriaSet, editCriteriaSet, removeCriteriaSet } from '@/lib/commands/criteria-set';
import { addCriterion, editCriterion, removeCriterion } from '@/lib/commands/criterion';
import type { Actor } from '@/lib/domain/account';
import { criteriaSetCopy } from '@/lib/domain/criteria-edit';
import { points } from '@/lib/domain/points';
import { database } from '@/lib/platform/database';
import { criteriaSetAt, criteriaSetsFor } from '@/lib/queries/criteria-set';
import { indicators } from '@/lib/queries/indicator';
import { givenRelease } from '../support/given';

const STAFF: Actor = { id: 's', name: 'Nhập', role: 'staff', authorityId: null, requestId: null };
const REVIEWER: Actor = { ...STAFF, id: 'r', role: 'reviewer' };

const newest = async (slug: string) => {
  const found = (await criteriaSetsFor(STAFF))?.find(
    ({ indicator, isNewest }) => indicator.slug === slug && isNewest,
  );
  if (!found) throw new Error(slug);
  return found;
};

const copyOf = (from: string, change: Partial<Record<string, string>> = {}) =>
  criteriaSetCopy.parse({
    from,
    code: 'PAPI-2026',
    fromYear: '2026',
    legalBasis: 'Báo cáo PAPI 2026',
    isComparableWithPrevious: 'no',
    changeNote: 'Thêm nội dung về biến đổi khí hậu.',
    sumRule: 'error',
    source: '',
    ...change,
  });

test('a copy for a new year has the same tree, and the set before ends the year before', async () => {
  const { code: from } = await newest('papi');
  const original = await criteriaSetAt(STAFF, from);

  expect(await copyCriteriaSet(copyOf(from), STAFF)).toEqual({
    ok: true,
    value: { code: 'PAPI-2026' },
  });

  const copy = await criteriaSetAt(STAFF, 'PAPI-2026');
  expect(copy?.tree).toEqual(original?.tree);
  expect(copy).toMatchObject({ fromYear: 2026, toYear: null, sumRule: 'error', usedIn: [] });
  expect(await criteriaSetAt(STAFF, from)).toMatchObject({ toYear: 2025, isNewest: false });
  const shown = (await indicators()).find(({ slug }) => slug === 'papi');
  expect(shown?.criteriaSets.at(-1)).toMatchObject({
    code: 'PAPI-2026',
    isComparableWithPrevious: false,
    note: 'Thêm nội dung về biến đổi khí hậu.',
  });
  expect(await database.auditEntry.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
    act: 'editCriteria',
    subjectKey: 'PAPI-2026',
    after: { copiedFrom: from, fromYear: 2026 },
  });
});

test.each([
  ['for a year the newest set has begun in', { code: 'PAPI-X', fromYear: '2026' }, 'yearNotLater'],
  ['under a code in use', { code: 'PAR-1294', fromYear: '2028' }, 'codeTaken'],
  ['on an unknown source', { code: 'PAPI-X', fromYear: '2028', source: 'x' }, 'unknownSource'],
  ['of an unknown set', { from: 'NONE', code: 'PAPI-X', fromYear: '2028' }, 'notFound'],
])('a copy %s is refused', async (_which, change, refusal) => {
  expect(await copyCriteriaSet(copyOf('PAPI-2026', change), STAFF)).toEqual({ ok: false, refusal });
});

test('a copy for a year that already has figures is refused', async () => {
  const { code } = await newest('sipas');
  const copied = await copyCriteriaSet(copyOf(code, { code: 'SIPAS-X', fromYear: '2023' }), STAFF);

  expect(copied).toEqual({ ok: false, refusal: 'yearsInUse' });
});

test('a break says what changed', () => {
  const said = criteriaSetCopy.safeParse({ ...copyOf('A'), changeNote: '' });

  expect(said.success).toBe(false);
});

test('criteria are added, moved, limited by their whole and removed while no release uses the set', async () => {
  const seen = async () => (await criteriaSetAt(STAFF, 'PAPI-2026'))?.version ?? 0;
  const before = await criteriaSetAt(STAFF, 'PAPI-2026');
  const field = before?.tree.find(({ parentCode }) => parentCode === 'T')?.code ?? '';
  const parts = { set: 'PAPI-2026', code: `${field}.9`, parent: field, name: 'Mục mới' };

  const added = { ...parts, version: await seen(), maxPoints: points.parse('11') };
  expect(await addCriterion(added, STAFF)).toMatchObject({
    refusal: 'partsExceed',
    excess: { code: field },
  });
  expect(await addCriterion({ ...added, maxPoints: null }, STAFF)).toMatchObject({ ok: true });
  expect(await addCriterion({ ...added, maxPoints: null }, STAFF)).toMatchObject({
    refusal: 'changedMeanwhile',
  });
  const again = { ...added, maxPoints: null, version: await seen() };
  expect(await addCriterion(again, STAFF)).toMatchObject({ refusal: 'codeTaken' });

  const moved = { set: 'PAPI-2026', code: field, name: 'Nội dung đầu', place: 2 };
  const edit = { ...moved, version: await seen(), maxPoints: points.parse('10') };
  expect(await editCriterion(edit, STAFF)).toMatchObject({ ok: true });
  const tree = (await criteriaSetAt(STAFF, 'PAPI-2026'))?.tree ?? [];
  expect(tree.filter(({ parentCode }) => parentCode === 'T')[1]).toMatchObject({
    code: field,
    name: 'Nội dung đầu',
  });
  expect(tree.map(({ position }) => position)).toEqual(tree.map((_one, place) => place + 1));

  const removal = { set: 'PAPI-2026', code: field, version: await seen() };
  expect(await removeCriterion(removal, STAFF)).toMatchObject({ refusal: 'hasParts' });
  expect(await removeCriterion({ ...removal, code: 'T' }, STAFF)).toMatchObject({
    refusal: 'totalStays',
  });
  const leaf = { ...removal, code: `${field}.9` };
  expect(await removeCriterion(leaf, STAFF)).toMatchObject({ ok: true });
});

test('a set a release refers to is refused, be the release a draft', async () => {
  await givenRelease({
    indicator: 'papi',
    period: '2026',
    territoryOn: '2026-12-31',
    status: 'draft',
    totals: {},
  });
  const set = await criteriaSetAt(STAFF, 'PAPI-2026');
  const seen = { set: 'PAPI-2026', version: set?.version ?? 0 };
  const facts = copyOf('PAPI-2026', { code: 'PAPI-2026' });
  const { from: _from, fromYear: _fromYear, ...edit } = facts;

  expect(set?.usedIn).toEqual(['2026']);
  expect(await editCriteriaSet({ ...edit, version: seen.version }, STAFF)).toMatchObject({
    refusal: 'used',
  });
  expect(
    await addCriterion({ ...seen, code: '9', parent: 'T', name: 'x', maxPoints: null }, STAFF),
  ).toMatchObject({ refusal: 'used' });
  expect(
    await removeCriteriaSet({ code: 'PAPI-2026', version: seen.version, reason: 'x' }, STAFF),
  ).toMatchObject({ refusal: 'used' });
});

test('an unused copy can be taken back, and the set before is open again', async () => {
  const { code: from } = await newest('par-index');
  await copyCriteriaSet(copyOf(from, { code: 'PAR-2027', fromYear: '2027' }), STAFF);
  const removal = { code: 'PAR-2027', version: 1, reason: 'Nhầm năm' };

  expect(await removeCriteriaSet(removal, STAFF)).toEqual({ ok: true, value: { code: from } });
  expect(await newest('par-index')).toMatchObject({ code: from, toYear: null });
  expect(await criteriaSetAt(STAFF, 'PAR-2027')).toBeNull();
});

test('reviewers edit no criteria', async () => {
  expect(await criteriaSetsFor(REVIEWER)).toBeNull();
  expect(await copyCriteriaSet(copyOf('PAPI-2026', { code: 'Z' }), REVIEWER)).toMatchObject({
    refusal: 'notAllowed',
  });
});
