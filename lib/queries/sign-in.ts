import { database } from '@/lib/platform/database';
import { identityProvider } from '@/lib/platform/identity-provider';
import { isMailSetUp } from '@/lib/platform/mail';
import { keptOneTimeCode, PASSWORD_LINK_PREFIX } from '@/lib/platform/one-time-code';
import { pendingSecondFactor, type SecondFactorSetup } from '@/lib/platform/second-factor-setup';

/** Whether a link to set a password still opens; looking does not use it up. */
export async function isPasswordLinkOpen(code: string): Promise<boolean> {
  const identifier = PASSWORD_LINK_PREFIX + keptOneTimeCode(code);
  const where = { identifier, expiresAt: { gt: new Date() } };
  return (await database.verification.count({ where })) > 0;
}

/** What the button of the identity provider is called; null where there is none. */
export const providerName = (): string | null => identityProvider()?.name ?? null;

/** Whether whoever forgot the password can be sent a link. */
export const canSendLinks = (): boolean => isMailSetUp();

/** The second factor somebody is setting up; null where nothing was begun. */
export const secondFactorSetup = (person: {
  readonly id: string;
  readonly username: string;
}): Promise<SecondFactorSetup | null> => pendingSecondFactor(person.id, person.username);
