'use server';

import { refresh } from 'next/cache';
import { grantPreRead as grant, revokePreRead as revoke } from '@/lib/commands/pre-read';
import { preReadForm } from '@/lib/domain/pre-read';
import { done, formAction, refused } from '@/lib/platform/form-action';
import { preReadDoneText, preReadRefusalText } from '@/lib/text/pre-read';

export const grantPreRead = formAction(preReadForm, async (wanted, actor) => {
  const granted = await grant(wanted, actor);
  refresh();
  return granted.ok ? done(preReadDoneText.granted) : refused(preReadRefusalText[granted.refusal]);
});

export const revokePreRead = formAction(preReadForm, async (wanted, actor) => {
  const revoked = await revoke(wanted, actor);
  refresh();
  return revoked.ok ? done(preReadDoneText.revoked) : refused(preReadRefusalText[revoked.refusal]);
});
