import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import {
  ensureDemoAccounts,
  ensureFirstAdministrator,
  type FirstAccount,
} from '@/lib/commands/first-account';
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { randomPassword } from '@/lib/platform/password';
import { DEMO_PEOPLE, type DemoPerson, roleText } from '@/lib/text/account';

const kept = z.record(z.string(), z.string());

/** Everybody of the demonstration; passwords are kept from its first start on, readable by their owner alone. */
function demoAccounts(file: string): FirstAccount[] {
  const before = existsSync(file) ? kept.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const people: readonly DemoPerson[] = DEMO_PEOPLE;
  const all = people.map(({ unit, ...person }) => ({
    ...person,
    password: before[person.username] ?? randomPassword(),
    authoritySlug: person.role === 'member' ? (unit ?? env().HOME_AUTHORITY) : null,
  }));
  const passwords = Object.fromEntries(all.map(({ username, password }) => [username, password]));
  writeFileSync(file, JSON.stringify(passwords, null, 2), { mode: 0o600 });
  return all;
}

const firstAdministrator = (): FirstAccount => ({
  username: 'admin',
  name: roleText.administrator,
  role: 'administrator',
  password: randomPassword(),
  authoritySlug: null,
});

async function makeDemo(file: string): Promise<FirstAccount[]> {
  const all = demoAccounts(file);
  await ensureDemoAccounts(all);
  return all;
}

async function makeFirst(): Promise<FirstAccount[]> {
  const account = firstAdministrator();
  return (await ensureFirstAdministrator(account)) ? [account] : [];
}

/** Makes accounts and prints them as JSON: `make-accounts administrator` or `make-accounts demo <file>`. */
const [which, file] = process.argv.slice(2);
const made = which === 'demo' && file ? await makeDemo(file) : await makeFirst();
console.log(
  JSON.stringify(
    made.map(({ username, password, role }) => ({ username, password, roleName: roleText[role] })),
  ),
);
await database.$disconnect();
