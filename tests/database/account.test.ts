import { expect, test } from 'vitest';
import {
  changeRole,
  disableAccount,
  enableAccount,
  inviteAccount,
  removeSecondFactor,
  renewPasswordLink,
} from '@/lib/commands/account';
import { changeOwnPassword, endOwnSession } from '@/lib/commands/own-account';
import { forgottenPasswordLink, setPasswordByLink } from '@/lib/commands/password-link';
import { signIn } from '@/lib/commands/sign-in';
import type { Actor } from '@/lib/domain/account';
import { database } from '@/lib/platform/database';
import { accountFor, accountsFor, unitsFor } from '@/lib/queries/account';
import { isPasswordLinkOpen } from '@/lib/queries/sign-in';
import { givenAccount } from '@/tests/support/given-account';
import { aVisitor } from '@/tests/support/visitor';

const PASSWORD = 'mot cau that dai';

const invitation = (username: string) => ({
  ...{ name: 'Nguyễn An', username, email: `${username}@example.vn` },
  ...{ role: 'staff' as const, unit: null },
});

const enters = async (identifier: string, password: string) =>
  (await signIn({ identifier, password, next: '' }, aVisitor(`10.0.0.${Math.random()}`))).ok;

const sessionsOf = (id: string) => database.session.count({ where: { userId: id } });

async function invited(username: string, by: Actor): Promise<string> {
  const made = await inviteAccount(invitation(username), by);
  if (!made.ok) throw new Error(made.refusal);
  return made.value.code;
}

test('whoever is invited sets a password by the link, once, and enters', async () => {
  const administrator = await givenAccount('administrator');
  const code = await invited('moi.mot', administrator);

  expect(await isPasswordLinkOpen(code)).toBe(true);
  expect((await setPasswordByLink({ code, password: PASSWORD }, aVisitor())).ok).toBe(true);
  expect(await enters('moi.mot', PASSWORD)).toBe(true);
  expect(await isPasswordLinkOpen(code)).toBe(false);
  expect(await setPasswordByLink({ code, password: 'mot cau khac han' }, aVisitor())).toEqual({
    ok: false,
    refusal: 'linkUsed',
  });
});

test('a link used by two at the same moment sets one password', async () => {
  const code = await invited('moi.hai', await givenAccount('administrator'));
  const set = await Promise.all(
    [1, 2, 3, 4].map((one) =>
      setPasswordByLink({ code, password: `${PASSWORD} ${one}` }, aVisitor()),
    ),
  );

  expect(set.filter(({ ok }) => ok).length).toBe(1);
});

test('a link that is too old, or followed by a newer one, opens nothing', async () => {
  const administrator = await givenAccount('administrator');
  const first = await invited('moi.ba', administrator);
  const second = await renewPasswordLink({ username: 'moi.ba' }, administrator);

  expect(await isPasswordLinkOpen(first)).toBe(false);
  await database.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1_000) } });
  const code = second.ok ? second.value.code : '';
  expect(await isPasswordLinkOpen(code)).toBe(false);
  expect((await setPasswordByLink({ code, password: PASSWORD }, aVisitor())).ok).toBe(false);
});

test('the database keeps no link that could be used', async () => {
  const code = await invited('moi.bon', await givenAccount('administrator'));

  expect(JSON.stringify(await database.verification.findMany())).not.toContain(code);
});

test('a user name and an e-mail are given once', async () => {
  const administrator = await givenAccount('administrator');
  await invited('trung.ten', administrator);

  const sameName = { ...invitation('trung.ten'), email: 'khac@example.vn' };
  const sameMail = { ...invitation('khac.ten'), email: 'trung.ten@example.vn' };
  expect(await inviteAccount(sameName, administrator)).toEqual({
    ok: false,
    refusal: 'usernameTaken',
  });
  expect(await inviteAccount(sameMail, administrator)).toEqual({
    ok: false,
    refusal: 'emailTaken',
  });
});

test('nobody but an administrator manages or sees accounts', async () => {
  await givenAccount('staff', { username: 'bi.xem' });
  for (const role of ['staff', 'reviewer', 'leader', 'member'] as const) {
    const actor = await givenAccount(role);
    const refused = { ok: false, refusal: 'notAllowed' };
    expect(await inviteAccount(invitation(`cua.${role}`), actor)).toEqual(refused);
    expect(await disableAccount({ username: 'bi.xem' }, actor)).toEqual(refused);
    expect(await accountsFor(actor)).toBeNull();
    expect(await accountFor(actor, 'bi.xem')).toBeNull();
  }
});

test('another role ends the sessions of the old one, and the log has both', async () => {
  const administrator = await givenAccount('administrator');
  const { id } = await givenAccount('staff', { username: 'doi.vai', password: PASSWORD });
  await enters('doi.vai', PASSWORD);
  expect(await sessionsOf(id)).toBe(1);

  await changeRole({ username: 'doi.vai', role: 'member', unit: 'ha-noi' }, administrator);

  expect(await sessionsOf(id)).toBe(0);
  expect(await accountFor(administrator, 'doi.vai')).toMatchObject({
    role: 'member',
    unit: { slug: 'ha-noi' },
  });
  const entry = await database.auditEntry.findFirst({
    where: { act: 'manageAccounts', subjectKey: 'doi.vai' },
    orderBy: { id: 'desc' },
  });
  expect(entry?.before).toMatchObject({ role: 'staff' });
  expect(entry?.after).toMatchObject({ role: 'member' });
});

