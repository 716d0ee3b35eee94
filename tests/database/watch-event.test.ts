import { beforeAll, beforeEach, expect, test } from 'vitest';
import { lookAtWatches } from '@/lib/commands/watch-look';
import type { Actor } from '@/lib/domain/account';
import { plainDate } from '@/lib/domain/plain-date';
import { database } from '@/lib/platform/database';
import { inboxOf } from '@/lib/queries/inbox';
import { noticeText } from '@/lib/text/notice';
import { givenAccount } from '../support/given-account';
import {
  type DossierGround,
  givenDossierGround,
  givenMonths,
  givenStanding,
} from '../support/given-dossier-rows';
import { givenNextVersion, givenWatch } from '../support/given-watch';

let ground: DossierGround;
let leader: Actor;

beforeAll(async () => {
  ground = await givenDossierGround('2025-03-31');
});

beforeEach(async () => {
  await database.watch.deleteMany();
  await database.notice.deleteMany();
  await database.dossierMonth.deleteMany();
  leader = await givenAccount('leader');
});

const plain = (said: string) => said.replaceAll('\u00a0', ' ');

/** What an account was told, newest first, as its inbox says it. */
async function toldTo(actor: Actor): Promise<string[]> {
  const { notices } = await inboxOf(actor, plainDate.parse('2026-11-25'));
  return notices.map(({ kind, facts }) => plain(noticeText(kind, facts)));
}

const field = '/thu-dat-dai';

test('what is beyond already when a watch begins is not told, unless asked', async () => {
  await givenWatch(leader, 'points/papi', 'absolute/above', '44');
  expect(await lookAtWatches()).toBe(0);
  expect(await toldTo(leader)).toEqual([]);

  await givenWatch(leader, 'points/papi', 'absolute/above', '44', 'on');
  expect(await toldTo(leader)).toEqual([
    'Điểm PAPI, năm 2024, của Thái Bình là 44,7379/80 điểm, so với năm 2023 tăng 0,9794 điểm. Ngưỡng bạn đặt: lên trên 44 điểm. Điểm cao hơn là tốt.',
  ]);
  expect(await lookAtWatches()).toBe(0);
});

test('a publication beyond the threshold is told once, though two look at once', async () => {
  await givenWatch(leader, 'points/papi', 'absolute/below', '43,5');
  expect(await lookAtWatches()).toBe(0);
  await givenNextVersion('papi', '2024', { slug: 'thai-binh', points: '43.1000' });

  const looked = await Promise.all([lookAtWatches(), lookAtWatches(), lookAtWatches()]);

  expect(looked.reduce((sum, told) => sum + told, 0)).toBe(1);
  expect(await lookAtWatches()).toBe(0);
  const told = await toldTo(leader);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('là 43,1000/80 điểm, so với năm 2023 giảm 0,6585 điểm');
  expect(await database.watchEvent.findMany({ select: { key: true } })).toEqual([
    { key: 'papi/2024/2' },
  ]);
});

test('a correction that leaves the figure as it was is no news', async () => {
  await givenWatch(leader, 'points/papi', 'absolute/below', '43,5', 'on');
  await givenNextVersion('papi', '2024');

  expect(await lookAtWatches()).toBe(0);
  expect(await toldTo(leader)).toHaveLength(1);
});

test('a rank travels with its denominator, and a lower place is said to be worse', async () => {
  await givenNextVersion('papi', '2024', { slug: 'thai-binh', points: '44.7379' });
  await givenWatch(leader, 'rank/papi', 'absolute/above', '20');
  await givenWatch(leader, 'rank/papi', 'relative/above', '10');
  await givenNextVersion('papi', '2024', { slug: 'thai-binh', points: '40.0000' });

  expect(await lookAtWatches()).toBe(2);
  const [relative, absolute] = await toldTo(leader);
  expect(absolute).toMatch(
    /^Hạng PAPI, năm 2024, của Thái Bình là 60\/61, so với năm 2023 tụt 43 bậc\. Ngưỡng bạn đặt: kém hơn hạng 20\. Hạng có số nhỏ hơn là tốt/,
  );
  expect(relative).toContain('Ngưỡng bạn đặt: tụt quá 10 bậc so với năm trước.');
});

test('late shares are told once a month, with both rates and their denominators', async () => {
  await givenMonths(ground, [{ month: '2025-02', onTime: 297, late: 3 }]);
  await givenWatch(leader, `lateShare${field}`, 'absolute/above', '2');
  await givenMonths(ground, [{ month: '2025-03', onTime: 276, late: 24 }]);

  expect(await lookAtWatches()).toBe(1);
  await givenStanding('2025-04-12');
  expect(await lookAtWatches()).toBe(0);
  const [told] = await toldTo(leader);
  expect(told).toBe(
    'Tỷ lệ trễ hạn, lĩnh vực Thử đất đai, tháng 3/2025, của Thái Bình là 8,00 % (24/300 hồ sơ) trong số đã giải quyết, 8,00 % (24/300 hồ sơ) tính cả đang quá hạn (dữ liệu minh hoạ), so với tháng 2/2025 tăng 7,00 điểm phần trăm. Ngưỡng bạn đặt: lên trên 2 %. Tỷ lệ trễ hạn thấp hơn là tốt.',
  );

  await givenMonths(ground, [{ month: '2025-04', onTime: 291, late: 9 }]);
  await givenStanding('2025-04-30');
  expect(await lookAtWatches()).toBe(1);
  await givenStanding('2025-03-31');
});

test('a share of fewer dossiers than say anything is not told', async () => {
  await givenWatch(leader, 'lateShare/', 'absolute/above', '2');
  await givenMonths(ground, [{ month: '2025-03', onTime: 20, late: 9 }]);

  expect(await lookAtWatches()).toBe(0);
});

test('a month of dossiers is never measured against one before the reorganisation', async () => {
  await givenStanding('2025-07-31');
  await givenWatch(leader, 'lateShare/', 'relative/above', '1');
  await givenWatch(leader, 'lateShare/', 'absolute/above', '1');
  await givenMonths(ground, [
    { month: '2025-06', onTime: 300, late: 0 },
    { month: '2025-07', onTime: 200, late: 100 },
  ]);

  expect(await lookAtWatches()).toBe(1);
  const [told] = await toldTo(leader);
  expect(told).toContain('Ngưỡng bạn đặt: lên trên 1 %');
  expect(told).not.toContain('so với');
  await givenStanding('2025-03-31');
});

test('open dossiers past their day are counted as of the day the dossiers are known for', async () => {
  await givenMonths(ground, [
    { month: '2025-02', onTime: 50, late: 0 },
    { month: '2025-03', onTime: 50, late: 0 },
  ]);
  await givenWatch(leader, 'overdue/', 'relative/above', '4');
  await database.dossierMonth.updateMany({
    where: { month: new Date('2025-03-01') },
    data: { overdue: 5, receivedInPerson: { increment: 5 } },
  });

  expect(await lookAtWatches()).toBe(1);
  expect((await toldTo(leader))[0]).toBe(
    'Hồ sơ đang quá hạn, mọi lĩnh vực, tháng 3/2025, của Thái Bình là 5 hồ sơ (dữ liệu minh hoạ), so với tháng 2/2025 tăng 5 hồ sơ. Ngưỡng bạn đặt: tăng quá 4 hồ sơ so với tháng trước. Ít hồ sơ quá hạn hơn là tốt.',
  );
});
