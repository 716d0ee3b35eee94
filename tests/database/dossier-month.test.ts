import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCaseFile } from '@/lib/commands/dossier-case-import';
import { recountMonths } from '@/lib/commands/dossier-month-count';
import { daysAfter } from '@/lib/domain/dossier';
import type { CaseRow } from '@/lib/domain/dossier-case';
import { addMonths, type MonthCounts, monthOfCase } from '@/lib/domain/dossier-month';
import { type Month, monthIn, monthsAfter } from '@/lib/domain/dossier-period';
import type { PlainDate } from '@/lib/domain/plain-date';
import { database, toPlainDate } from '@/lib/platform/database';
import { asApplication } from '../support/as-application';
import { caseFile, type GivenCase } from '../support/given-case-file';

const day = (text: string) => text as PlainDate;
const FIRST = day('2023-10-01');
const typed = (on: PlainDate | null) => on?.split('-').toReversed().join('/') ?? '';

/** A dossier whose every event is known beforehand; a file shows of it what had happened by its day. */
const planned = fc.record({
  received: fc.integer({ min: 0, max: 330 }),
  time: fc.integer({ min: 0, max: 40 }),
  extended: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 4 }),
  paused: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 20 })),
  took: fc.integer({ min: 0, max: 120 }),
  end: fc.constantFrom('resolved', 'resolved', 'resolved', 'resolved', 'withdrawn', 'open'),
  letter: fc.option(fc.integer({ min: 0, max: 90 }), { freq: 2 }),
  unit: fc.constantFrom('Sở Nội vụ', 'Sở Tư pháp', 'Huyện Kiến Xương', 'UBND thành phố Thái Bình'),
  procedure: fc.constantFrom('TB-DD-01', 'TB-DD-02', 'TB-DD-03'),
  lead: fc.option(fc.constantFrom('Sở Tài nguyên và Môi trường', 'Sở Tư pháp')),
  channel: fc.constantFrom('Trực tuyến', 'Trực tiếp', 'Bưu chính', ''),
  cause: fc.constantFrom('chủ quan', 'khách quan', 'khác', ''),
});

type Planned = typeof planned extends fc.Arbitrary<infer One> ? One : never;

/** The row a file that holds what happened up to `asOf` has of it; null before it was received. */
function rowOf(one: Planned, code: string, asOf: PlainDate): GivenCase | null {
  const received = daysAfter(FIRST, one.received);
  if (received > asOf) return null;
  const due = daysAfter(received, one.time);
  const ended = daysAfter(received, one.took);
  const sent = one.letter === null ? null : daysAfter(received, one.letter);
  const until = (on: PlainDate | null) => (on !== null && on <= asOf ? typed(on) : '');
  return {
    'Mã hồ sơ': code,
    'Đơn vị': one.unit,
    'Lĩnh vực': 'Đất đai',
    'Mã thủ tục': one.procedure,
    'Hình thức nộp': one.channel,
    'Ngày tiếp nhận': typed(received),
    'Ngày hẹn trả': typed(due),
    'Gia hạn đến': one.extended === null ? '' : typed(daysAfter(due, one.extended)),
    'Số ngày tạm dừng': String(one.paused),
    'Ngày trả kết quả': one.end === 'resolved' ? until(ended) : '',
    'Ngày trả lại, rút': one.end === 'withdrawn' ? until(ended) : '',
    'Liên thông': one.lead ? 'có' : '',
    'Cơ quan chủ trì': one.lead ?? '',
    'Nguyên nhân trễ hạn': one.cause,
    'Ngày gửi phiếu xin lỗi': until(sent),
    'Ngày hẹn lại': until(sent) && typed(daysAfter(sent ?? received, 15)),
  };
}

const COUNTS = Object.keys(addMonths([])) as (keyof MonthCounts)[];

/** What `dossier_month` holds, by month, authority, procedure and lead. */
async function heldMonths() {
  const rows = await database.dossierMonth.findMany();
  return new Map(
    rows.map((row) => [
      [toPlainDate(row.month), row.authorityId, row.fieldId, row.procedureId, row.leadId].join(' '),
      COUNTS.map((column) => row[column]).join(' '),
    ]),
  );
}

const plain = (on: Date | null) => on && toPlainDate(on);

/** The same, of what `dossier` holds, counted one by one in TypeScript. */
async function countedMonths(asOf: PlainDate) {
  const sums = new Map<string, MonthCounts[]>();
  for (const row of await database.dossier.findMany()) {
    const one: CaseRow = {
      ...row,
      receivedOn: toPlainDate(row.receivedOn),
      dueOn: toPlainDate(row.dueOn),
      effectiveDueOn: toPlainDate(row.effectiveDueOn),
      extendedTo: plain(row.extendedTo),
      resolvedOn: plain(row.resolvedOn),
      withdrawnOn: plain(row.withdrawnOn),
      apologySentOn: plain(row.apologySentOn),
      apologyDueOn: plain(row.apologyDueOn),
    };
    for (let month: Month = monthIn(one.receivedOn); month <= asOf; month = monthsAfter(month, 1)) {
      const counts = monthOfCase(one, month, asOf);
      const key = [month, row.authorityId, row.fieldId, row.procedureId, row.leadId].join(' ');
      if (counts) sums.set(key, [...(sums.get(key) ?? []), counts]);
    }
  }
  const added = [...sums].map(([key, all]) => [key, addMonths(all)] as const);
  return new Map(added.map(([key, sum]) => [key, COUNTS.map((column) => sum[column]).join(' ')]));
}

const sorted = (map: Map<string, string>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));

const DAYS = ['2023-11-20', '2023-11-27', '2024-02-29', '2024-06-15', '2024-09-30', '2024-10-01'];

test('months kept by what changed are those counted anew, and those counted one by one', async () => {
  const dossiers = fc.sample(planned, { numRuns: 10_000, seed: 20_241 });
  for (const [turn, text] of DAYS.entries()) {
    const asOf = day(text);
    const rows = dossiers.flatMap((one, place) => {
      // Each file corrects some of what was said before, moved months among it.
      const isMended = turn > 2 && place % 97 === 0;
      const mended = isMended ? { ...one, received: (one.received + 35) % 330, lead: null } : one;
      const row = rowOf(mended, `H54-${place}`, asOf);
      const isSent = turn === 0 || turn === 3 || place % 3 === turn % 3;
      return row && isSent ? [row] : [];
    });
    const path = caseFile(...rows);
    const loaded = await asApplication(() =>
      loadCaseFile({ path, fileName: `${text}.csv`, asOf, isIllustrative: false }),
    );
    expect(loaded).toMatchObject({ ok: true, value: { refused: 0 } });

    const byDelta = sorted(await heldMonths());
    expect(byDelta).toEqual(sorted(await countedMonths(asOf)));
    await asApplication(recountMonths);
    expect(sorted(await heldMonths())).toEqual(byDelta);
  }
  expect(await database.dossier.count()).toBeGreaterThan(9_000);
}, 240_000);
