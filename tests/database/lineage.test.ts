import { expect, test } from 'vitest';
import { changeLineage } from '@/lib/commands/lineage';
import type { Actor } from '@/lib/domain/account';
import { lineageForm } from '@/lib/domain/lineage';
import { plainDate } from '@/lib/domain/plain-date';
import { database } from '@/lib/platform/database';
import { authorityAt, provincesOn } from '@/lib/queries/authority';
import { historiesOf } from '@/lib/queries/history';
import { lineagePreview } from '@/lib/queries/lineage';

const STAFF: Actor = { id: 's', name: 'Nhập', role: 'staff', authorityId: null, requestId: null };
const TODAY = plainDate.parse('2026-11-22');
const LAW = 'Nghị quyết 1/2026/QH16 ngày 1/8/2026';

/** The merger of 2025 that made Hưng Yên anew, done again with it and Ninh Bình. */
const merger = lineageForm.parse({
  loai: 'merger',
  ngay: '01/09/2026',
  'van-ban': LAW,
  nguon: 'vnprov',
  'don-vi-1': 'hung-yen-2025',
  'don-vi-2': 'ninh-binh-2025',
  'ten-1': 'Hưng Yên',
  'ten-anh-1': 'Hung Yen',
  'loai-don-vi-1': 'tỉnh',
  'ma-1': '33',
  'vung-1': 'dong-bang-song-hong-2025',
});

const rename = lineageForm.parse({
  loai: 'rename',
  ngay: '01/10/2026',
  'van-ban': LAW,
  nguon: '',
  'don-vi-1': 'hue',
  'ten-1': 'Phú Xuân',
  'ten-anh-1': '',
  'loai-don-vi-1': 'thành phố trực thuộc trung ương',
  'ma-1': '46',
  'vung-1': '',
});

test('a preview says what a merger touches and writes nothing', async () => {
  const preview = await lineagePreview(
    STAFF,
    { ...merger, predecessors: ['hue', 'hung-yen-2025'] },
    TODAY,
  );

  expect(preview).toMatchObject({ refusal: null, newSlugs: ['hung-yen-2026'] });
  const hue = preview?.affected.find(({ slug }) => slug === 'hue');
  expect(hue?.series.find(({ indicator }) => indicator === 'PAPI')?.periods).toContain('2024');
  expect(await authorityAt('hung-yen-2026')).toBeNull();
  expect(await lineagePreview({ ...STAFF, role: 'leader' }, merger, TODAY)).toBeNull();
});

test('a merger ends two the day before, begins a third and deletes nothing', async () => {
  const before = await database.authority.count();
  const figures = await database.score.count();

  expect(await changeLineage(merger, TODAY, STAFF)).toEqual({
    ok: true,
    value: { slugs: ['hung-yen-2026'] },
  });

  expect(await database.authority.count()).toBe(before + 1);
  expect(await database.score.count()).toBe(figures);
  expect(await authorityAt('hung-yen-2025')).toMatchObject({
    endedOn: '2026-08-31',
    versions: [{ name: 'Hưng Yên', validTo: '2026-08-31' }],
    successors: [{ slug: 'hung-yen-2026', kind: 'merger', onDay: '2026-09-01', document: LAW }],
    predecessors: [{ slug: 'hung-yen' }, { slug: 'thai-binh' }],
  });
  expect(await authorityAt('hung-yen-2026')).toMatchObject({
    name: 'Hưng Yên',
    beganOn: '2026-09-01',
    versions: [{ code: '33', region: { slug: 'dong-bang-song-hong-2025' } }],
    predecessors: [{ slug: 'hung-yen-2025' }, { slug: 'ninh-binh-2025' }],
  });
  const slugsOn = async (day: string) =>
    (await provincesOn(plainDate.parse(day))).map(({ slug }) => slug);
  expect(await slugsOn('2026-08-31')).toHaveLength(34);
  expect(await slugsOn('2026-09-01')).toHaveLength(33);
  const entries = await database.auditEntry.findMany({
    where: { act: 'editAuthority' },
    orderBy: { id: 'asc' },
    select: { subjectKey: true, reason: true },
  });
  expect(entries.map(({ subjectKey }) => subjectKey).toSorted()).toEqual([
    'hung-yen-2025',
    'hung-yen-2026',
    'ninh-binh-2025',
  ]);
  expect(entries.every(({ reason }) => reason === LAW)).toBe(true);
});

