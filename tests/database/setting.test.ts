import { expect, test } from 'vitest';
import { saveSetting } from '@/lib/commands/setting';
import type { Actor } from '@/lib/domain/account';
import { bannerForm } from '@/lib/domain/setting';
import { database } from '@/lib/platform/database';
import { isSecondFactorDemanded, settingsFor } from '@/lib/queries/setting';

const ADMINISTRATOR: Actor = {
  id: 'a',
  name: 'Quản trị',
  role: 'administrator',
  authorityId: null,
  requestId: 'r1',
};
const STAFF: Actor = { ...ADMINISTRATOR, id: 's', name: 'Nhập liệu', role: 'staff' };

test('nobody has decided at first, and then an administrator does', async () => {
  expect(await isSecondFactorDemanded()).toBe(false);

  const saved = await saveSetting(
    'secondFactorDemanded',
    { value: true, version: 0 },
    ADMINISTRATOR,
  );

  expect(saved).toEqual({ ok: true, value: null });
  expect(await isSecondFactorDemanded()).toBe(true);
  expect(await settingsFor(ADMINISTRATOR)).toEqual({
    secondFactorDemanded: { value: true, version: 1 },
    banner: { value: '', version: 0 },
    dossierLimits: {
      value: { minimumVolume: 30, lateLimit: 2, runLength: 3, dueSoonDays: 5 },
      version: 0,
    },
    taskLimits: { value: { dueSoonDays: 7, silentDays: 30 }, version: 0 },
    briefingHead: {
      value: { superior: '', issuer: '', abbreviation: '', place: '', signer: '', receivers: '' },
      version: 0,
    },
  });
});

test('only an administrator sees and saves settings', async () => {
  expect(await saveSetting('banner', { value: 'Xin chào', version: 0 }, STAFF)).toEqual({
    ok: false,
    refusal: 'notAllowed',
  });
  expect(await settingsFor(STAFF)).toBeNull();
});

test('who saw an older value is refused, and the newer one stays', async () => {
  await saveSetting('banner', { value: 'Nghỉ lễ 2/9', version: 0 }, ADMINISTRATOR);
  const second = await saveSetting('banner', { value: 'Bảo trì', version: 0 }, ADMINISTRATOR);
  await saveSetting('banner', { value: 'Nghỉ lễ 2/9/2026', version: 1 }, ADMINISTRATOR);
  const third = await saveSetting('banner', { value: 'Bảo trì', version: 1 }, ADMINISTRATOR);

  expect([second, third]).toEqual([
    { ok: false, refusal: 'changedMeanwhile' },
    { ok: false, refusal: 'changedMeanwhile' },
  ]);
  expect((await settingsFor(ADMINISTRATOR))?.banner).toEqual({
    value: 'Nghỉ lễ 2/9/2026',
    version: 2,
  });
  const entries = await database.auditEntry.findMany({
    where: { subjectKey: 'banner' },
    orderBy: { id: 'asc' },
    select: { act: true, before: true, after: true, actorName: true },
  });
  expect(entries).toEqual([
    { act: 'editSetting', before: '', after: 'Nghỉ lễ 2/9', actorName: 'Quản trị' },
    { act: 'editSetting', before: 'Nghỉ lễ 2/9', after: 'Nghỉ lễ 2/9/2026', actorName: 'Quản trị' },
  ]);
});

test('a banner of 301 letters and an unknown field are refused', () => {
  expect(bannerForm.safeParse({ value: 'a'.repeat(300), version: '0' }).success).toBe(true);
  expect(bannerForm.safeParse({ value: 'a'.repeat(301), version: '0' }).success).toBe(false);
  expect(bannerForm.safeParse({ value: '', version: '0', role: 'x' }).success).toBe(false);
});
