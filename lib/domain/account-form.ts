import { z } from 'zod';
import { email, newPassword, personName, presentPassword, role, username } from './account';
import { problem } from './problem';
import { slugText } from './slug';

/** The unit of a member; nothing for any other role. */
const unit = z.union([z.literal('').transform(() => null), slugText]);

const roleAndUnit = { role, unit };

const hasItsUnit = ({ role, unit }: { readonly role: string; readonly unit: string | null }) =>
  (role === 'member') === (unit !== null);

const itsUnit = { path: ['unit'], error: problem('unitOfMember') };

export const inviteForm = z
  .strictObject({ name: personName, username, email, ...roleAndUnit })
  .refine(hasItsUnit, itsUnit);

export const changeRoleForm = z
  .strictObject({ username, ...roleAndUnit })
  .refine(hasItsUnit, itsUnit);

export const changePersonForm = z.strictObject({ username, name: personName, email });

/** An administrator's act on one account that needs nothing besides. */
export const accountForm = z.strictObject({ username });

export type Invitation = z.infer<typeof inviteForm>;
export type RoleChange = z.infer<typeof changeRoleForm>;
export type PersonChange = z.infer<typeof changePersonForm>;

const isTwiceTheSame = ({ password, again }: { password: string; again: string }) =>
  password === again;

const twice = { path: ['again'], error: problem('passwordsDiffer') };

const again = z
  .string()
  .min(1, problem('required'))
  .transform((typed) => typed.normalize('NFC'));

/** Sets a password by a link that was given out. */
export const passwordByLinkForm = z
  .strictObject({ code: z.string().max(200), password: newPassword, again })
  .refine(isTwiceTheSame, twice);

export const changePasswordForm = z
  .strictObject({ presentPassword, password: newPassword, again })
  .refine(isTwiceTheSame, twice);

export const changeNameForm = z.strictObject({ name: personName });

export const endSessionForm = z.strictObject({ sessionId: z.string().max(100) });

/** What an administrator sees of one account; no secret is among it. */
export type AccountView = {
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly role: z.infer<typeof role>;
  readonly unit: { readonly slug: string; readonly name: string } | null;
  readonly isDisabled: boolean;
  readonly isDemo: boolean;
  /** No password has been set yet. */
  readonly isInvited: boolean;
  readonly hasSecondFactor: boolean;
  readonly lastSignInAt: Date | null;
};

/** One browser that is signed in. */
export type SessionView = {
  readonly id: string;
  readonly isThisOne: boolean;
  readonly network: string | null;
  readonly browser: string | null;
  readonly beganAt: Date;
  readonly expiresAt: Date;
};

/** Why a change of an account was not made. */
export type AccountRefusal =
  | 'notAllowed'
  | 'unknownAccount'
  | 'usernameTaken'
  | 'emailTaken'
  | 'unknownUnit'
  | 'lastAdministrator'
  | 'linkUsed'
  | 'wrongPassword'
  | 'tooManyTries'
  | 'unknownSession'
  | 'alreadySetUp'
  | 'wrongCode';
