import { join } from 'node:path';
import { z } from 'zod';
import { DATA_FOLDER } from './folders.mjs';
import { connected } from './postgres/databases';
import { runNode } from './run.mjs';
import { Sentence } from './sentence.mjs';
import { step } from './step.mjs';

const DEMO_FLAG = '--demo';
const DEMO_FILE = join(DATA_FOLDER, 'demo-accounts');

const madeAccounts = z.array(
  z.object({ username: z.string(), password: z.string(), roleName: z.string() }),
);
type MadeAccounts = z.infer<typeof madeAccounts>;

/** Reads `--demo`, as DEMO=1 for everything started from here; answers the other flags. */
export function readDemo(flags: readonly string[]): string[] {
  if (flags.includes(DEMO_FLAG)) process.env.DEMO = '1';
  return flags.filter((flag) => flag !== DEMO_FLAG);
}

const hasAccount = (url: string) =>
  connected(url, async (client) => {
    const { rows } = await client.query('SELECT FROM account WHERE NOT is_demo LIMIT 1');
    return rows.length > 0;
  });

async function make(url: string, words: readonly string[]): Promise<MadeAccounts> {
  const script = ['--import', 'tsx', 'scripts/make-accounts.ts'];
  const { code, output } = await runNode('--enable-source-maps', [...script, ...words], {
    DATABASE_URL: url,
  });
  if (code !== 0) throw new Sentence('Không tạo được tài khoản.', output);
  return madeAccounts.parse(JSON.parse(output));
}

function tell(title: string, made: MadeAccounts): void {
  console.log(`\n${title}`);
  for (const { username, password, roleName } of made) {
    console.log(`  ${username.padEnd(10)} ${password}   ${roleName}`);
  }
  console.log('');
}

/**
 * Somebody who can sign in: at a demonstration one account for each role, its passwords told at
 * every start; else, where there is nobody yet, one administrator, whose password is told once.
 */
export async function prepareAccounts(url: string): Promise<void> {
  if (process.env.DEMO === '1') {
    const made = await step('Tài khoản trình diễn', () => make(url, ['demo', DEMO_FILE]));
    return tell('Bản trình diễn, tài khoản và mật khẩu:', made);
  }
  if (await hasAccount(url)) return;
  const made = await step('Tạo tài khoản quản trị', () => make(url, ['administrator']));
  if (made.length > 0) tell('Tài khoản quản trị đầu tiên; mật khẩu chỉ hiện lần này:', made);
}
