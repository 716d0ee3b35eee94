'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { confirmImport as confirm } from '@/lib/commands/score-import';
import { undoImport as undo } from '@/lib/commands/score-import-undo';
import { mapScores as map, uploadScores as upload } from '@/lib/commands/score-upload';
import { releaseKey } from '@/lib/domain/release';
import {
  confirmForm,
  mappingForm,
  namesForm,
  undoForm,
  uploadForm,
} from '@/lib/domain/score-import-form';
import { done, formAction, refused } from '@/lib/platform/form-action';
import { importRefusalText, undoneText } from '@/lib/text/score-import';
import { fileRefusalText } from '@/lib/text/sheet';

const refusalText = { ...importRefusalText, ...fileRefusalText };

export const uploadScores = formAction(uploadForm, async ({ file, ...release }, actor) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kept = await upload({ release, fileName: file.name, bytes }, actor);
  if (!kept.ok) return refused(refusalText[kept.refusal]);
  redirect(`/nhap-lieu/${releaseKey(release)}/tep/${kept.value.file}`);
});

export const mapScores = formAction(mappingForm, async (typed, actor) => {
  const { indicator, period, version, id, source, ...mapping } = typed;
  const release = { indicator, period, version };
  const wanted = { ...mapping, source: source || null };
  const mapped = await map({ release, file: id, mapping: wanted }, actor);
  if (!mapped.ok) return refused(refusalText[mapped.refusal]);
  const address = `/nhap-lieu/${releaseKey(release)}/tep/${id}`;
  redirect(mapped.value.isGuess ? address : `${address}/xem-truoc`);
});

export const answerNames = formAction(namesForm, async ({ id, names, ...release }, actor) => {
  const mapped = await map({ release, file: id, mapping: { names } }, actor);
  if (!mapped.ok) return refused(refusalText[mapped.refusal]);
  redirect(`/nhap-lieu/${releaseKey(release)}/tep/${id}/xem-truoc`);
});

export const confirmImport = formAction(confirmForm, async ({ id, seal, ...release }, actor) => {
  const confirmed = await confirm({ release, file: id, seal }, actor);
  if (!confirmed.ok) return refused(refusalText[confirmed.refusal]);
  redirect(`/nhap-lieu/${releaseKey(release)}/tep/${id}`);
});

export const undoImport = formAction(undoForm, async ({ id, ...release }, actor) => {
  const undone = await undo({ release, file: id }, actor);
  if (!undone.ok) return refused(refusalText[undone.refusal]);
  refresh();
  return done(undoneText(undone.value.restored, undone.value.left));
});
