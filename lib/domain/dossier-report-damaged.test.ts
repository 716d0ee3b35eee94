import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpreadsheet } from '@/lib/platform/spreadsheet/read';
import { csvDocument } from '@/lib/text/csv';
import { refusedReportRows } from '@/lib/text/dossier-report-file';
import { fileRefusalText } from '@/lib/text/sheet';
import { inText } from '@/lib/text/written-cell';
import { REPORT_SCOPE } from '@/tests/support/given-report';
import { messyReport } from '@/tests/support/sent-report-file';
import { sheetsAs } from './dossier-report-letters';
import { guessReport, type ReportMapping, reportMappingRefusal } from './dossier-report-mapping';
import { planReport } from './dossier-report-plan';
import { refusedReportOf } from './dossier-report-record';
import type { SheetFile } from './sheet';

/** Numbers from a seed, the same each time. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

/** Reads a file to its plan as an upload and a preview do; answers what it came to. */
function planOf(file: SheetFile): 'planned' | 'unmapped' {
  const { sheets } = sheetsAs(file, true);
  let answer: 'planned' | 'unmapped' = 'unmapped';
  for (const sheet of sheets) {
    const mapping: ReportMapping = {
      ...guessReport(sheet, REPORT_SCOPE),
      ...{ isPeriodAccepted: false, convertsLegacy: true, names: {}, fields: {} },
    };
    if (reportMappingRefusal(mapping, sheets, REPORT_SCOPE)) continue;
    const plan = planReport(sheets, mapping, REPORT_SCOPE, new Map(), new Map());
    const back = csvDocument(inText(refusedReportRows(refusedReportOf(plan, mapping))));
    expect(back.length).toBeGreaterThan(0);
    answer = 'planned';
  }
  return answer;
}

const outcome = async (bytes: Uint8Array): Promise<string> => {
  const read = await readSpreadsheet(bytes);
  return read.ok ? planOf(read.value) : read.refusal;
};

const known = new Set([...Object.keys(fileRefusalText), 'planned', 'unmapped']);

test('1,000 damaged workbooks: each is planned or refused by name, none hangs', async () => {
  const whole = messyReport();
  const next = chance(20_240_930);
  const counted = new Map<string, number>();
  for (let round = 0; round < 1_000; round += 1) {
    const bytes = Buffer.from(whole);
    const kind = round % 4;
    const at = next(bytes.length);
    if (kind === 0)
      for (let spots = 1 + next(8); spots > 0; spots -= 1) bytes[next(bytes.length)] = next(256);
    if (kind === 1) bytes.fill(0, at, Math.min(bytes.length, at + next(400)));
    if (kind === 2) bytes.copy(bytes, next(bytes.length), at, at + next(200));
    const sent = kind === 3 ? bytes.subarray(0, at) : bytes;
    const began = performance.now();
    const answer = await outcome(sent);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(known.has(answer), answer).toBe(true);
    counted.set(answer, (counted.get(answer) ?? 0) + 1);
  }
  expect([...counted.values()].reduce((sum, count) => sum + count, 0)).toBe(1_000);
  expect(counted.size).toBeGreaterThan(2);
}, 120_000);

const HEADINGS = [
  ['TT', 'Đơn vị', 'Tổng số phải giải quyết', 'Đúng và trước hạn', 'Quá hạn'],
  ['Lĩnh vực', 'Số hồ sơ tiếp nhận', 'Số hồ sơ đã giải quyết', 'Số hồ sơ đang giải quyết'],
  ['Đơn vị', 'Lĩnh vực', 'Đã giải quyết', 'Đang giải quyết'],
];
const cell = fc.oneof(
  fc.constantFrom('Sở Tư pháp', 'UBND huyện Vũ Thư', 'Hộ tịch', 'Tổng cộng', 'I', 'Cấp huyện'),
  fc.constantFrom('1.234', '1,234', '0', '-', '1.234,5', '=1+1', '99%', '(5)', '', '12 345'),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-–"\';\t\r\n |ĐđếàTBx') }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const line = fc.array(cell, { maxLength: 6 });
const csv = fc
  .tuple(
    fc.constantFrom(...HEADINGS, []),
    fc.array(line, { maxLength: 6 }),
    fc.constantFrom(';', ',', '\t'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('utf8' as const, 'utf16le' as const, 'latin1' as const),
  )
  .map(([head, rows, separator, end, encoding]) =>
    Buffer.from([head, ...rows].map((cells) => cells.join(separator)).join(end), encoding),
  );

test('3,000 CSV files of anything: each is planned or refused by name', async () => {
  const counted = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(csv, async (bytes) => {
      const answer = await outcome(bytes);
      expect(known.has(answer), answer).toBe(true);
      counted.set(answer, (counted.get(answer) ?? 0) + 1);
    }),
    { numRuns: 3_000 },
  );
  expect(counted.get('planned') ?? 0).toBeGreaterThan(300);
}, 120_000);

test('20,000 rows of names nobody knows are planned in seconds', async () => {
  const rows = Array.from({ length: 19_000 }, (_, at) => `Đơn vị lạ số ${at * 7};${at}`);
  const file = Buffer.from(['Đơn vị;Tổng số phải giải quyết', ...rows].join('\n'));
  const began = performance.now();
  expect(await outcome(file)).toBe('planned');
  expect(performance.now() - began).toBeLessThan(15_000);
}, 60_000);
