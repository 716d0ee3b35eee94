'use server';

import { redirect } from 'next/navigation';
import {
  cancelCases as cancel,
  confirmCases as confirm,
  mapCases as map,
  nameCases as name,
  rereadCases as reread,
} from '@/lib/commands/dossier-case-step';
import {
  caseColumnsForm,
  caseFileForm,
  caseNamesForm,
  confirmCasesForm,
} from '@/lib/domain/dossier-case-form';
import type { CaseRefusal } from '@/lib/domain/dossier-case-import';
import type { Result } from '@/lib/domain/result';
import { formAction, type Outcome, refused } from '@/lib/platform/form-action';
import { caseRefusalText } from '@/lib/text/dossier-case-import';

/** Goes to the page of a file, which says how far it has come. */
function answered(result: Result<{ file: number }, CaseRefusal>): Outcome {
  if (!result.ok) return refused(caseRefusalText[result.refusal]);
  redirect(`/nhap-lieu/ho-so/tep/${result.value.file}`);
}

export const mapCases = formAction(caseColumnsForm, async ({ id, ...wanted }, actor) =>
  answered(await map(id, wanted, actor)),
);

export const nameCases = formAction(caseNamesForm, async ({ id, ...answers }, actor) =>
  answered(await name(id, answers, actor)),
);

export const rereadCases = formAction(caseFileForm, async ({ id }, actor) =>
  answered(await reread(id, actor)),
);

export const confirmCases = formAction(confirmCasesForm, async ({ id, seal }, actor) =>
  answered(await confirm(id, seal, actor)),
);

export const cancelCases = formAction(caseFileForm, async ({ id }, actor) =>
  answered(await cancel(id, actor)),
);
