import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { effectiveDueOn, outcomeOf } from '@/lib/domain/dossier';
import { type PlainDate, plainDate } from '@/lib/domain/plain-date';
import { isWorkingDay, workCalendar } from '@/lib/domain/working-days';
import { PROJECT } from '../folders.mjs';
import { readCatalogue } from './catalogue';
import { type DossierFilePlan, dossierFile } from './dossier-file';
import { DOSSIER_COLUMNS } from './dossier-line';

const catalogue = readCatalogue(join(PROJECT, 'prisma/seed'));
const day = (text: string) => plainDate.parse(text);
const LAST = day('2025-06-30');

const PLAN: DossierFilePlan = {
  catalogue,
  seed: 2025,
  from: day('2023-01-01'),
  to: LAST,
  rows: 20_000,
  asOf: LAST,
};

const bytesOf = (given: Partial<DossierFilePlan> = {}): Buffer =>
  Buffer.concat([...dossierFile({ ...PLAN, ...given })]);

type Line = Readonly<Record<string, string>>;

/** The lines of a file by the names of their columns. */
function linesOf(given: Partial<DossierFilePlan> = {}): Line[] {
  const [head = '', ...lines] = bytesOf(given).toString('utf8').trimEnd().split('\n');
  const columns = head.split(';');
  return lines.map((line) =>
    Object.fromEntries(line.split(';').map((cell, place) => [columns[place] ?? '', cell])),
  );
}

const dayIn = (cell = ''): PlainDate => day(cell.split('/').toReversed().join('-'));
const maybeDay = (cell = ''): PlainDate | null => (cell === '' ? null : dayIn(cell));

const daysOf = (line: Line) => ({
  receivedOn: dayIn(line['Ngày tiếp nhận']),
  dueOn: dayIn(line['Ngày hẹn trả']),
  extendedTo: maybeDay(line['Gia hạn đến']),
  pausedDays: Number(line['Số ngày tạm dừng']),
  resolvedOn: maybeDay(line['Ngày trả kết quả']),
  withdrawnOn: maybeDay(line['Ngày trả lại, rút']),
});

const outcomeIn = (line: Line) => outcomeOf(daysOf(line), LAST);

const lines = linesOf();

/** How many of a hundred lines are so. */
const percent = (some: readonly Line[], isSo: (line: Line) => boolean) =>
  (100 * some.filter(isSo).length) / some.length;

test('the same plan gives the same bytes, another seed others', () => {
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

  expect(hash(bytesOf())).toBe(hash(bytesOf()));
  expect(hash(bytesOf({ seed: 2026 }))).not.toBe(hash(bytesOf()));
});

test('a file has as many dossiers as are asked for, each code once, and the columns of an export', () => {
  expect(lines).toHaveLength(20_000);
  expect(new Set(lines.map((line) => line['Mã hồ sơ'])).size).toBe(20_000);
  expect(Object.keys(lines[0] ?? {})).toEqual([...DOSSIER_COLUMNS]);
  expect(bytesOf({ mostRows: 7 }).toString('utf8').trimEnd().split('\n')).toHaveLength(8);
});

test('days are in order, and offices take in and answer only on working days', () => {
  const calendar = workCalendar(catalogue.calendar);
  const wrong = lines.filter((line) => {
    const dossier = daysOf(line);
    const { receivedOn, dueOn, extendedTo, resolvedOn, withdrawnOn } = dossier;
    const ended = resolvedOn ?? withdrawnOn;
    return (
      dueOn < receivedOn ||
      (extendedTo !== null && extendedTo <= dueOn) ||
      (resolvedOn !== null && withdrawnOn !== null) ||
      (ended !== null && (ended < receivedOn || ended > LAST)) ||
      [receivedOn, dueOn, ended ?? dueOn].some((on) => !isWorkingDay(on, calendar))
    );
  });

  expect(wrong).toEqual([]);
});

test('few are late, land often, and those that pass several agencies more than others', () => {
  const isLate = (line: Line) => ['late', 'overdue'].includes(outcomeIn(line));
  const land = lines.filter((line) => line['Lĩnh vực'] === 'Đất đai');
  const joint = lines.filter((line) => line['Liên thông'] === 'có');
  const alone = lines.filter((line) => line['Liên thông'] === 'không');

  expect(percent(lines, isLate)).toBeGreaterThan(0.7);
  expect(percent(lines, isLate)).toBeLessThan(2.5);
  expect(percent(land, isLate)).toBeGreaterThan(2.5);
  expect(percent(joint, isLate)).toBeGreaterThan(2 * percent(alone, isLate));
  expect(joint.filter((line) => line['Cơ quan chủ trì'] === '')).toEqual([]);
  expect(alone.filter((line) => line['Cơ quan chủ trì'] !== '')).toEqual([]);
});

