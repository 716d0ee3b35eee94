import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from '../folders.mjs';
import { type Account, canReach, giveTo } from './account';
import { packagedPostgres, prepareBinaries } from './binaries';

/** Where root's PostgreSQL lives when its own user cannot enter the project's folder. */
const OUTSIDE = '/var/lib/chi-so-cchc';

/** Where one PostgreSQL keeps what is its own. */
export type Place = {
  readonly binaries: string;
  readonly data: string;
  readonly log: string;
  readonly password: string;
  /** Set where the data could not lie inside the project. */
  readonly isOutside: boolean;
};

/** A folder only its owner may enter. */
function makePrivate(folder: string, account: Account) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  giveTo(account, folder);
}

/** A secret made once and kept, readable by its owner alone. */
function secret(path: string): string {
  if (!existsSync(path))
    writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(path, 'utf8');
}

/** The packaged programs copied to where the account of PostgreSQL can run them. */
function copyOutside({ folder, name }: ReturnType<typeof packagedPostgres>): string {
  const copy = join(OUTSIDE, name);
  if (existsSync(copy)) return copy;
  mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 });
  const half = `${copy}.${process.pid}`;
  cpSync(folder, half, { recursive: true, verbatimSymlinks: true });
  if (!existsSync(copy)) renameSync(half, copy);
  return copy;
}

/** The folder outside the project that belongs to `folder`, noted inside it at first use. */
function outsideOf(folder: string): string {
  const note = join(folder, 'postgres.path');
  if (!existsSync(note)) writeFileSync(note, join(OUTSIDE, randomBytes(6).toString('hex')));
  return readFileSync(note, 'utf8');
}

/** Prepares the folder `name` of `.data` (git-ignored, mode 0700) for a PostgreSQL run by `account`. */
export function placeOf(name: string, account: Account): Place {
  const folder = join(DATA_FOLDER, name);
  const packaged = packagedPostgres();
  prepareBinaries(packaged.folder);
  makePrivate(DATA_FOLDER, account);
  makePrivate(folder, account);

  const isInside = canReach(account, packaged.folder) && canReach(account, folder);
  const home = isInside ? folder : outsideOf(folder);
  const binaries = isInside ? packaged.folder : copyOutside(packaged);
  makePrivate(home, account);

  return {
    binaries: join(binaries, 'bin'),
    data: join(home, 'postgres'),
    log: join(folder, 'postgres.log'),
    password: secret(join(folder, 'postgres.password')),
    isOutside: !isInside,
  };
}
