import { afterEach, expect, test } from 'vitest';
import { signIn } from '@/lib/commands/sign-in';
import { database } from '@/lib/platform/database';
import { givenAccount } from '@/tests/support/given-account';
import { aVisitor } from '@/tests/support/visitor';

const RIGHT = 'mot cau that dai';
const WRONG = 'khong phai cau ay';
const WINDOW = 15 * 60_000;

const tryWith = (identifier: string, password: string, network?: string) =>
  signIn({ identifier, password, next: '' }, aVisitor(network));

/** Lets a quarter of an hour pass for every try so far. */
const waitAQuarter = () =>
  database.$executeRaw`UPDATE sign_in_attempt SET at = at - make_interval(secs => ${WINDOW / 1000 + 1})`;

afterEach(() => database.signInAttempt.deleteMany());

test('a person enters by user name or by e-mail, and the log says so', async () => {
  const { id } = await givenAccount('staff', { username: 'nguyen.an', password: RIGHT });

  expect(await tryWith('nguyen.an', RIGHT)).toEqual({
    ok: true,
    value: { needsSecondFactor: false },
  });
  expect(await tryWith('nguyen.an@example.vn', RIGHT)).toMatchObject({ ok: true });
  expect(await database.session.count({ where: { userId: id } })).toBe(2);
  expect(await database.auditEntry.count({ where: { actorId: id, act: 'signIn' } })).toBe(2);
});

test('a wrong password and an unknown account are answered alike', async () => {
  await givenAccount('staff', { username: 'tran.binh', password: RIGHT });

  const wrong = await tryWith('tran.binh', WRONG);
  const unknown = await tryWith('khong.co.ai', WRONG);

  expect(wrong).toEqual({ ok: false, refusal: 'wrongCredentials' });
  expect(unknown).toEqual(wrong);
});

test('an unknown account takes as long to refuse as a wrong password', async () => {
  await givenAccount('staff', { username: 'cham.chap', password: RIGHT });
  const timeOf = async (identifier: string, place: number) => {
    const began = performance.now();
    await tryWith(identifier, WRONG, `198.51.100.${place}`);
    return performance.now() - began;
  };
  const median = (times: number[]) => times.toSorted((a, b) => a - b)[2] ?? 0;
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    known.push(await timeOf('cham.chap', round));
    unknown.push(await timeOf(`khong.co.${round}`, round));
  }

  expect(median(unknown)).toBeGreaterThan(median(known) / 3);
  expect(median(unknown)).toBeLessThan(median(known) * 3);
});

test('after five wrong passwords even the right one waits a quarter of an hour', async () => {
  await givenAccount('staff', { username: 'le.chi', password: RIGHT });
  for (let time = 0; time < 5; time += 1) await tryWith('le.chi', WRONG);

  expect(await tryWith('le.chi', RIGHT)).toEqual({ ok: false, refusal: 'tooManyTries' });
  expect(await tryWith('le.chi@example.vn', RIGHT)).toEqual({
    ok: false,
    refusal: 'tooManyTries',
  });
  await waitAQuarter();
  expect(await tryWith('le.chi', RIGHT)).toMatchObject({ ok: true });
});

test('asking for a closed account does not keep it closed', async () => {
  await givenAccount('staff', { username: 'pham.dung', password: RIGHT });
  for (let time = 0; time < 5; time += 1) await tryWith('pham.dung', WRONG);
  await waitAQuarter();
  await database.$executeRaw`UPDATE sign_in_attempt SET at = at + make_interval(secs => 60)`;
  await tryWith('pham.dung', WRONG);

  expect(await database.signInAttempt.count()).toBe(5);
});

test('a success forgets the failures before it', async () => {
  await givenAccount('staff', { username: 'vu.giang', password: RIGHT });
  for (let time = 0; time < 4; time += 1) await tryWith('vu.giang', WRONG);
  await tryWith('vu.giang', RIGHT);
  for (let time = 0; time < 4; time += 1) await tryWith('vu.giang', WRONG);

  expect(await tryWith('vu.giang', RIGHT)).toMatchObject({ ok: true });
});

test('twenty tries at the same moment are not more than five', async () => {
  await givenAccount('staff', { username: 'do.hai', password: RIGHT });
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, place) => tryWith('do.hai', WRONG, `192.0.2.${place}`)),
  );
  const tried = answers.filter((one) => !one.ok && one.refusal === 'wrongCredentials');

  expect(tried.length).toBeLessThanOrEqual(5);
});

test('a network that guesses many accounts is stopped after thirty', async () => {
  await givenAccount('staff', { username: 'ngo.ich', password: RIGHT });
  await database.signInAttempt.createMany({
    data: Array.from({ length: 30 }, (_, place) => ({
      identifier: `nguoi.${place}`,
      network: '198.51.100.9',
      succeeded: false,
    })),
  });

  expect(await tryWith('ngo.ich', RIGHT, '198.51.100.9')).toEqual({
    ok: false,
    refusal: 'tooManyTries',
  });
  expect(await tryWith('ngo.ich', RIGHT, '198.51.100.10')).toMatchObject({ ok: true });
});

test('a disabled account is refused like a wrong password', async () => {
  const { id } = await givenAccount('staff', { username: 'bui.khoa', password: RIGHT });
  await database.account.update({ where: { id }, data: { disabledAt: new Date() } });

  expect(await tryWith('bui.khoa', RIGHT)).toEqual({ ok: false, refusal: 'wrongCredentials' });
  expect(await database.session.count({ where: { userId: id } })).toBe(0);
});

test('an account of a demonstration opens nothing outside a demonstration', async () => {
  const { id } = await givenAccount('staff', { username: 'trinh.dien', password: RIGHT });
  await database.account.update({ where: { id }, data: { isDemo: true } });

  expect(await tryWith('trinh.dien', RIGHT)).toEqual({ ok: false, refusal: 'wrongCredentials' });
});

test('the log never holds what somebody unknown has typed', async () => {
  await tryWith('mat.khau.go.nham', WRONG);

  const entries = await database.auditEntry.findMany({ where: { act: 'signInFailed' } });
  expect(
    JSON.stringify(entries, (_, one) => (typeof one === 'bigint' ? String(one) : one)),
  ).not.toContain('go.nham');
});
