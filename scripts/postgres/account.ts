import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';

/** The system user PostgreSQL runs as; `{}` where the present one will do. */
export type Account = { readonly uid?: number; readonly gid?: number };

const NAME = 'postgres';

const idOf = (flag: '-u' | '-g') =>
  Number(
    execFileSync('id', [flag, NAME], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );

/** PostgreSQL refuses to run as root: root hands it to the system user `postgres`, made if absent. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  if (spawnSync('id', [NAME]).status !== 0) {
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      NAME,
    ]);
  }
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Whether `account` gets through every folder above `path`: /root, for one, is closed to it. */
export function canReach(account: Account, path: string): boolean {
  return spawnSync('test', ['-x', path], { ...account, cwd: '/' }).status === 0;
}

export function giveTo(account: Account, path: string): void {
  if (account.uid !== undefined && account.gid !== undefined)
    chownSync(path, account.uid, account.gid);
}
