import type { Actor } from '@/lib/domain/account';
import type { AnnexScope } from '@/lib/domain/annex';
import { annexColumns } from '@/lib/domain/annex-heading';
import { numbersOfYear } from '@/lib/domain/annex-moves';
import { annexCountsOf, type HeadOf } from '@/lib/domain/annex-plan';
import type {
  AnnexDesk,
  AnnexFileView,
  AnnexMappingView,
  AnnexOrder,
  AnnexPreviewView,
} from '@/lib/domain/annex-view';
import { textsIn } from '@/lib/domain/dossier-report-letters';
import { legacyExamples } from '@/lib/domain/legacy-font';
import { mayDo } from '@/lib/domain/rights';
import type { ImportSummary } from '@/lib/domain/score-import-view';
import { type ReadAnnexFile, readAnnexFile, sealedAnnex } from '@/lib/platform/annex-plan';
import { annexScopeOf, heldTasks } from '@/lib/platform/annex-scope';
import { database } from '@/lib/platform/database';
import { IMPORT_SUMMARY, importSummary } from '@/lib/platform/import-summary';

const SAMPLE_ROWS = 8;
const NUMBER = /^\d{1,9}$/;

const orderOf = ({ directiveId, number, issuedOn, isIllustrative }: AnnexScope): AnnexOrder => ({
  ...{ directiveId, number, issuedOn, isIllustrative },
});

/** The annex tables of an order; null where there is no order, or nothing for this person. */
export async function annexDesk(directive: string, actor: Actor): Promise<AnnexDesk | null> {
  if (!mayDo(actor, 'editTask') || !NUMBER.test(directive)) return null;
  const scope = await annexScopeOf(Number(directive));
  if (!scope) return null;
  const { directiveId } = scope;
  const [imports, tasks] = await Promise.all([
    database.taskImport.findMany({
      where: { directiveId },
      orderBy: { id: 'desc' },
      select: IMPORT_SUMMARY,
    }),
    database.task.count({ where: { directiveId } }),
  ]);
  return { order: orderOf(scope), imports: imports.map(importSummary), tasks };
}

async function keptFile(directive: string, file: string, actor: Actor) {
  if (!mayDo(actor, 'editTask') || !NUMBER.test(directive) || !NUMBER.test(file)) return null;
  const kept = await database.taskImport.findFirst({
    where: { id: Number(file), directiveId: Number(directive) },
    select: { ...IMPORT_SUMMARY, file: true, mapping: true },
  });
  const scope = kept && (await annexScopeOf(Number(directive)));
  return scope ? { scope, kept } : null;
}

/** One annex table of an order, at the step it has come to; null where there is none. */
export async function annexFileAt(
  directive: string,
  file: string,
  actor: Actor,
): Promise<AnnexFileView | null> {
  const at = await keptFile(directive, file, actor);
  if (!at) return null;
  const { scope, kept } = at;
  const [order, summary] = [orderOf(scope), importSummary(kept)];
  if (kept.status !== 'uploaded') return { kind: 'outcome', order, summary };
  const read = await readAnnexFile(kept);
  if (!read.ok) return { kind: 'refused', order, refusal: read.refusal };
  return { kind: 'mapping', view: mappingView(scope, summary, read.value) };
}

function mappingView(
  scope: AnnexScope,
  summary: ImportSummary,
  { file, mapping, sheets, legacy }: ReadAnnexFile,
): AnnexMappingView {
  const sheet = sheets.find(({ name }) => name === mapping.sheet) ?? sheets[0];
  const rows = sheet?.rows ?? [];
  const from = Math.max(0, rows.findIndex(({ number }) => number >= mapping.headingFrom) - 2);
  return {
    ...{ order: orderOf(scope), summary, kind: file.kind, mapping },
    sheets: file.sheets.map(({ name }) => name),
    hiddenSheets: file.hiddenSheets,
    columns: sheet ? annexColumns(sheet, mapping) : [],
    sample: rows.slice(from, from + SAMPLE_ROWS),
    numbers: numbersOfYear(mapping.baseYear, { scope }),
    legacy: legacy && {
      font: legacy,
      examples: legacyExamples(legacy, textsIn(file.sheets)).map(({ after }) => after),
    },
  };
}

/** What a waiting table would do now, `done` when it has been confirmed; null where there is none to read. */
export async function annexPreviewAt(
  directive: string,
  file: string,
  headOf: (scope: AnnexScope) => HeadOf,
  actor: Actor,
): Promise<AnnexPreviewView | 'done' | null> {
  const at = await keptFile(directive, file, actor);
  if (!at) return null;
  const { scope, kept } = at;
  if (kept.status !== 'uploaded') return 'done';
  const read = await readAnnexFile(kept);
  if (!read.ok) return null;
  const held = await heldTasks(scope.directiveId);
  const planned = sealedAnnex(read.value, scope, held, headOf(scope));
  if (!planned.ok) return null;
  const { plan, seal } = planned.value;
  const { mapping } = read.value;
  return {
    ...{ order: orderOf(scope), summary: importSummary(kept), mapping, plan, seal },
    counts: annexCountsOf(plan),
    roster: scope.roster,
    numbers: numbersOfYear(mapping.baseYear, { scope }),
  };
}
