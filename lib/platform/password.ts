import { randomInt } from 'node:crypto';
import { hashPassword as hash, verifyPassword as verify } from 'better-auth/crypto';

/** Letters that nobody takes for another when reading them aloud or from paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

const BACKUP_CODES = 10;

const group = () =>
  Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** Codes that stand in for the app, each once: "k7mw-29xd". */
export const backupCodes = () =>
  Array.from({ length: BACKUP_CODES }, () => `${group()}-${group()}`);

/** A password of about 79 bits to be written down once: "k7mw-29xd-hfqz-t4cb". */
export const randomPassword = () => Array.from({ length: GROUPS }, group).join('-');

/** A password as it is kept (scrypt, salted). */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'));

/** Whether a password is the one that was kept; no password was kept: it is not. */
export async function isPassword(password: string, kept: string | null | undefined) {
  if (kept) return verify({ hash: kept, password: password.normalize('NFC') });
  await hashPassword(password);
  return false;
}
