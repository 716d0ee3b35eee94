'use server';

import { redirect } from 'next/navigation';
import { forgottenPasswordLink, setPasswordByLink } from '@/lib/commands/password-link';
import { addressAtProvider } from '@/lib/commands/provider-sign-in';
import { showSecondFactor as show } from '@/lib/commands/second-factor';
import { signIn as enter, signOut as leave } from '@/lib/commands/sign-in';
import { passwordByLinkForm } from '@/lib/domain/account-form';
import { forgottenForm, providerForm, secondFactorForm, signInForm } from '@/lib/domain/sign-in';
import { done, openFormAction, refused } from '@/lib/platform/form-action';
import { inBackground } from '@/lib/platform/in-background';
import { sendMail } from '@/lib/platform/mail';
import { currentPerson } from '@/lib/platform/session';
import { siteAddress } from '@/lib/platform/site-address';
import { visitor } from '@/lib/platform/visitor';
import { accountDoneText, accountRefusalText } from '@/lib/text/account';
import { forgottenMail } from '@/lib/text/account-mail';
import { secondFactorRefusalText, signInRefusalText } from '@/lib/text/sign-in';

const AFTER_SIGN_IN = '/hop-viec';

export const signIn = openFormAction(signInForm, async (form, from) => {
  const entered = await enter(form, from);
  if (!entered.ok) return refused(signInRefusalText[entered.refusal]);

  const next = form.next || AFTER_SIGN_IN;
  if (entered.value.needsSecondFactor) {
    redirect(`/dang-nhap/ma-xac-thuc?${new URLSearchParams({ tiep: next })}`);
  }
  return redirect(next);
});

export const showSecondFactor = openFormAction(secondFactorForm, async (form, from) => {
  const shown = await show(form, from);
  if (!shown.ok) return refused(secondFactorRefusalText[shown.refusal]);
  return redirect(form.next || AFTER_SIGN_IN);
});

export async function signOut(): Promise<void> {
  await leave(await currentPerson(), await visitor());
  redirect('/dang-nhap');
}

/** Goes to the identity provider, which sends its people back to app/api/auth/callback. */
export const goToProvider = openFormAction(providerForm, async ({ next }, from) => {
  const address = await addressAtProvider(next || AFTER_SIGN_IN, from);
  return address ? redirect(address) : refused(signInRefusalText.providerSilent);
});

/** Answers before it looks whether there is such an account: neither words nor time tell. */
export const askForPasswordLink = openFormAction(forgottenForm, async ({ identifier }, from) => {
  inBackground('forgotten password', async () => {
    const link = await forgottenPasswordLink(identifier, from);
    if (!link) return;
    const address = siteAddress(`/dat-mat-khau?${new URLSearchParams({ ma: link.code })}`);
    await sendMail(forgottenMail({ to: link.to, address }));
  });
  return done(accountDoneText.linkOnItsWay);
});

export const setPassword = openFormAction(passwordByLinkForm, async (form, from) => {
  const set = await setPasswordByLink(form, from);
  return set.ok ? redirect('/dang-nhap?dat=xong') : refused(accountRefusalText[set.refusal]);
});
