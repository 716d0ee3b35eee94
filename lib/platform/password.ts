import { randomInt } from 'node:crypto';
import { hashPassword as hash } from 'better-auth/crypto';

/** Letters that nobody takes for another when reading them aloud or from paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A password of about 79 bits to be written down once: "k7mw-29xd-hfqz-t4cb". */
export const randomPassword = () =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-');

/** A password as it is kept (scrypt, salted). */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'));
