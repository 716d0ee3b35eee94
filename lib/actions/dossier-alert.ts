'use server';

import { refresh } from 'next/cache';
import { acknowledgeAlert as acknowledge } from '@/lib/commands/dossier-alert';
import { acknowledgement } from '@/lib/domain/dossier-alert';
import { done, formAction, refused } from '@/lib/platform/form-action';
import { ALERT_ACKNOWLEDGED, alertRefusalText } from '@/lib/text/dossier-alert';

export const acknowledgeAlert = formAction(acknowledgement, async (typed, actor) => {
  const acknowledged = await acknowledge(typed, actor);
  if (!acknowledged.ok) return refused(alertRefusalText[acknowledged.refusal]);

  refresh();
  return done(ALERT_ACKNOWLEDGED);
});
