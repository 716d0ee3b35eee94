import { z } from 'zod';
import { identifier, presentPassword, type Role } from './account';
import { nextPath } from './own-path';
import { problem } from './problem';

/** Failures within the window after which no further password is tried. */
export const TRIES = { ofAccount: 5, ofNetwork: 30, windowMinutes: 15 } as const;

export const signInForm = z.strictObject({
  identifier,
  password: presentPassword,
  next: nextPath,
});

export type SignInForm = z.infer<typeof signInForm>;

/** Why somebody was not let in; `wrongCredentials` never says whether the account exists. */
export type SignInRefusal =
  | 'wrongCredentials'
  | 'tooManyTries'
  | 'providerSilent'
  | 'providerUnknown';

/** Why a second factor was not accepted; `beginAnew`: the password must be shown again. */
export type SecondFactorRefusal = 'wrongCode' | 'beginAnew' | 'tooManyTries';

/** Who decides about what is published: of them a second factor may be demanded. */
const DECIDERS: readonly Role[] = ['administrator', 'reviewer', 'leader'];

/** Whether somebody must set up a second factor before anything else. */
export const isSecondFactorDue = (
  person: { readonly role: Role; readonly hasSecondFactor: boolean },
  isDemanded: boolean,
): boolean => isDemanded && !person.hasSecondFactor && DECIDERS.includes(person.role);

const ONE_TIME_CODE = /^\d{6}$/;
const BACKUP_CODE = /^[a-z0-9]{4}-[a-z0-9]{4}$/;

/** A code of six digits, however it is spaced. */
export const oneTimeCode = z
  .string()
  .transform((typed) => typed.replace(/\s/gu, ''))
  .pipe(
    z
      .string()
      .min(1, { error: problem('required'), abort: true })
      .regex(ONE_TIME_CODE, problem('oneTimeCodeFormat')),
  );

/** What is asked after the password: six digits of the app, or a backup code. */
export const secondFactorForm = z.strictObject({
  code: z
    .string()
    .transform((typed) => typed.replace(/\s/gu, '').toLowerCase())
    .pipe(
      z
        .string()
        .min(1, { error: problem('required'), abort: true })
        .refine(
          (code) => ONE_TIME_CODE.test(code) || BACKUP_CODE.test(code),
          problem('oneTimeCodeFormat'),
        ),
    ),
  next: nextPath,
});

export type SecondFactorForm = z.infer<typeof secondFactorForm>;

export const isBackupCode = (code: string) => BACKUP_CODE.test(code);

export const beginSecondFactorForm = z.strictObject({ presentPassword, next: nextPath });

export const removeSecondFactorForm = z.strictObject({ presentPassword });

export const confirmSecondFactorForm = z.strictObject({ code: oneTimeCode, next: nextPath });

export const forgottenForm = z.strictObject({ identifier });

export const providerForm = z.strictObject({ next: nextPath });
