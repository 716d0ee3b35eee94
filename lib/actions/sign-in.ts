'use server';

import { redirect } from 'next/navigation';
import { signIn as enter, signOut as leave } from '@/lib/commands/sign-in';
import { signInForm } from '@/lib/domain/sign-in';
import { openFormAction, refused } from '@/lib/platform/form-action';
import { currentActor } from '@/lib/platform/session';
import { visitor } from '@/lib/platform/visitor';
import { signInRefusalText } from '@/lib/text/sign-in';

const AFTER_SIGN_IN = '/tai-khoan';

export const signIn = openFormAction(signInForm, async (form, from) => {
  const entered = await enter(form, from);
  if (!entered.ok) return refused(signInRefusalText[entered.refusal]);

  const next = form.next || AFTER_SIGN_IN;
  if (entered.value.needsSecondFactor) {
    redirect(`/dang-nhap/ma-xac-thuc?${new URLSearchParams({ tiep: next })}`);
  }
  return redirect(next);
});

export async function signOut(): Promise<void> {
  await leave(await currentActor(), await visitor());
  redirect('/dang-nhap');
}
