import { expect, test } from 'vitest';
import { editTarget } from '@/lib/commands/target';
import { overrideVerdict, removeOverride } from '@/lib/commands/target-verdict';
import type { Actor } from '@/lib/domain/account';
import { targetEdit } from '@/lib/domain/target-edit';
import { verdictOverriding } from '@/lib/domain/target-verdict-view';
import { database } from '@/lib/platform/database';
import { verdictsOf, verdictsSeen } from '@/lib/queries/target-verdict';
import { seenVerdictText, verdictSentence } from '@/lib/text/target-verdict';
import { givenAccount } from '../support/given-account';

const CHANGED = { ok: false, refusal: 'changedMeanwhile' };

test('both targets of Thái Bình lack data, each for its own reason', async () => {
  const verdicts = await verdictsOf('thai-binh');

  expect(
    verdicts.map(({ verdict, facts, target }) => [target.period, verdict, facts.kind]),
  ).toEqual([
    ['2024', 'unknown', 'missing'],
    ['2025', 'unknown', 'ended'],
  ]);
  const [of2024] = verdicts.map(verdictSentence);
  expect(of2024?.replaceAll('\u00a0', ' ')).toContain(
    'cần tăng hơn 4,20 điểm phần trăm trong 1 năm',
  );
});

async function seenIn(period: string, actor: Actor) {
  const found = (await verdictsSeen('thai-binh', actor))?.find(
    ({ target }) => target.period === period,
  );
  if (!found) throw new Error(`no target of ${period}`);
  return found;
}

const overriding = (id: number, version: number, verdict = 'onTrack', reason = 'Khảo sát nội bộ') =>
  verdictOverriding.parse({ target: String(id), version: String(version), verdict, reason });

const lastEntries = (take: number) =>
  database.auditEntry.findMany({
    orderBy: { id: 'desc' },
    take,
    where: { act: 'overrideVerdict' },
  });

test('an override is seen with its reason beside the formula, and only by those who work here', async () => {
  const leader = await givenAccount('leader');
  const { id } = await seenIn('2024', leader);

  expect(await overrideVerdict(overriding(id, 0), leader)).toEqual({ ok: true, value: null });

  const seen = await seenIn('2024', leader);
  expect(seen).toMatchObject({
    verdict: 'unknown',
    shown: 'onTrack',
    override: { verdict: 'onTrack', reason: 'Khảo sát nội bộ', by: leader.name, version: 1 },
  });
  expect(seenVerdictText(seen)).toContain('công thức cho: chưa đủ dữ liệu');
  expect(JSON.stringify(await verdictsOf('thai-binh'))).not.toContain('Khảo sát nội bộ');
  expect(await verdictsSeen('thai-binh', await givenAccount('member'))).toBeNull();
  expect(await lastEntries(1)).toMatchObject([
    { subjectKey: 'sipas/2024/thai-binh', before: null, reason: 'Khảo sát nội bộ' },
  ]);
});

test('who saw an older override is refused, and so is who saw none', async () => {
  const leader = await givenAccount('leader');
  const { id, override } = await seenIn('2024', leader);
  const version = override?.version ?? 0;

  expect(await overrideVerdict(overriding(id, 0), leader)).toEqual(CHANGED);
  expect((await overrideVerdict(overriding(id, version, 'behind'), leader)).ok).toBe(true);
  expect(await overrideVerdict(overriding(id, version, 'met'), leader)).toEqual(CHANGED);
  const stale = { target: id, version, reason: 'Nhầm' };
  expect(await removeOverride(stale, leader)).toEqual(CHANGED);
});

test('a removed override leaves the formula, and the log keeps both reasons', async () => {
  const staff = await givenAccount('staff');
  const { id, override } = await seenIn('2024', staff);
  const removal = { target: id, version: override?.version ?? 0, reason: 'Đã có số chính thức' };

  expect((await removeOverride(removal, staff)).ok).toBe(true);

  expect(await seenIn('2024', staff)).toMatchObject({ override: null, shown: 'unknown' });
  expect(await lastEntries(1)).toMatchObject([
    { before: { verdict: 'behind' }, after: null, reason: 'Đã có số chính thức' },
  ]);
});

test('reviewers read overrides but write none', async () => {
  const reviewer = await givenAccount('reviewer');
  const { id } = await seenIn('2024', reviewer);
  const refused = { ok: false, refusal: 'notAllowed' };

  expect(await overrideVerdict(overriding(id, 0), reviewer)).toEqual(refused);
  expect(await removeOverride({ target: id, version: 1, reason: 'x' }, reviewer)).toEqual(refused);
});

test('an override of another value is none: changing the target ends it', async () => {
  const staff = await givenAccount('staff');
  const { id } = await seenIn('2024', staff);
  await overrideVerdict(overriding(id, 0), staff);
  const { version } = await database.target.findUniqueOrThrow({ where: { id } });
  const edit = { id: String(id), operator: 'gt', note: '', source: 'ttxvn_thaibinh_2024' };
  const to = (value: string, seen: number) =>
    editTarget(
      targetEdit.parse({ ...edit, value, version: String(seen), reason: 'Kế hoạch sửa' }),
      staff,
    );

  await to('90', version);
  expect((await seenIn('2024', staff)).override).not.toBeNull();
  await to('91', version + 1);

  expect((await seenIn('2024', staff)).override).toBeNull();
  expect(await lastEntries(1)).toMatchObject([{ before: { verdict: 'onTrack' }, after: null }]);
});
