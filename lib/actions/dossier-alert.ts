'use server';

import { redirect } from 'next/navigation';
import { acknowledgeAlert as acknowledge } from '@/lib/commands/dossier-alert';
import { acknowledgement } from '@/lib/domain/dossier-alert';
import { formAction, refused } from '@/lib/platform/form-action';
import { alertRefusalText } from '@/lib/text/dossier-alert';

export const acknowledgeAlert = formAction(acknowledgement, async (typed, actor) => {
  const acknowledged = await acknowledge(typed, actor);
  if (!acknowledged.ok) return refused(alertRefusalText[acknowledged.refusal]);

  return redirect(`/lanh-dao/ho-so/canh-bao?xong=ghi-nhan`);
});
