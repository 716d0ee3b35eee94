import type { Actor } from '@/lib/domain/account';
import {
  type CaseRefusal,
  caseCounts,
  caseFailure,
  caseFindings,
  caseProgress,
  mappingIn,
  refusedCases,
} from '@/lib/domain/dossier-case-import';
import type {
  CaseDesk,
  CaseProgressView,
  CaseSummary,
  CaseView,
} from '@/lib/domain/dossier-case-view';
import { caseSeal } from '@/lib/domain/dossier-case-view';
import { mayDo } from '@/lib/domain/rights';
import { caseDirectory } from '@/lib/platform/case-directory';
import { database, toPlainDate } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { runningImports } from '@/lib/platform/running-imports';
import { caseFileAt, isThere, refusedFileAt } from '@/lib/platform/uploads';

const SUMMARY = {
  id: true,
  fileName: true,
  fileHash: true,
  fileSize: true,
  status: true,
  asOf: true,
  isIllustrative: true,
  counts: true,
  progress: true,
  createdAt: true,
  confirmedAt: true,
  actor: { select: { name: true } },
} satisfies Prisma.DossierImportSelect;

type SummaryRow = Prisma.DossierImportGetPayload<{ select: typeof SUMMARY }>;

const MOST_SHOWN = 100;
/** So long work may be silent before it is taken for ended. Unit: ms. */
const SILENCE = 5_000;

function summaryOf(row: SummaryRow, running: ReadonlySet<number>): CaseSummary {
  const isAtWork = row.status === 'reading' || row.status === 'writing';
  const said = caseProgress.safeParse(row.progress).data?.at;
  const isFresh = said !== undefined && Date.now() - Date.parse(said) < SILENCE;
  return {
    file: row.id,
    fileName: row.fileName,
    status: row.status,
    isInterrupted: isAtWork && !running.has(row.id) && !isFresh,
    asOf: row.asOf && toPlainDate(row.asOf),
    isIllustrative: row.isIllustrative,
    counts: caseCounts.safeParse(row.counts).data ?? null,
    by: row.actor?.name ?? '',
    at: (row.confirmedAt ?? row.createdAt).toISOString(),
    hash: row.fileHash,
    size: Number(row.fileSize),
  };
}

const runningNow = async () => new Set((await runningImports()).map(({ file }) => file));

const heldAsOf = async () => {
  const state = await database.dossierState.findFirst();
  return state && toPlainDate(state.asOf);
};

/** Every case file that was sent, newest first; null for whom it is not. */
export async function caseDesk(actor: Actor): Promise<CaseDesk | null> {
  if (!mayDo(actor, 'importDossiers')) return null;
  const [rows, running, asOf] = await Promise.all([
    database.dossierImport.findMany({
      where: { kind: 'cases' },
      orderBy: { id: 'desc' },
      take: MOST_SHOWN,
      select: SUMMARY,
    }),
    runningNow(),
    heldAsOf(),
  ]);
  return { imports: rows.map((row) => summaryOf(row, running)), heldAsOf: asOf, canImport: true };
}

/** A file's number as its address says it. */
const numberIn = (file: string) => (/^\d{1,9}$/.test(file) ? Number(file) : null);

/** How far a case file has come; null where there is none. */
export async function caseProgressAt(file: string, actor: Actor): Promise<CaseProgressView | null> {
  const id = mayDo(actor, 'importDossiers') ? numberIn(file) : null;
  const kept =
    id === null
      ? null
      : await database.dossierImport.findFirst({
          where: { id, kind: 'cases' },
          select: { status: true, progress: true },
        });
  return (
    kept && { status: kept.status, progress: caseProgress.safeParse(kept.progress).data ?? null }
  );
}

/** One case file, at the step it has come to; null where there is none. */
export async function caseImportAt(file: string, actor: Actor): Promise<CaseView | null> {
  const id = mayDo(actor, 'importDossiers') ? numberIn(file) : null;
  if (id === null) return null;
  const kept = await database.dossierImport.findFirst({
    where: { id, kind: 'cases' },
    select: { ...SUMMARY, mapping: true, changes: true, refused: true, failure: true },
  });
  if (!kept) return null;
  const running = await runningNow();
  const mapping = mappingIn(kept.mapping);
  const findings = caseFindings.safeParse(kept.changes).data ?? null;
  const summary = summaryOf(kept, running);
  const [directory, same, asOf] = await Promise.all([
    caseDirectory(mapping.answers),
    sameAs(kept),
    heldAsOf(),
  ]);
  return {
    summary,
    mapping,
    progress: caseProgress.safeParse(kept.progress).data ?? null,
    findings,
    refused: refusedCases.safeParse(kept.refused).data ?? [],
    failure: kept.failure === null ? null : caseFailure.parse(JSON.parse(kept.failure)),
    ...choicesIn(directory),
    sameAs: same && summaryOf(same, running),
    hindrance: hindranceOf(summary, asOf),
    seal: summary.counts && findings ? caseSeal(summary.counts, findings) : '',
    hasRefusedFile: isThere(await refusedFileAt(id)),
    hasFile: isThere(await caseFileAt(id)),
  };
}

type Directory = Awaited<ReturnType<typeof caseDirectory>>;

function choicesIn({ units, fields, procedures }: Directory) {
  const named = units.map(({ id, slug, versions }) => ({
    id,
    slug,
    name: versions.at(-1)?.name ?? slug,
  }));
  const byName = <One extends { readonly name: string }>(all: readonly One[]) =>
    all.toSorted((left, right) => left.name.localeCompare(right.name, 'vi'));
  const names = (all: readonly { readonly id: number; readonly name: string }[]) =>
    Object.fromEntries(all.map(({ id, name }) => [id, name]));
  return {
    units: byName(named).map(({ slug, name }) => ({ slug, name })),
    fields: byName(fields).map(({ slug, name }) => ({ slug, name })),
    names: { units: names(named), fields: names(fields), procedures: names(procedures) },
  };
}

const sameAs = ({ id, fileHash }: SummaryRow) =>
  database.dossierImport.findFirst({
    where: { kind: 'cases', status: 'confirmed', fileHash, id: { not: id } },
    orderBy: { id: 'desc' },
    select: SUMMARY,
  });

function hindranceOf({ counts, asOf }: CaseSummary, held: string | null): CaseRefusal | null {
  if (!counts || asOf === null) return null;
  const rows = counts.new + counts.changed;
  if (held !== null && asOf < held) return 'olderThanHeld';
  return rows === 0 && (held === null || asOf === held) ? 'nothingToWrite' : null;
}
