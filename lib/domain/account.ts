import { z } from 'zod';
import { problem } from './problem';

/** What a person may do here; `rights.ts` says what that is. */
export const role = z.enum(['administrator', 'staff', 'reviewer', 'leader', 'member']);

export type Role = z.infer<typeof role>;

/** Who does something: a signed-in person, as every command and every unpublished read is told. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The unit of a member; `null` for everybody else. */
  readonly authorityId: number | null;
  /** Which request of the log it is; `null` outside a request. */
  readonly requestId: string | null;
};

/** Unit: letters. */
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;
const LONGEST_NAME = 100;
const LONGEST_EMAIL = 200;

/** A password somebody chooses; compared letter by letter in the form NFC. */
export const newPassword = z
  .string()
  .min(1, { error: problem('required'), abort: true })
  .min(PASSWORD_LENGTH.min, problem('passwordShort'))
  .max(PASSWORD_LENGTH.max, problem('passwordShort'))
  .transform((typed) => typed.normalize('NFC'));

/** A password somebody has, as it is typed to prove it. */
export const presentPassword = z
  .string()
  .min(1, problem('required'))
  .max(PASSWORD_LENGTH.max, problem('tooLong'))
  .transform((typed) => typed.normalize('NFC'));

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, { error: problem('required'), abort: true })
  .max(LONGEST_EMAIL, problem('tooLong'))
  .pipe(z.email(problem('emailFormat')));

/** Lower-case letters without marks, digits, and . - _ between them. */
export const username = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, { error: problem('required'), abort: true })
  .regex(/^(?=.{4,40}$)[a-z0-9]+([._-][a-z0-9]+)*$/, problem('usernameFormat'));

export const personName = z
  .string()
  .transform((typed) => typed.normalize('NFC').trim().replace(/\s+/gu, ' '))
  .pipe(z.string().min(1, problem('required')).max(LONGEST_NAME, problem('tooLong')));

/** What was typed as user name or e-mail, as it is looked up and counted. */
export const identifier = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, problem('required'))
  .max(LONGEST_EMAIL, problem('tooLong'));
