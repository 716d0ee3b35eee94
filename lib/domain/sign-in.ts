import { z } from 'zod';
import { identifier, presentPassword } from './account';
import { nextPath } from './own-path';

/** Failures within the window after which no further password is tried. */
export const TRIES = { ofAccount: 5, ofNetwork: 30, windowMinutes: 15 } as const;

export const signInForm = z.strictObject({
  identifier,
  password: presentPassword,
  next: nextPath,
});

export type SignInForm = z.infer<typeof signInForm>;

/** Why somebody was not let in; `wrongCredentials` never says whether the account exists. */
export type SignInRefusal = 'wrongCredentials' | 'tooManyTries';
