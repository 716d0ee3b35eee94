'use server';

import {
  disableAccount as disable,
  enableAccount as enable,
  inviteAccount as invite,
  type PasswordLink,
  removeSecondFactor as remove,
  renewPasswordLink as renew,
  changePerson as savePerson,
  changeRole as saveRole,
} from '@/lib/commands/account';
import {
  type AccountRefusal,
  accountForm,
  changePersonForm,
  changeRoleForm,
  inviteForm,
} from '@/lib/domain/account-form';
import type { Result } from '@/lib/domain/result';
import { done, formAction, type Outcome, refused } from '@/lib/platform/form-action';
import { logFailure } from '@/lib/platform/log';
import { sendMail } from '@/lib/platform/mail';
import { siteAddress } from '@/lib/platform/site-address';
import { accountDoneText, accountRefusalText } from '@/lib/text/account';
import { invitationMail } from '@/lib/text/account-mail';

type Sentence = keyof typeof accountDoneText;

const outcomeOf = (result: Result<unknown, AccountRefusal>, sentence: Sentence): Outcome =>
  result.ok ? done(accountDoneText[sentence]) : refused(accountRefusalText[result.refusal]);

/** Shows the link to the administrator, who can pass it on, and sends it where e-mail is set up. */
async function handOver(
  { code, ...person }: PasswordLink,
  shown: Sentence,
  sent: Sentence,
): Promise<Outcome> {
  const href = `/dat-mat-khau?${new URLSearchParams({ ma: code })}`;
  const address = siteAddress(href);
  const isSent = await sendMail(invitationMail({ ...person, address })).catch((error: unknown) => {
    logFailure('invitation mail', error);
    return false;
  });
  return done(accountDoneText[isSent ? sent : shown], { href, text: address });
}

export const inviteAccount = formAction(inviteForm, async (invitation, actor) => {
  const invited = await invite(invitation, actor);
  if (!invited.ok) return refused(accountRefusalText[invited.refusal]);
  return handOver(invited.value, 'invited', 'invitedByMail');
});

export const renewPasswordLink = formAction(accountForm, async (account, actor) => {
  const renewed = await renew(account, actor);
  if (!renewed.ok) return refused(accountRefusalText[renewed.refusal]);
  return handOver(renewed.value, 'linkRenewed', 'linkRenewedByMail');
});

export const changeRole = formAction(changeRoleForm, async (change, actor) =>
  outcomeOf(await saveRole(change, actor), 'roleChanged'),
);

export const changePerson = formAction(changePersonForm, async (change, actor) =>
  outcomeOf(await savePerson(change, actor), 'personChanged'),
);

export const disableAccount = formAction(accountForm, async (account, actor) =>
  outcomeOf(await disable(account, actor), 'disabled'),
);

export const enableAccount = formAction(accountForm, async (account, actor) =>
  outcomeOf(await enable(account, actor), 'enabled'),
);

export const removeSecondFactor = formAction(accountForm, async (account, actor) =>
  outcomeOf(await remove(account, actor), 'secondFactorRemoved'),
);
