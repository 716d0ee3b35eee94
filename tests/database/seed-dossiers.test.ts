import { expect, test } from 'vitest';
import { handledInTime, NO_COUNTS, resolvedInTime } from '@/lib/domain/dossier-counts';
import { plainDate } from '@/lib/domain/plain-date';
import { workCalendar, workingDaysBetween } from '@/lib/domain/working-days';
import { database, toPlainDate } from '@/lib/platform/database';

const PROVINCE_ENDED = new Date('2025-06-30');

test('the departments and districts of Thái Bình hang under it until its last day', async () => {
  const rows = await database.authority.findMany({
    where: { kind: { in: ['department', 'district'] } },
    include: { versions: { include: { parent: true } } },
    orderBy: { id: 'asc' },
  });

  const districts = rows.filter(({ kind }) => kind === 'district');
  expect(rows).toHaveLength(18 + 8);
  expect(rows.filter(({ endedOn }) => endedOn?.getTime() !== PROVINCE_ENDED.getTime())).toEqual([]);
  expect(
    rows.flatMap(({ versions }) => versions).filter(({ parent }) => parent?.slug !== 'thai-binh'),
  ).toEqual([]);
  expect(districts.flatMap(({ versions }) => versions.map(({ code }) => code))).toEqual([
    '336',
    '338',
    '339',
    '340',
    '341',
    '342',
    '343',
    '344',
  ]);
  expect(rows.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['thai-binh-so-noi-vu', 'thai-binh-thanh-pho-thai-binh']),
  );
});

test('the police are no department of the People’s Committee', async () => {
  expect(await database.authorityVersion.count({ where: { name: 'Công an tỉnh' } })).toBe(0);
});

test('the printed total of 2021 is a published release of the province over all fields', async () => {
  const [release, ...others] = await database.dossierRelease.findMany({
    include: { counts: { include: { authority: true } }, source: true },
  });
  const [count] = release?.counts ?? [];

  expect(others).toEqual([]);
  expect(release).toMatchObject({
    period: '2021',
    version: 1,
    status: 'published',
    isIllustrative: false,
    asOf: new Date('2021-12-31'),
    source: { code: 'thaibinh_2021' },
  });
  expect(count).toMatchObject({
    authority: { slug: 'thai-binh' },
    fieldId: null,
    basis: 'report',
    isChosen: true,
    received: 1_150_343,
    receivedOnline: 69_635,
    receivedInPerson: 1_065_067,
    carriedOver: 15_641,
    resolved: 1_139_324,
    early: 114_977,
    onTime: 1_022_796,
    inTime: null,
    late: 1_551,
    pending: 11_019,
    waiting: 10_686,
    overdue: 333,
    withdrawn: null,
  });
});

const quoteOf = (place: string, firstOn: string | null) =>
  database.dossierQuote.findFirstOrThrow({
    where: { place, firstOn: firstOn && new Date(firstOn) },
    include: { authority: true },
  });

test('the parts of the one-stop total of 2021 stay six short of it', async () => {
  const quote = await quoteOf(
    'Theo cơ chế một cửa, một cửa liên thông, tỉnh Thái Bình',
    '2021-01-01',
  );
  const { received, inTime, late, pending } = quote;

  expect({ received, inTime, late, pending }).toEqual({
    received: 996_023,
    inTime: 984_856,
    late: 1_842,
    pending: 9_319,
  });
  expect((received ?? 0) - ((inTime ?? 0) + (late ?? 0) + (pending ?? 0))).toBe(6);
  expect(quote.note).toContain('lệch 6');
});

test('early and on time in one column stay one column', async () => {
  const quote = await quoteOf('Toàn tỉnh Lâm Đồng', '2019-12-01');

  expect(quote).toMatchObject({ early: null, onTime: null, inTime: 635_593, late: 7_677 });
  expect(quote.authority.slug).toBe('lam-dong');
  expect(resolvedInTime({ ...NO_COUNTS, ...quote })).toEqual({ part: 635_593, whole: 643_270 });
});

test('what was late and what is overdue in one figure is neither, and gives no rate', async () => {
  const quote = await quoteOf(
    'Trung tâm Phục vụ hành chính công tỉnh Vĩnh Phúc (cấp tỉnh, huyện, xã)',
    '2021-09-01',
  );

  expect(quote).toMatchObject({
    inTime: 4_157,
    late: null,
    overdue: null,
    carriedOver: 2_171,
    withdrawn: 90,
    note: expect.stringContaining('không tách 12 hồ sơ'),
  });
  expect(resolvedInTime({ ...NO_COUNTS, ...quote })).toBeNull();
  expect(handledInTime({ ...NO_COUNTS, ...quote })).toBeNull();
});

test('every row of dossiers.csv is shown somewhere, in Vietnamese', async () => {
  const quotes = await database.dossierQuote.findMany({ include: { source: true } });

  expect(quotes).toHaveLength(9);
  expect(quotes.filter(({ note }) => note === null || /\b(the|and|of)\b/.test(note))).toEqual([]);
});

test('every procedure has a field, every field procedures, and the fields an order', async () => {
  const fields = await database.dossierField.findMany({
    include: { _count: { select: { procedures: true } } },
    orderBy: { position: 'asc' },
  });

  expect(fields[0]).toMatchObject({ slug: 'dat-dai', name: 'Đất đai', position: 1 });
  expect(fields.map(({ position }) => position)).toEqual(fields.map((_, place) => place + 1));
  expect(fields.filter(({ _count }) => _count.procedures === 0)).toEqual([]);
});

const calendar = async () =>
  workCalendar(
    (await database.calendarDay.findMany()).map(({ day, isWorking }) => ({
      day: toPlainDate(day),
      isWorking,
    })),
  );

/** Which day of the lunar year a day is: "3/10". */
const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The last days of the old lunar year, and the first five of the new one. */
const NEAR_TET = /^(12\/(28|29|30)|1\/[1-5])$/;

test('the Hùng kings are honoured on the tenth of the third month', async () => {
  const days = await database.calendarDay.findMany({ where: { name: 'Giỗ Tổ Hùng Vương' } });

  expect(days.map(({ day }) => day.getUTCFullYear())).toEqual([2020, 2021, 2024, 2025]);
  expect(days.map(({ day }) => lunar.format(day))).toEqual(days.map(() => '3/10'));
});

test('each year has five working days of Tết, around the first of the lunar year', async () => {
  const days = await database.calendarDay.findMany({
    where: { name: 'Tết Nguyên đán' },
    orderBy: { day: 'asc' },
  });
  const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026];

  expect(
    years.map((year) => days.filter(({ day }) => day.getUTCFullYear() === year).length),
  ).toEqual(years.map(() => 5));
  expect(days.map(({ day }) => lunar.format(day)).filter((on) => !NEAR_TET.test(on))).toEqual([]);
});

test.each([
  // Monday 29 April was worked on Saturday 4 May.
  ['2024-04-26', '2024-05-06', 4],
  // Friday 2 May was worked on Saturday 26 April.
  ['2025-04-25', '2025-05-05', 4],
  // New Year on a Saturday: the Monday is off.
  ['2021-12-31', '2022-01-04', 1],
])('from %s to %s there are %i working days', async (from, to, count) => {
  const [first, last] = [plainDate.parse(from), plainDate.parse(to)];

  expect(workingDaysBetween(first, last, await calendar())).toBe(count);
});
