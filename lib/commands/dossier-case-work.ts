import {
  type CaseCounts,
  type CaseFindings,
  type CaseProgress,
  type CaseRefusal,
  type CaseStage,
  caseFindings,
  caseMapping,
} from '@/lib/domain/dossier-case-import';
import type { DossierImportStatus } from '@/lib/domain/dossier-import';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { caseDirectory } from '@/lib/platform/case-directory';
import { database, toPlainDate } from '@/lib/platform/database';
import { logFailure } from '@/lib/platform/log';
import { caseFileAt, isThere, refusedFileAt, removeFile } from '@/lib/platform/uploads';
import {
  aloneWithFile,
  inTransaction,
  type WorkClient,
  waitToWrite,
} from '@/lib/platform/work-connection';
import { type AuditActor, recordAuditOn } from './audit';
import { heldState, mergeCases, sealOf } from './dossier-case-merge';
import { fileRefused, type ReadCases, readCases, refusalIn } from './dossier-case-read';
import { changedExamples, compareCases, emptyStaging } from './dossier-case-staging';

/** How often progress is written down, and cancelling noticed. Unit: ms. */
const PROGRESS_EVERY = 700;
/** Reading is so much of the whole; the rest is comparing. Unit: per cent. */
const READ_SHARE = 90;

/** Ends work that somebody cancelled. */
class Cancelled extends Error {}

type Kept = NonNullable<Awaited<ReturnType<typeof keptCase>>>;

export const keptCase = (file: number) =>
  database.dossierImport.findFirst({ where: { id: file, kind: 'cases' } });

const ofStatus = (file: number, status: DossierImportStatus) =>
  ({ id: file, kind: 'cases', status }) as const;

/** Writes progress down now and then; aborts once the import no longer has the status it works in. */
function progressOf(file: number, status: 'reading' | 'writing', abort: AbortController) {
  let last = 0;
  return (stage: CaseStage, percent: number, rows: number, isNow = false): void => {
    if (!isNow && Date.now() - last < PROGRESS_EVERY) return;
    last = Date.now();
    const progress: CaseProgress = {
      stage,
      percent: Math.floor(percent),
      rows,
      at: new Date().toISOString(),
    };
    void database.dossierImport
      .updateMany({ where: ofStatus(file, status), data: { progress } })
      .then(({ count }) => count === 0 && abort.abort(new Cancelled()))
      .catch(() => undefined);
  };
}

/** Reads a file into staging, compares it, and says what it would do; nothing of it is written. */
export async function readCaseWork(
  file: number,
  from: string | null = null,
): Promise<Result<CaseCounts, CaseRefusal>> {
  const done = await aloneWithFile(file, async (client) => {
    const kept = await keptCase(file);
    if (kept?.status !== 'reading') return refuse('cancelled');
    const path = from ?? (await caseFileAt(file));
    try {
      return await readInto(client, kept, path);
    } catch (error) {
      return failed(client, file, 'reading', error, from === null);
    }
  });
  return done ?? refuse('busy');
}

async function readInto(
  client: WorkClient,
  kept: Kept,
  path: string,
): Promise<Result<CaseCounts, CaseRefusal>> {
  const { id: file, fileSize, asOf } = kept;
  if (!isThere(path)) throw fileRefused('fileGone');
  const { columns, answers, font, isConverted } = caseMapping.parse(kept.mapping);
  const abort = new AbortController();
  const say = progressOf(file, 'reading', abort);
  const size = Math.max(1, Number(fileSize));
  const [directory, refusedPath] = await Promise.all([caseDirectory(answers), refusedFileAt(file)]);
  const done = await inTransaction(client, async () => {
    await emptyStaging(client, file);
    await client.query(`SELECT set_config('cchc.import_id', $1, true)`, [String(file)]);
    const read = await readCases(client, {
      ...{ path, refusedPath, columns, directory, signal: abort.signal },
      font: isConverted ? font : null,
      asOf: toPlainDate(asOf ?? new Date(0)),
      onBatch: (bytes, rows) => say('reading', (READ_SHARE * bytes) / size, rows),
    });
    say('comparing', READ_SHARE, read.rows, true);
    const state = await heldState(client);
    const compared = await compareCases(client, file, read);
    return { read, compared, seal: sealOf(state), examples: await changedExamples(client, file) };
  });
  const { rows, refused } = done.read;
  const counts: CaseCounts = { rows, refused, ...done.compared };
  const changes: CaseFindings = {
    ...foundIn(done.read),
    examples: done.examples,
    seal: done.seal,
    months: null,
  };
  const { count } = await database.dossierImport.updateMany({
    where: ofStatus(file, 'reading'),
    data: {
      status: 'ready',
      counts,
      changes,
      refused: [...done.read.shown],
      progress: {},
      failure: null,
    },
  });
  if (count === 0) throw new Cancelled();
  return accept(counts);
}

