import { beforeAll, expect, test } from 'vitest';
import { addField, addProcedure, editField, removeField } from '@/lib/commands/procedure';
import { editProcedure, removeProcedure } from '@/lib/commands/procedure-move';
import type { Actor } from '@/lib/domain/account';
import { seenField, seenProcedure } from '@/lib/domain/procedure-edit';
import { database } from '@/lib/platform/database';
import { procedureCatalogueFor } from '@/lib/queries/procedure-list';
import { givenAccount } from '@/tests/support/given-account';
import {
  type DossierGround,
  givenDossierGround,
  givenDossiers,
  givenMonths,
} from '@/tests/support/given-dossier-rows';

let staff: Actor;
let ground: DossierGround;

beforeAll(async () => {
  staff = await givenAccount('staff');
  ground = await givenDossierGround('2025-06-16');
  await givenDossiers(ground, [{ code: 'P1', dueOn: '2025-06-20' }]);
  await givenMonths(ground, [{ month: '2025-05', onTime: 10, late: 2 }]);
});

async function fieldNamed(name: string) {
  const catalogue = await procedureCatalogueFor('', staff);
  const field = catalogue?.fields.find((one) => one.name === name);
  if (!field) throw new Error(`no field ${name}`);
  return field;
}

async function procedureOf(field: string, code: string) {
  const catalogue = await procedureCatalogueFor(field, staff);
  const procedure = catalogue?.procedures.find((one) => one.code === code);
  if (!procedure) throw new Error(`no procedure ${code}`);
  return procedure;
}

test('a field is added behind the others, renamed at its address, and goes while nothing uses it', async () => {
  expect(await addField({ name: 'Khí tượng, thủy văn' }, staff)).toMatchObject({ ok: true });
  expect(await addField({ name: 'khí tượng thủy văn' }, staff)).toMatchObject({ refusal: 'taken' });
  const added = await fieldNamed('Khí tượng, thủy văn');
  expect(added).toMatchObject({ slug: 'khi-tuong-thuy-van', isUsed: false, procedures: 0 });
  expect(added.position).toBeGreaterThan(902);

  const was = added.slug;
  const edit = { was, seen: seenField(added), name: 'Khí tượng', position: 5 };
  expect(await editField(edit, staff)).toMatchObject({ ok: true });
  expect(await editField(edit, staff)).toMatchObject({ refusal: 'changedMeanwhile' });
  const renamed = await fieldNamed('Khí tượng');
  expect(renamed).toMatchObject({ slug: was, position: 5 });

  expect(await removeField({ was, seen: seenField(renamed) }, staff)).toMatchObject({ ok: true });
  expect(await removeField({ was, seen: seenField(renamed) }, staff)).toMatchObject({
    refusal: 'notFound',
  });
});

test('a field with procedures stays', async () => {
  const land = await fieldNamed('Thử đất đai');

  expect(land.isUsed).toBe(true);
  expect(await removeField({ was: land.slug, seen: seenField(land) }, staff)).toMatchObject({
    refusal: 'inUse',
  });
});

test('a procedure is added once by its code, and goes while it has no dossiers', async () => {
  const given = { code: '1.009999', name: 'Thủ tục thử', field: 'thu-dat-dai' };
  expect(await addProcedure(given, staff)).toMatchObject({ ok: true });
  expect(await addProcedure(given, staff)).toMatchObject({ refusal: 'taken' });
  expect(await addProcedure({ ...given, field: 'khong-co' }, staff)).toMatchObject({
    refusal: 'noSuchField',
  });

  const kept = await procedureOf('thu-dat-dai', given.code);
  expect(kept.isUsed).toBe(false);
  const removal = { was: given.code, seen: seenProcedure(kept) };
  expect(await removeProcedure(removal, staff)).toMatchObject({ ok: true });
  expect(await removeProcedure(removal, staff)).toMatchObject({ refusal: 'notFound' });
});

test('a procedure moves to another field with its dossiers and their months, and stays while it has some', async () => {
  const was = 'thu-dat-dai.1';
  const kept = await procedureOf('thu-dat-dai', was);
  const seen = seenProcedure(kept);
  const state = await database.dossierState.findUniqueOrThrow({ where: { id: 1 } });

  expect(await removeProcedure({ was, seen }, staff)).toMatchObject({ refusal: 'inUse' });
  const move = { was, seen, name: kept.name, field: 'thu-xay-dung' };
  expect(await editProcedure(move, staff)).toEqual({ ok: true, value: null });
  expect(await editProcedure(move, staff)).toMatchObject({ refusal: 'changedMeanwhile' });

  const months = await database.dossierMonth.findMany({ select: { fieldId: true } });
  const dossiers = await database.$queryRaw`SELECT field_id FROM dossier`;
  expect(months).toEqual([{ fieldId: ground.otherFieldId }]);
  expect(dossiers).toEqual([{ field_id: ground.otherFieldId }]);
  const after = await database.dossierState.findUniqueOrThrow({ where: { id: 1 } });
  expect(after.updatedAt.getTime()).toBeGreaterThan(state.updatedAt.getTime());
  const [entry] = await database.auditEntry.findMany({ where: { subjectKey: was } });
  expect(entry).toMatchObject({
    act: 'editProcedure',
    before: { field: 'thu-dat-dai' },
    after: { field: 'thu-xay-dung' },
  });
});

test('leaders, reviewers and members neither see nor change the catalogue', async () => {
  for (const role of ['leader', 'reviewer', 'member'] as const) {
    const actor = await givenAccount(role);
    const edit = { was: 'thu-xay-dung.1', seen: '', name: 'Thử', field: 'thu-dat-dai' };
    expect(await procedureCatalogueFor('', actor)).toBeNull();
    expect(await addField({ name: 'Thử quyền' }, actor)).toMatchObject({ refusal: 'notAllowed' });
    expect(await editProcedure(edit, actor)).toMatchObject({ refusal: 'notAllowed' });
  }
});
