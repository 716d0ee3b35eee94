'use server';

import { redirect } from 'next/navigation';
import { confirmAnnex as confirm } from '@/lib/commands/annex-import';
import { mapAnnex as map, uploadAnnex as upload } from '@/lib/commands/annex-upload';
import {
  annexAnswersForm,
  annexConfirmForm,
  annexMappingForm,
  annexUploadForm,
} from '@/lib/domain/annex-form';
import { formAction, refused } from '@/lib/platform/form-action';
import { annexRefusalText } from '@/lib/text/annex';
import { headsOf } from '@/lib/text/office-head';
import { tableFileRefusalText } from '@/lib/text/sheet';

const refusalText = { ...tableFileRefusalText, ...annexRefusalText };

const addressOf = (directive: number, file: number) => `/nhiem-vu/van-ban/${directive}/tep/${file}`;

export const uploadAnnex = formAction(annexUploadForm, async ({ file, directive }, actor) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kept = await upload({ directive, fileName: file.name, bytes }, actor);
  if (!kept.ok) return refused(refusalText[kept.refusal]);
  redirect(addressOf(directive, kept.value.file));
});

export const mapAnnex = formAction(annexMappingForm, async (typed, actor) => {
  const { directive, id, convertsLegacy, ...mapping } = typed;
  const wanted = { ...mapping, ...(convertsLegacy !== undefined && { convertsLegacy }) };
  const mapped = await map({ directive, file: id, mapping: wanted }, actor);
  if (!mapped.ok) return refused(refusalText[mapped.refusal]);
  const address = addressOf(directive, id);
  redirect(mapped.value.isGuess ? address : `${address}/xem-truoc`);
});

export const answerAnnex = formAction(annexAnswersForm, async (typed, actor) => {
  const { directive, id, ...mapping } = typed;
  const mapped = await map({ directive, file: id, mapping }, actor);
  if (!mapped.ok) return refused(refusalText[mapped.refusal]);
  redirect(`${addressOf(directive, id)}/xem-truoc`);
});

export const confirmAnnex = formAction(annexConfirmForm, async ({ directive, id, seal }, actor) => {
  const confirmed = await confirm({ directive, file: id, seal, headOf: headsOf }, actor);
  if (!confirmed.ok) return refused(refusalText[confirmed.refusal]);
  redirect(addressOf(directive, id));
});