const foundIn = ({ names }: ReadCases) => ({
  questions: [...names.questions()],
  procedures: [...names.newProcedures()],
});

const isCancelled = (error: unknown) =>
  error instanceof Cancelled ||
  (error instanceof Error &&
    (error.name === 'AbortError' || ('code' in error && error.code === '57014')));

/** Writes down why work ended; of a file with a person's data nothing is kept. */
async function failed(
  client: WorkClient,
  file: number,
  status: 'reading' | 'writing',
  error: unknown,
  isOurs: boolean,
): Promise<Result<never, CaseRefusal>> {
  const now = await keptCase(file);
  if (isCancelled(error) && now?.status !== status) {
    if (isOurs) await forgetFile(file);
    await emptyStaging(client, file);
    return refuse('cancelled');
  }
  const failure =
    refusalIn(error) ??
    fileRefused('failed', { reference: logFailure('import', error, { file }) }).failure;
  if (failure.why === 'personalData') await forgetFile(file, isOurs);
  await database.dossierImport.updateMany({
    where: ofStatus(file, status),
    data: { status: 'failed', failure: JSON.stringify(failure), progress: {} },
  });
  return refuse(failure.why);
}

/** Takes away what lies on the disk of an import. */
export async function forgetFile(file: number, isOurs = true): Promise<void> {
  if (isOurs) await removeFile(await caseFileAt(file));
  await removeFile(await refusedFileAt(file));
}

/** Writes what was read and seen, in one transaction, or nothing. */
export async function writeCaseWork(
  file: number,
  actor: AuditActor,
): Promise<Result<CaseCounts, CaseRefusal>> {
  const done = await aloneWithFile(file, async (client) => {
    const kept = await keptCase(file);
    if (kept?.status !== 'writing') return refuse('cancelled');
    try {
      const written = await inTransaction(client, () => writeAll(client, kept, actor));
      if (!written.ok) await backToReading(file);
      await emptyStaging(client, file).catch((error) => logFailure('import', error));
      return written;
    } catch (error) {
      return failed(client, file, 'writing', error, false);
    }
  });
  if (done?.ok) await removeFile(await caseFileAt(file));
  return done ?? refuse('busy');
}

/** What was seen no longer holds: the file is to be read again. */
const backToReading = (file: number) =>
  database.dossierImport.updateMany({
    where: ofStatus(file, 'writing'),
    data: { status: 'uploaded', progress: {} },
  });

async function writeAll(
  client: WorkClient,
  kept: Kept,
  actor: AuditActor,
): Promise<Result<CaseCounts, CaseRefusal>> {
  const { id: file, isIllustrative } = kept;
  const counts = kept.counts as CaseCounts;
  const findings = caseFindings.parse(kept.changes);
  const asOf = toPlainDate(kept.asOf ?? new Date(0));
  const rows = counts.new + counts.changed;
  const say = progressOf(file, 'writing', new AbortController());
  say('counting', 5, rows, true);
  await waitToWrite(client);
  const held = await heldState(client);
  if (sealOf(held) !== findings.seal || (await waitingRows(client, file)) !== rows) {
    return refuse('changedMeanwhile');
  }
  if (held && asOf < held.asOf) return refuse('olderThanHeld');
  say('writing', 20, rows, true);
  const { procedures } = findings;
  const merge = { file, asOf, isIllustrative, rows, procedures, held };
  const { rows: months } = await mergeCases(client, merge);
  const { rowCount } = await client.query(
    `UPDATE dossier_import SET status = 'confirmed', confirmed_at = now(), progress = NULL,
       changes = changes || jsonb_build_object('months', $2::int)
     WHERE id = $1 AND status = 'writing'`,
    [file, months],
  );
  if (rowCount !== 1) throw new Cancelled();
  await recordAuditOn(client, actor, {
    act: 'importDossiers',
    subjectKind: 'dossierImport',
    subjectKey: importKey(file),
    after: { file: kept.fileName, hash: kept.fileHash, asOf, ...counts, months },
  });
  return accept(counts);
}

async function waitingRows(client: WorkClient, file: number): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM staging.dossier_case WHERE import_id = $1',
    [file],
  );
  return rows[0]?.count ?? 0;
}

/** How the log names an import of dossiers: "ho-so/tep/12". */
export const importKey = (file: number): string => `ho-so/tep/${file}`;
