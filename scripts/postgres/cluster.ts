import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Account, giveTo, postgresAccount } from './account';
import { freePort } from './free-port';
import { type Place, placeOf } from './place';
import { isAlive, type Postmaster, runningOn, stopPostmaster } from './postmaster';

/** A PostgreSQL of our own, listening on 127.0.0.1. */
export type Cluster = {
  /** Address of one of its databases, for its owner, the role `cchc`. */
  readonly urlOf: (database: string) => string;
  readonly data: string;
  readonly isOutside: boolean;
  /** Whether it ran already: a command left it behind, or is still using it. */
  readonly isTakenOver: boolean;
  readonly stop: () => Promise<void>;
};

type Options = {
  /** Without it, a power cut may lose the data: for tests only. */
  readonly isDurable: boolean;
};

const OWNER = 'cchc';
const START_SECONDS = 60;
const FAST_AND_LOOSE = [
  '-c',
  'fsync=off',
  '-c',
  'synchronous_commit=off',
  '-c',
  'full_page_writes=off',
];

/** Creates the data folder in one step: an interrupted creation leaves none. */
function createData({ binaries, data, password }: Place, account: Account): void {
  const half = `${data}.new`;
  const passwordFile = `${data}.first-password`;
  rmSync(half, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(account, passwordFile);
  try {
    execFileSync(
      join(binaries, 'initdb'),
      [
        `--pgdata=${half}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--data-checksums',
      ],
      { ...account, cwd: '/', stdio: 'pipe' },
    );
  } finally {
    rmSync(passwordFile);
  }
  renameSync(half, data);
}

/** Starts PostgreSQL in a session of its own, so that Ctrl-C reaches us first and it last. */
function spawnPostmaster(place: Place, account: Account, port: number, { isDurable }: Options) {
  const log = openSync(place.log, 'a', 0o600);
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const child = spawn(
    join(place.binaries, 'postgres'),
    ['-D', place.data, '-p', String(port), ...settings, ...(isDurable ? [] : FAST_AND_LOOSE)],
    { ...account, cwd: '/', detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  child.unref();
  if (child.pid === undefined) throw new Error('PostgreSQL could not be started');
  return { pid: child.pid, port };
}

const addressOf = (user: string, password: string, port: number, database: string) =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;

/** Connects as the superuser as soon as PostgreSQL answers; throws with its last words when it ends. */
async function connectWhenReady({ pid, port }: Postmaster, { password, log }: Place) {
  for (let waited = 0; waited < START_SECONDS * 20; waited += 1) {
    const client = new pg.Client(addressOf('postgres', password, port, 'postgres'));
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      const isRefused = error instanceof Error && 'code' in error && error.code === '28P01';
      if (isRefused || !isAlive(pid)) {
        throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8').slice(-1_000)}`);
      }
    }
    await delay(50);
  }
  throw new Error(`PostgreSQL did not answer within ${START_SECONDS} seconds`);
}

/** The owner makes databases, and beside itself the role that the application runs as. */
async function ensureOwner(client: pg.Client, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER]);
  if (rowCount === 0)
    await client.query(`CREATE ROLE ${OWNER} LOGIN CREATEDB PASSWORD '${password}'`);
  await client.query(`ALTER ROLE ${OWNER} CREATEROLE`);
}

/**
 * The PostgreSQL whose data lie in `.data/<name>`: created at first use, started, or taken over
 * when one still runs there.
 */
export async function startCluster(name: string, options: Options): Promise<Cluster> {
  const account = postgresAccount();
  const place = placeOf(name, account);
  if (!existsSync(place.data)) createData(place, account);

  const found = runningOn(place.data);
  const postmaster = found ?? spawnPostmaster(place, account, await freePort(), options);
  const client = await connectWhenReady(postmaster, place);
  await ensureOwner(client, place.password);
  await client.end();

  return {
    urlOf: (database) => addressOf(OWNER, place.password, postmaster.port, database),
    data: place.data,
    isOutside: place.isOutside,
    isTakenOver: found !== null,
    stop: () => stopPostmaster(postmaster.pid),
  };
}
