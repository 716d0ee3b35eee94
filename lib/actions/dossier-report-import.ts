'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { confirmReport as confirm } from '@/lib/commands/dossier-report-import';
import { undoReport as undo } from '@/lib/commands/dossier-report-undo';
import { mapReport as map, uploadReport as upload } from '@/lib/commands/dossier-report-upload';
import { type DossierReleaseName, dossierReleaseKey } from '@/lib/domain/dossier-release';
import {
  reportAnswersForm,
  reportConfirmForm,
  reportMappingForm,
  reportUndoForm,
  reportUploadForm,
} from '@/lib/domain/dossier-report-form';
import { done, formAction, refused } from '@/lib/platform/form-action';
import { reportRefusalText, reportUndoneText } from '@/lib/text/dossier-report';
import { fileRefusalText } from '@/lib/text/sheet';

const refusalText = { ...reportRefusalText, ...fileRefusalText };

const addressOf = (release: DossierReleaseName, file: number) =>
  `/nhap-lieu/ho-so/${dossierReleaseKey(release)}/tep/${file}`;

export const uploadReport = formAction(reportUploadForm, async ({ file, ...release }, actor) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kept = await upload({ release, fileName: file.name, bytes }, actor);
  if (!kept.ok) return refused(refusalText[kept.refusal]);
  redirect(addressOf(release, kept.value.file));
});

export const mapReport = formAction(reportMappingForm, async (typed, actor) => {
  const { period, version, id, unit, isPeriodAccepted, convertsLegacy, ...mapping } = typed;
  const release = { period, version };
  const wanted = {
    ...mapping,
    unit: unit || null,
    ...(isPeriodAccepted !== undefined && { isPeriodAccepted }),
    ...(convertsLegacy !== undefined && { convertsLegacy }),
  };
  const mapped = await map({ release, file: id, mapping: wanted }, actor);
  if (!mapped.ok) return refused(refusalText[mapped.refusal]);
  const address = addressOf(release, id);
  redirect(mapped.value.isGuess ? address : `${address}/xem-truoc`);
});

export const answerReport = formAction(reportAnswersForm, async (typed, actor) => {
  const { id, names, fields, ...release } = typed;
  const mapped = await map({ release, file: id, mapping: { names, fields } }, actor);
  if (!mapped.ok) return refused(refusalText[mapped.refusal]);
  redirect(`${addressOf(release, id)}/xem-truoc`);
});

export const confirmReport = formAction(
  reportConfirmForm,
  async ({ id, seal, ...release }, actor) => {
    const confirmed = await confirm({ release, file: id, seal }, actor);
    if (!confirmed.ok) return refused(refusalText[confirmed.refusal]);
    redirect(addressOf(release, id));
  },
);

export const undoReport = formAction(reportUndoForm, async ({ id, ...release }, actor) => {
  const undone = await undo({ release, file: id }, actor);
  if (!undone.ok) return refused(refusalText[undone.refusal]);
  refresh();
  return done(reportUndoneText(undone.value.restored, undone.value.left));
});
