import type { Actor } from '@/lib/domain/account';
import type { CaseMapping } from '@/lib/domain/dossier-case-heading';
import { isComplete } from '@/lib/domain/dossier-case-heading';
import {
  type CaseProgress,
  type CaseRefusal,
  caseCounts,
  caseFindings,
  caseProgress,
  type KeptMapping,
  mappingIn,
} from '@/lib/domain/dossier-case-import';
import { caseSeal } from '@/lib/domain/dossier-case-view';
import type { NameAnswers } from '@/lib/domain/dossier-row-name';
import type { PlainDate } from '@/lib/domain/plain-date';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { dayInVietnam } from '@/lib/platform/clock';
import { database, toPlainDate } from '@/lib/platform/database';
import { interruptImport, runningImports } from '@/lib/platform/running-imports';
import { unwatched } from '@/lib/platform/unwatched';
import { caseFileAt, isThere, keepSentFile, removeFile } from '@/lib/platform/uploads';
import { onWorkConnection } from '@/lib/platform/work-connection';
import { recordAudit } from './audit';
import { raiseDossierAlerts } from './dossier-alert';
import { firstLook, shownName } from './dossier-case-import';
import { emptyStaging } from './dossier-case-staging';
import { forgetFile, importKey, keptCase, readCaseWork, writeCaseWork } from './dossier-case-work';
import { lookAtWatches } from './watch-look';

type Sent = {
  readonly path: string;
  readonly fileName: string;
  readonly hash: string;
  readonly size: number;
  readonly asOf: PlainDate;
};

const isRead = { stage: 'reading', percent: 0, rows: 0 } as const;
const now = (stage: Pick<CaseProgress, 'stage' | 'percent' | 'rows'>): CaseProgress => ({
  ...stage,
  at: new Date().toISOString(),
});

/** Keeps a case file that came in and begins to read it where its columns are plain. */
export async function keepCaseFile(
  { path, fileName, hash, size, asOf }: Sent,
  actor: Actor,
): Promise<Result<{ file: number }, CaseRefusal>> {
  if (!mayDo(actor, 'importDossiers')) return refuse('notAllowed');
  const refusal = await refusalOfDay(asOf);
  const looked = refusal ? refuse(refusal) : await firstLook(path);
  if (!looked.ok) {
    await removeFile(path);
    return looked;
  }
  const mapping = looked.value;
  const kept = await database.$transaction(async (tx) => {
    const made = await tx.dossierImport.create({
      data: {
        ...{ kind: 'cases', fileName: shownName(fileName), fileHash: hash, mapping },
        ...{ fileSize: BigInt(size), asOf: new Date(asOf), actorId: actor.id },
      },
    });
    await recordAudit(tx, actor, [
      {
        act: 'importDossiers',
        subjectKind: 'dossierImport',
        subjectKey: importKey(made.id),
        after: { step: 'uploaded', file: made.fileName, hash, size, asOf },
      },
    ]);
    return made;
  });
  await keepSentFile(path, kept.id);
  if (!mapping.isAsked) await beginReading(kept.id, {});
  return accept({ file: kept.id });
}

async function refusalOfDay(asOf: PlainDate): Promise<CaseRefusal | null> {
  if (asOf > dayInVietnam(new Date())) return 'futureDay';
  const held = await database.dossierState.findFirst();
  return held && asOf < toPlainDate(held.asOf) ? 'olderThanHeld' : null;
}

/** Work whose connection is gone: the server was stopped in its middle. Unit: ms of silence. */
const SILENCE = 5_000;

export async function isInterrupted(kept: {
  readonly id: number;
  readonly status: string;
  readonly progress: unknown;
}): Promise<boolean> {
  if (kept.status !== 'reading' && kept.status !== 'writing') return false;
  const said = caseProgress.safeParse(kept.progress).data?.at;
  if (said && Date.now() - Date.parse(said) < SILENCE) return false;
  return !(await runningImports()).some(({ file }) => file === kept.id);
}

/** Sets a file to be read, from wherever it stands but while it is worked on or done with. */
async function beginReading(
  file: number,
  { mapping }: { readonly mapping?: KeptMapping },
): Promise<Result<{ file: number }, CaseRefusal>> {
  const kept = await keptCase(file);
  if (!kept) return refuse('noSuchImport');
  if (!isThere(await caseFileAt(file))) return refuse('fileGone');
  const isOpen = ['uploaded', 'ready', 'failed'].includes(kept.status);
  if (!isOpen && !(await isInterrupted(kept))) return refuse('wrongStatus');
  const { count } = await database.dossierImport.updateMany({
    where: { id: file, status: kept.status },
    data: { status: 'reading', failure: null, progress: now(isRead), ...(mapping && { mapping }) },
  });
  if (count === 0) return refuse('wrongStatus');
  unwatched('import', () => readCaseWork(file));
  return accept({ file });
}