test('the end of the year is busier than Tết, and every year more comes in online', () => {
  const inMonth = (month: string) =>
    lines.filter((line) => line['Ngày tiếp nhận']?.endsWith(month)).length;
  const online = ['2023', '2024', '2025'].map((year) =>
    percent(
      lines.filter((line) => line['Ngày tiếp nhận']?.endsWith(year)),
      (line) => line['Hình thức nộp'] === 'Trực tuyến',
    ),
  );

  expect(inMonth('/12/2024')).toBeGreaterThan(1.8 * inMonth('/02/2024'));
  expect(online).toEqual(online.toSorted((left, right) => left - right));
  expect(online[2]).toBeLessThan(50);
});

test('only what was resolved late has a cause, and letters are sent once the day has passed', () => {
  const withCause = lines.filter((line) => line['Nguyên nhân trễ hạn'] !== '');
  const withLetter = lines.filter((line) => line['Ngày gửi phiếu xin lỗi'] !== '');
  const causes = new Set(withCause.map((line) => line['Nguyên nhân trễ hạn']));

  expect(withCause.filter((line) => outcomeIn(line) !== 'late')).toEqual([]);
  expect(causes).toEqual(new Set(['chủ quan', 'khách quan', 'khác']));
  expect(withLetter.length).toBeGreaterThan(50);
  expect(withLetter.filter((line) => line['Ngày hẹn lại'] === '')).toEqual([]);
  expect(
    withLetter.filter((line) => !['late', 'overdue'].includes(outcomeIn(line))).length,
  ).toBeLessThan(5);
});

test('extensions and pauses move the day that counts', () => {
  const moved = lines.filter(
    (line) => line['Gia hạn đến'] !== '' || line['Số ngày tạm dừng'] !== '',
  );

  expect(percent(lines, (line) => moved.includes(line))).toBeGreaterThan(0.5);
  expect(moved.filter((line) => effectiveDueOn(daysOf(line)) <= daysOf(line).dueOn)).toEqual([]);
});

test('a week later the file holds what is new or has changed, under the codes it had', () => {
  const monday = day('2025-06-23');
  const before = new Map(linesOf({ asOf: monday }).map((line) => [line['Mã hồ sơ'], line]));
  const after = new Map(lines.map((line) => [line['Mã hồ sơ'], line]));
  const weekly = linesOf({ changedSince: monday });
  const same = ([code, line]: [string | undefined, Line]) =>
    JSON.stringify(before.get(code)) === JSON.stringify(line);

  expect(new Set(weekly.map((line) => JSON.stringify(line)))).toEqual(
    new Set([...after].filter((entry) => !same(entry)).map(([, line]) => JSON.stringify(line))),
  );
  expect(weekly.filter((line) => before.has(line['Mã hồ sơ'])).length).toBeGreaterThan(20);
});

test('nothing looks like a person: no names beside those of units, no long numbers, no addresses', () => {
  const known = new Set([
    ...catalogue.units.map(({ name }) => name),
    ...catalogue.procedures.flatMap(({ code, name, field }) => [code, name, field]),
    ...['Trực tuyến', 'Trực tiếp', 'Bưu chính', 'có', 'không', 'chủ quan', 'khách quan', 'khác'],
    '',
  ]);
  const NOTHING_BUT_DAYS_AND_NUMBERS = /^(\d{2}\/\d{2}\/\d{4}|\d{1,2}|H54\.\d{2}-\d{6}-\d{4})$/;
  const cells = new Set(lines.flatMap((line) => Object.values(line)));

  expect(
    [...cells].filter((cell) => !known.has(cell) && !NOTHING_BUT_DAYS_AND_NUMBERS.test(cell)),
  ).toEqual([]);
});

test('units and procedures are those of the data files', () => {
  expect(lines.filter((line) => line['Tên thủ tục'] === '')).toEqual([]);
  expect(new Set(lines.map((line) => line['Đơn vị'])).size).toBeGreaterThan(20);
  expect(lines.some((line) => line['Đơn vị'] === 'Công an tỉnh')).toBe(false);
});