test('a disabled account is out at once and stays out until it is enabled', async () => {
  const administrator = await givenAccount('administrator');
  const { id } = await givenAccount('staff', { username: 'bi.khoa', password: PASSWORD });
  await enters('bi.khoa', PASSWORD);

  await disableAccount({ username: 'bi.khoa' }, administrator);

  expect(await sessionsOf(id)).toBe(0);
  expect(await enters('bi.khoa', PASSWORD)).toBe(false);
  expect(await forgottenPasswordLink('bi.khoa', aVisitor())).toBeNull();
  await enableAccount({ username: 'bi.khoa' }, administrator);
  expect(await enters('bi.khoa', PASSWORD)).toBe(true);
});

test('the last administrator stays, also when two remove each other at once', async () => {
  const others = await database.account.findMany({ where: { role: 'administrator' } });
  const left = await givenAccount('administrator', { username: 'quan.tri.a' });
  const right = await givenAccount('administrator', { username: 'quan.tri.b' });
  for (const { username } of others) await disableAccount({ username: username ?? '' }, left);

  const removed = await Promise.all([
    disableAccount({ username: 'quan.tri.b' }, left),
    disableAccount({ username: 'quan.tri.a' }, right),
  ]);

  expect(removed.filter(({ ok }) => ok).length).toBe(1);
  expect(removed).toContainEqual({ ok: false, refusal: 'lastAdministrator' });
});

test('whoever forgot the password gets a link by user name or e-mail, at most five in a quarter of an hour', async () => {
  await givenAccount('staff', { username: 'hay.quen', password: PASSWORD });
  const links = [];
  for (let time = 0; time < 7; time += 1) {
    links.push(await forgottenPasswordLink('hay.quen@example.vn', aVisitor('10.1.1.1')));
  }

  expect(links.filter((link) => link !== null).length).toBe(5);
  expect(await forgottenPasswordLink('khong.co.ai', aVisitor('10.1.1.2'))).toBeNull();
});

test('a new password needs the old one and signs the other browsers out', async () => {
  const actor = await givenAccount('staff', { username: 'doi.khau', password: PASSWORD });
  await enters('doi.khau', PASSWORD);
  await enters('doi.khau', PASSWORD);
  const [kept] = await database.session.findMany({ where: { userId: actor.id } });
  const owner = { ...actor, username: 'doi.khau', sessionId: kept?.id ?? '' };
  const change = (presentPassword: string) =>
    changeOwnPassword({ presentPassword, password: 'cau moi that dai' }, owner, aVisitor());

  expect(await change('sai mat khau')).toEqual({ ok: false, refusal: 'wrongPassword' });
  expect(await sessionsOf(actor.id)).toBe(2);
  expect((await change(PASSWORD)).ok).toBe(true);
  expect(await database.session.findMany({ where: { userId: actor.id } })).toMatchObject([
    { id: kept?.id },
  ]);
  expect(await enters('doi.khau', PASSWORD)).toBe(false);
  expect(await enters('doi.khau', 'cau moi that dai')).toBe(true);
});

test("nobody ends another's session", async () => {
  const victim = await givenAccount('staff', { username: 'nan.nhan', password: PASSWORD });
  await enters('nan.nhan', PASSWORD);
  const [session] = await database.session.findMany({ where: { userId: victim.id } });
  const other = { ...(await givenAccount('staff')), username: 'ke.khac', sessionId: '' };

  expect(await endOwnSession({ sessionId: session?.id ?? '' }, other)).toEqual({
    ok: false,
    refusal: 'unknownSession',
  });
  expect(await sessionsOf(victim.id)).toBe(1);
});

test('a lost second factor is taken away by an administrator alone, with the sessions', async () => {
  const administrator = await givenAccount('administrator');
  const { id } = await givenAccount('reviewer', { username: 'mat.may' });
  await database.account.update({ where: { id }, data: { twoFactorEnabled: true } });

  expect((await removeSecondFactor({ username: 'mat.may' }, administrator)).ok).toBe(true);
  expect((await accountFor(administrator, 'mat.may'))?.hasSecondFactor).toBe(false);
});

test('a member may belong to a department or a district, never to a region', async () => {
  const administrator = await givenAccount('administrator');
  const units = await unitsFor(administrator);
  const slugs = units?.map(({ slug }) => slug);
  const unit = 'thai-binh-so-noi-vu';

  expect(slugs).toContain('thai-binh');
  expect(slugs).toContain('thai-binh-huyen-quynh-phu');
  expect(slugs).not.toContain('viet-nam');
  expect(slugs).not.toContain('dong-bang-song-hong');
  expect(
    await inviteAccount(
      { ...invitation('cua.so'), role: 'member', unit },
      await givenAccount('administrator'),
    ),
  ).toMatchObject({ ok: true });
  expect(await accountFor(administrator, 'cua.so')).toMatchObject({
    unit: { slug: unit, name: 'Sở Nội vụ' },
  });
});
