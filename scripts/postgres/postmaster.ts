import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** What a running PostgreSQL writes about itself: its process and its port. */
export type Postmaster = { readonly pid: number; readonly port: number };

const STOP_SECONDS = 30;

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether the process is a PostgreSQL on this data; where that cannot be seen, any process counts. */
function servesData(pid: number, data: string): boolean {
  const commandLine = `/proc/${pid}/cmdline`;
  if (!existsSync('/proc/self/cmdline')) return isAlive(pid);
  return existsSync(commandLine) && readFileSync(commandLine, 'utf8').split('\0').includes(data);
}

/**
 * The PostgreSQL now running on `data`, or null. After a power cut or `kill -9` its note may name a
 * process long gone, or by now another one: such a note is removed, as it would stop the next start.
 */
export function runningOn(data: string): Postmaster | null {
  const note = join(data, 'postmaster.pid');
  if (!existsSync(note)) return null;
  const [pid, , , port] = readFileSync(note, 'utf8').split('\n').map(Number);
  if (pid && servesData(pid, data)) return port ? { pid, port } : null;
  rmSync(note);
  return null;
}

/** Asks PostgreSQL to end its sessions, write everything down and stop; throws if it has not. */
export async function stopPostmaster(pid: number): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < STOP_SECONDS * 20; waited += 1) {
    if (!isAlive(pid)) return;
    await delay(50);
  }
  throw new Error(`PostgreSQL (process ${pid}) did not stop within ${STOP_SECONDS} seconds`);
}
