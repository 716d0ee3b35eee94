import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { PROJECT } from './folders.mjs';

/**
 * A socket whose name only one process can hold; Linux frees it whenever that process ends.
 *
 * @param {string} name
 */
function addressOf(name) {
  const project = createHash('sha256').update(PROJECT).digest('hex').slice(0, 16);
  const address = `chi-so-cchc-${project}-${name}`;
  return process.platform === 'linux' ? `\0${address}` : join(tmpdir(), address);
}

/**
 * Whether somebody holds the lock; a socket file left behind by a dead process is removed.
 *
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function isHeld(address) {
  return new Promise((resolve) => {
    const probe = connect(address);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => {
      if (!address.startsWith('\0')) rmSync(address, { force: true });
      resolve(false);
    });
  });
}

/**
 * @param {string} address
 * @returns {Promise<import('node:net').Server | null>}
 */
function listen(address) {
  return new Promise((resolve) => {
    const server = createServer((visitor) => visitor.destroy());
    server.once('error', () => resolve(null));
    server.listen(address, () => resolve(server.unref()));
  });
}

/**
 * Takes the lock `name` of this project's folder until the process ends or `release` is called;
 * null when another process holds it.
 *
 * @param {string} name
 */
export async function takeLock(name) {
  const address = addressOf(name);
  const server =
    (await listen(address)) ?? ((await isHeld(address)) ? null : await listen(address));
  return server && { release: () => server.close() };
}

/**
 * Takes a lock as soon as its holder is gone, but waits no longer than `seconds`; null then.
 *
 * @param {string} name
 * @param {number} seconds
 */
export async function takeLockWithin(name, seconds) {
  for (let waited = 0; waited < seconds * 5; waited += 1) {
    const lock = await takeLock(name);
    if (lock) return lock;
    await delay(200);
  }
  return takeLock(name);
}

/**
 * Does `work` while nobody else in this folder does work of the same name.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(name, work) {
  const lock = await takeLockWithin(name, Number.POSITIVE_INFINITY);
  try {
    return await work();
  } finally {
    lock?.release();
  }
}
