'use server';

import { updateTag } from 'next/cache';
import { redirect } from 'next/navigation';
import { changeLineage as change } from '@/lib/commands/lineage';
import { lineageForm } from '@/lib/domain/lineage';
import { authoritiesTag } from '@/lib/platform/cache-tags';
import { today } from '@/lib/platform/clock';
import { formAction, refused } from '@/lib/platform/form-action';
import { lineageRefusalText } from '@/lib/text/lineage';

export const changeLineage = formAction(lineageForm, async (wanted, actor) => {
  const changed = await change(wanted, await today(), actor);
  if (!changed.ok) return refused(lineageRefusalText[changed.refusal]);

  updateTag(authoritiesTag);
  redirect('/danh-muc/don-vi?xong=1');
});