test('the same merger again is refused, for both have ended', async () => {
  expect(await changeLineage(merger, TODAY, STAFF)).toEqual({
    ok: false,
    refusal: 'alreadyEnded',
  });
});

test('a renamed province keeps its address and its history, under the name of each day', async () => {
  const figures = (await historiesOf('hue')).flatMap(({ years }) => years).length;

  expect(await changeLineage(rename, TODAY, STAFF)).toMatchObject({ ok: true });

  const versions = (await authorityAt('hue'))?.versions.slice(-2);
  expect(versions).toMatchObject([
    { name: 'Huế', validTo: '2026-09-30' },
    { name: 'Phú Xuân', validFrom: '2026-10-01', validTo: null, region: expect.anything() },
  ]);
  expect((await historiesOf('hue')).flatMap(({ years }) => years)).toHaveLength(figures);
  expect(await database.authorityVersion.findFirst({ where: { name: 'Phú Xuân' } })).toMatchObject({
    document: LAW,
  });
});

test.each([
  ['under a code that another carries', { 'ma-1': '01' }, 'codeTaken'],
  ['on a day before its latest name', { ngay: '30/09/2026' }, 'dayTooEarly'],
  ['in a region that is none', { 'vung-1': 'ha-noi' }, 'unknownRegion'],
])('a rename %s is refused', async (_which, typed, refusal) => {
  const asked = lineageForm.parse({
    loai: 'rename',
    ngay: '01/11/2026',
    'van-ban': LAW,
    nguon: '',
    'don-vi-1': 'hue',
    'ten-1': 'Thuận Hóa',
    'loai-don-vi-1': 'tỉnh',
    ...typed,
  });

  expect(await changeLineage(asked, TODAY, STAFF)).toEqual({ ok: false, refusal });
});

test('a split ends one and begins two', async () => {
  const split = lineageForm.parse({
    loai: 'split',
    ngay: '01/11/2026',
    'van-ban': LAW,
    nguon: '',
    'don-vi-1': 'hung-yen-2026',
    'ten-1': 'Hưng Yên Bắc',
    'loai-don-vi-1': 'tỉnh',
    'ma-1': '33',
    'ten-2': 'Thái Bình',
    'loai-don-vi-2': 'tỉnh',
    'ma-2': '34',
  });
  expect(await changeLineage(split, TODAY, STAFF)).toEqual({
    ok: true,
    value: { slugs: ['hung-yen-bac-2026', 'thai-binh-2026'] },
  });

  expect(
    (await authorityAt('hung-yen-2026'))?.successors.map(({ slug }) => slug).toSorted(),
  ).toEqual(['hung-yen-bac-2026', 'thai-binh-2026']);
});

test('of two who merge the same province at once, one is refused', async () => {
  const mergedWith = (other: string, name: string) => ({
    ...merger,
    predecessors: ['ha-noi', other],
    successors: [{ name, nameEn: '', typeName: 'tỉnh', code: null, parent: null }],
  });
  const done = await Promise.all([
    changeLineage(mergedWith('cao-bang', 'Một'), TODAY, STAFF),
    changeLineage(mergedWith('dien-bien', 'Hai'), TODAY, STAFF),
  ]);

  expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  expect(done.find(({ ok }) => !ok)).toMatchObject({ refusal: 'alreadyEnded' });
});

test('leaders change no authorities', async () => {
  expect(await changeLineage(rename, TODAY, { ...STAFF, role: 'leader' })).toMatchObject({
    refusal: 'notAllowed',
  });
});