/** Reads a file again, as it stands. */
export async function rereadCases(file: number, actor: Actor) {
  if (!mayDo(actor, 'importDossiers')) return refuse('notAllowed');
  return beginReading(file, {});
}

/** Reads a file by what its columns are said to hold; converted from its font where somebody says so. */
export async function mapCases(
  file: number,
  { columns, isConverted }: { readonly columns: CaseMapping; readonly isConverted: boolean },
  actor: Actor,
) {
  if (!mayDo(actor, 'importDossiers')) return refuse('notAllowed');
  const kept = await keptCase(file);
  if (!kept) return refuse('noSuchImport');
  const before = mappingIn(kept.mapping);
  const isKnown = Object.keys(columns).every((place) => Number(place) < before.headings.length);
  if (!isKnown || !isComplete(columns)) return refuse('mappingIncomplete');
  return beginReading(file, { mapping: { ...before, columns, isConverted, isAsked: false } });
}

/** Reads a file again with what was answered about its names. */
export async function nameCases(file: number, answers: NameAnswers, actor: Actor) {
  if (!mayDo(actor, 'importDossiers')) return refuse('notAllowed');
  const kept = await keptCase(file);
  if (!kept) return refuse('noSuchImport');
  const before = mappingIn(kept.mapping);
  const { units, fields } = before.answers;
  const both = {
    units: { ...units, ...answers.units },
    fields: { ...fields, ...answers.fields },
  };
  return beginReading(file, { mapping: { ...before, answers: both } });
}

/** Begins to write what was seen; the work itself goes on after the answer. */
export async function confirmCases(
  file: number,
  seal: string,
  actor: Actor,
): Promise<Result<{ file: number }, CaseRefusal>> {
  if (!mayDo(actor, 'importDossiers')) return refuse('notAllowed');
  const kept = await keptCase(file);
  if (!kept) return refuse('noSuchImport');
  if (kept.status !== 'ready' || !kept.asOf) return refuse('wrongStatus');
  const counts = caseCounts.parse(kept.counts);
  if (caseSeal(counts, caseFindings.parse(kept.changes)) !== seal)
    return refuse('changedMeanwhile');
  const hindrance = await hindranceOf(counts.new + counts.changed, toPlainDate(kept.asOf));
  if (hindrance) return refuse(hindrance);
  const progress = now({ stage: 'counting', percent: 0, rows: counts.new + counts.changed });
  const { count } = await database.dossierImport.updateMany({
    where: { id: file, status: 'ready' },
    data: { status: 'writing', progress },
  });
  if (count === 0) return refuse('wrongStatus');
  unwatched('import', async () => {
    const written = await writeCaseWork(file, actor);
    if (!written.ok) return;
    await raiseDossierAlerts();
    await lookAtWatches();
  });
  return accept({ file });
}

/** Why so many rows as of a day would not be written. */
export async function hindranceOf(rows: number, asOf: PlainDate): Promise<CaseRefusal | null> {
  const held = await database.dossierState.findFirst();
  if (!held) return rows === 0 ? 'nothingToWrite' : null;
  const heldAsOf = toPlainDate(held.asOf);
  if (asOf < heldAsOf) return 'olderThanHeld';
  return rows === 0 && asOf === heldAsOf ? 'nothingToWrite' : null;
}

/** Ends an import at whatever step it stands; what it has not written by then is never written. */
export async function cancelCases(
  file: number,
  actor: Actor,
): Promise<Result<{ file: number }, CaseRefusal>> {
  if (!mayDo(actor, 'importDossiers')) return refuse('notAllowed');
  const cancelled = await database.$transaction(async (tx) => {
    const { count } = await tx.dossierImport.updateMany({
      where: {
        ...{ id: file, kind: 'cases' },
        status: { in: ['uploaded', 'reading', 'ready', 'writing', 'failed'] },
      },
      data: { status: 'cancelled', progress: {} },
    });
    if (count === 0) return false;
    await recordAudit(tx, actor, [
      {
        act: 'importDossiers',
        subjectKind: 'dossierImport',
        subjectKey: importKey(file),
        after: { step: 'cancelled' },
      },
    ]);
    return true;
  });
  if (!cancelled) return refuse('wrongStatus');
  await interruptImport(file);
  await forgetFile(file);
  unwatched('import', () => onWorkConnection((client) => emptyStaging(client, file)));
  return accept({ file });
}
