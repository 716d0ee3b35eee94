import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from './folders.mjs';

const FILE = join(DATA_FOLDER, 'auth-secret');
const BYTES = 48;

/** Whoever comes first decides; a file is never seen half-written. */
function makeOnce(): void {
  mkdirSync(DATA_FOLDER, { recursive: true, mode: 0o700 });
  const fresh = `${FILE}.${process.pid}`;
  writeFileSync(fresh, randomBytes(BYTES).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(fresh, FILE);
  } catch (error) {
    if (!existsSync(FILE)) throw error;
  }
  rmSync(fresh);
}

/** What signs sessions and encrypts second factors: AUTH_SECRET where set, else one kept from the first start on. */
export function authSecret(): string {
  const given = process.env.AUTH_SECRET;
  if (given) return given;
  if (!existsSync(FILE)) makeOnce();
  return readFileSync(FILE, 'utf8');
}
