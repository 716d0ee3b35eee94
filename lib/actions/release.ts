'use server';

import { openRelease as open } from '@/lib/commands/release';
import { releaseKey } from '@/lib/domain/release';
import { newRelease } from '@/lib/domain/release-form';
import { done, formAction, refused } from '@/lib/platform/form-action';
import { openRefusalText, releaseDoneText, toGridText } from '@/lib/text/release';

export const openRelease = formAction(newRelease, async (wanted, actor) => {
  const opened = await open(wanted, actor);
  if (!opened.ok) return refused(openRefusalText[opened.refusal]);

  return done(releaseDoneText.open, {
    href: `/nhap-lieu/${releaseKey(opened.value)}`,
    text: toGridText,
  });
});
