import { expect, test } from 'vitest';
import { addIndicator, editIndicator } from '@/lib/commands/indicator';
import type { Actor } from '@/lib/domain/account';
import { indicatorEdit, newIndicator } from '@/lib/domain/indicator-edit';
import { database } from '@/lib/platform/database';
import { indicators } from '@/lib/queries/indicator';
import { indicatorsFor } from '@/lib/queries/indicator-list';
import { homeOverview } from '@/lib/queries/overview';
import { publishedRanking } from '@/lib/queries/ranking';
import { givenRelease } from '../support/given';

const ADMINISTRATOR: Actor = {
  id: 'a',
  name: 'Quản trị',
  role: 'administrator',
  authorityId: null,
  requestId: null,
};
const STAFF: Actor = { ...ADMINISTRATOR, role: 'staff' };
const TOTAL = { name: 'Tổng điểm', nameEn: 'Total' };

const DTI = {
  code: 'dti',
  slug: 'dti',
  name: 'DTI',
  fullName: 'Chỉ số chuyển đổi số cấp tỉnh',
  publisher: 'Bộ Khoa học và Công nghệ',
  summary: 'Đo mức độ chuyển đổi số của các tỉnh, thành phố.',
  isRankedByPublisher: 'yes',
  grading: 'none',
  position: '4',
  unusualChange: '',
  scaleMax: '1',
  unit: 'points',
  authorityKind: 'province',
  fromYear: '2024',
  legalBasis: 'Quyết định 922/QĐ-BTTTT ngày 20/5/2022',
};

const wanted = (change: Partial<typeof DTI> = {}) => newIndicator.parse({ ...DTI, ...change });

test('a fourth indicator has a criteria set at once, and ranks once something is published', async () => {
  expect(await addIndicator(wanted(), TOTAL, ADMINISTRATOR)).toEqual({ ok: true, value: null });
  expect(await indicatorsFor(ADMINISTRATOR)).toMatchObject([
    { slug: 'par-index' },
    { slug: 'sipas' },
    { slug: 'papi' },
    { slug: 'dti', scaleMax: '1', releases: 0 },
  ]);
  expect((await indicators()).map(({ slug }) => slug)).toEqual(['par-index', 'sipas', 'papi']);

  await givenRelease({
    indicator: 'dti',
    period: '2025',
    territoryOn: '2025-12-31',
    status: 'published',
    totals: { 'hung-yen-2025': '0.7124', 'ha-noi': '0.8012', hue: '0.7124' },
  });

  const ranking = await publishedRanking('dti', '2025');
  const ranked = ranking?.rows.flatMap(({ slug, points, place }) =>
    place ? [[slug, points, place.rank]] : [],
  );
  expect(ranked?.toSorted()).toEqual([
    ['ha-noi', '0.8012', 1],
    ['hue', '0.7124', 2],
    ['hung-yen-2025', '0.7124', 2],
  ]);
  expect((await indicators()).at(-1)).toMatchObject({
    slug: 'dti',
    scaleMax: '1',
    periods: ['2025'],
    criteriaSets: [{ code: 'DTI-2024' }],
  });
  expect(await homeOverview()).toMatchObject({ period: '2023', histories: { length: 4 } });
});

test.each([
  ['a code in use', { code: 'papi', slug: 'papi-2', position: '9' }, 'taken'],
  ['an address in use', { code: 'X', slug: 'papi', position: '9' }, 'taken'],
  ['a place in use', { code: 'X', slug: 'x', position: '3' }, 'positionTaken'],
  ['a scale of nothing', { code: 'X', slug: 'x', position: '9', scaleMax: '0' }, 'scaleIsZero'],
  [
    'per cents of eighty',
    { code: 'X', slug: 'x', position: '9', scaleMax: '80', unit: 'percent' },
    'percentOfHundred',
  ],
  [
    'a threshold above the scale',
    { code: 'X', slug: 'x', position: '9', unusualChange: '1,5' },
    'thresholdOverScale',
  ],
])('%s is refused', async (_which, change, refusal) => {
  expect(await addIndicator(wanted(change), TOTAL, ADMINISTRATOR)).toEqual({ ok: false, refusal });
});

test('only an administrator adds, sees and changes indicators here', async () => {
  expect(await addIndicator(wanted({ code: 'Y', slug: 'y' }), TOTAL, STAFF)).toMatchObject({
    refusal: 'notAllowed',
  });
  expect(await indicatorsFor(STAFF)).toBeNull();
});

test('who saw older words is refused, and a place in use is named', async () => {
  const seen = (await indicatorsFor(ADMINISTRATOR))?.find(({ slug }) => slug === 'papi');
  const edit = (change: object) =>
    indicatorEdit.parse({
      slug: 'papi',
      version: String(seen?.version),
      name: 'PAPI',
      fullName: 'PAPI cấp tỉnh',
      publisher: 'UNDP',
      summary: 'Đo trải nghiệm của người dân.',
      isRankedByPublisher: 'no',
      grading: 'quartiles',
      position: '3',
      unusualChange: '2,5',
      ...change,
    });
  expect(await editIndicator(edit({ position: '1' }), ADMINISTRATOR)).toMatchObject({
    refusal: 'positionTaken',
  });
  expect(await editIndicator(edit({}), ADMINISTRATOR)).toEqual({ ok: true, value: null });
  expect(await editIndicator(edit({ name: 'Khác' }), ADMINISTRATOR)).toMatchObject({
    refusal: 'changedMeanwhile',
  });

  const row = await database.indicator.findUnique({ where: { slug: 'papi' } });
  expect(row).toMatchObject({ name: 'PAPI', fullName: 'PAPI cấp tỉnh', version: 2 });
  expect(row?.unusualChange?.toFixed(1)).toBe('2.5');
  expect(await database.auditEntry.findFirst({ where: { subjectKey: 'papi' } })).toMatchObject({
    before: { position: 3, unusualChange: null },
    after: { unusualChange: '2.5' },
  });
});
