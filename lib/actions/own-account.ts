'use server';

import { redirect } from 'next/navigation';
import {
  endOwnSession as end,
  changeOwnName as saveName,
  changeOwnPassword as savePassword,
} from '@/lib/commands/own-account';
import {
  beginSecondFactor as begin,
  confirmSecondFactor as confirm,
  removeOwnSecondFactor as remove,
} from '@/lib/commands/second-factor';
import {
  type AccountRefusal,
  changeNameForm,
  changePasswordForm,
  endSessionForm,
} from '@/lib/domain/account-form';
import type { Result } from '@/lib/domain/result';
import {
  beginSecondFactorForm,
  confirmSecondFactorForm,
  removeSecondFactorForm,
} from '@/lib/domain/sign-in';
import { done, type Outcome, personFormAction, refused } from '@/lib/platform/form-action';
import { accountDoneText, accountRefusalText } from '@/lib/text/account';

const SETUP_PAGE = '/tai-khoan/xac-thuc';
const ACCOUNT_PAGE = '/tai-khoan';

const outcomeOf = (
  result: Result<unknown, AccountRefusal>,
  sentence: keyof typeof accountDoneText,
): Outcome =>
  result.ok ? done(accountDoneText[sentence]) : refused(accountRefusalText[result.refusal]);

const refusedOr = (result: Result<unknown, AccountRefusal>, path: string): Outcome =>
  result.ok ? redirect(path) : refused(accountRefusalText[result.refusal]);

export const changeOwnName = personFormAction(changeNameForm, async (change, person) =>
  outcomeOf(await saveName(change, person), 'nameChanged'),
);

export const changeOwnPassword = personFormAction(changePasswordForm, async (form, person, from) =>
  outcomeOf(await savePassword(form, person, from), 'passwordChanged'),
);

export const endOwnSession = personFormAction(endSessionForm, async (session, person) =>
  outcomeOf(await end(session, person), 'sessionEnded'),
);

export const beginSecondFactor = personFormAction(
  beginSecondFactorForm,
  async (form, person, from) => {
    const query = form.next ? `?${new URLSearchParams({ tiep: form.next })}` : '';
    return refusedOr(await begin(form, person, from), SETUP_PAGE + query);
  },
);

export const confirmSecondFactor = personFormAction(
  confirmSecondFactorForm,
  async (form, person, from) =>
    refusedOr(await confirm(form, person, from), form.next || ACCOUNT_PAGE),
);

export const removeOwnSecondFactor = personFormAction(
  removeSecondFactorForm,
  async (form, person, from) => refusedOr(await remove(form, person, from), SETUP_PAGE),
);
