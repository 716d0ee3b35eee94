import { expect, test } from 'vitest';
import { addSource, editSource } from '@/lib/commands/source';
import { newSource, seenSource, typedPartialDay } from '@/lib/domain/source-edit';
import { database } from '@/lib/platform/database';
import { sourcesFor } from '@/lib/queries/source-list';
import { givenActor } from '../support/given-draft';

const typed = {
  code: 'bnv_qd_318_2025',
  title: 'Quyết định 318/QĐ-BNV',
  publisher: 'Bộ Nội vụ',
  date: '5/4/2025',
  url: 'https://example.vn/318',
  accessedVia: '',
};

test('a source is added once, with its day, and a line in the log', async () => {
  const staff = await givenActor('staff');
  expect(await addSource(newSource.parse(typed), staff)).toMatchObject({ ok: true });
  expect(await addSource(newSource.parse(typed), staff)).toEqual({ ok: false, refusal: 'taken' });

  const kept = (await sourcesFor(staff))?.find(({ code }) => code === typed.code);
  expect(kept).toMatchObject({ date: '2025-04-05', figures: 0 });
  const log = await database.auditEntry.findMany({ where: { subjectKey: typed.code } });
  expect(log).toMatchObject([{ act: 'editSource', before: null, actorId: staff.id }]);
});

test('the code of a source that figures are read in stays, its words may change', async () => {
  const staff = await givenActor('staff');
  const kept = (await sourcesFor(staff))?.find(({ code }) => code === 'papi_site');
  if (!kept) throw new Error('no such source');
  const { figures: _, ...source } = kept;
  const edit = { ...source, was: 'papi_site', seen: seenSource(source), title: 'Trang PAPI' };

  expect(await editSource({ ...edit, code: 'papi' }, staff)).toEqual({
    ok: false,
    refusal: 'codeInUse',
  });
  expect(await editSource(edit, staff)).toMatchObject({ ok: true });
  expect(await editSource(edit, staff)).toEqual({ ok: false, refusal: 'changedMeanwhile' });
});

test.each(['reviewer', 'leader', 'member'] as const)('a %s keeps no sources', async (role) => {
  const actor = await givenActor(role, role === 'member' ? 'thai-binh' : undefined);
  expect(await addSource(newSource.parse({ ...typed, code: 'x' }), actor)).toEqual({
    ok: false,
    refusal: 'notAllowed',
  });
  expect(await sourcesFor(actor)).toBeNull();
});

test('a day is read as far as it is known, and an address must be one of the web', () => {
  expect(['17/04/2024', '7/2022', '2022', ''].map((day) => typedPartialDay.parse(day))).toEqual([
    '2024-04-17',
    '2022-07',
    '2022',
    '',
  ]);
  expect(typedPartialDay.safeParse('13/2022').success).toBe(false);
  expect(newSource.safeParse({ ...typed, url: 'javascript:alert(1)' }).success).toBe(false);
});
