import type { Actor } from '@/lib/domain/account';
import type { AnnexRefusal, AnnexScope, AnnexTask, HeldTask } from '@/lib/domain/annex';
import {
  type AnnexPlan,
  annexCountsOf,
  type HeadOf,
  type PlannedTask,
} from '@/lib/domain/annex-plan';
import { authoritySlug } from '@/lib/domain/authority';
import { dossierPeriod } from '@/lib/domain/dossier-period';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import type { ImportCounts } from '@/lib/domain/score-import-record';
import type { TaskWords } from '@/lib/domain/task-edit';
import { linkKey } from '@/lib/domain/task-link';
import { type ReadAnnexFile, readAnnexFile, sealedAnnex } from '@/lib/platform/annex-plan';
import { annexScopeOf, heldTasks } from '@/lib/platform/annex-scope';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { type AuditRecord, type Kept, recordAudit } from './audit';
import { type ChosenTask, chosenTask } from './task-choice';
import { tellOfTask } from './task-notice';

type Tx = Prisma.TransactionClient;

const LONGEST_WAIT = { maxWait: 20_000, timeout: 60_000 };

export type SeenAnnex = {
  readonly directive: number;
  readonly file: number;
  /** The seal of the preview that was confirmed. */
  readonly seal: string;
  /** Which office heads a unit of the order's day. */
  readonly headOf: (scope: AnnexScope) => HeadOf;
};

/**
 * Writes everything the preview showed, in one transaction, or nothing.
 *
 * The plan is made anew while nobody else changes the order; where it is no longer the one that was
 * seen, the import is refused `changedMeanwhile`.
 */
export async function confirmAnnex(
  seen: SeenAnnex,
  actor: Actor,
): Promise<Result<ImportCounts, AnnexRefusal>> {
  if (!mayDo(actor, 'editTask')) return refuse('notAllowed');
  const kept = await database.taskImport.findFirst({
    where: { id: seen.file, directiveId: seen.directive },
  });
  if (kept?.status === 'confirmed') return refuse('alreadyConfirmed');
  const read = kept && (await readAnnexFile(kept));
  if (!read?.ok) return refuse('noSuchImport');
  return database.$transaction((tx) => confirm(tx, seen, read.value, actor), LONGEST_WAIT);
}

async function confirm(
  tx: Tx,
  { directive, file, seal, headOf }: SeenAnnex,
  read: ReadAnnexFile,
  actor: Actor,
): Promise<Result<ImportCounts, AnnexRefusal>> {
  await tx.$executeRaw`SELECT 1 FROM directive WHERE id = ${directive} FOR UPDATE`;
  const waiting = await tx.taskImport.findFirst({ where: { id: file, directiveId: directive } });
  if (waiting?.status !== 'uploaded') return refuse('alreadyConfirmed');
  const scope = await annexScopeOf(directive, tx);
  if (!scope) return refuse('noSuchImport');
  const planned = sealedAnnex(read, scope, await heldTasks(directive, tx), headOf(scope));
  if (!planned.ok) return planned;
  if (planned.value.seal !== seal) return refuse('changedMeanwhile');
  const changes = await changesIn(tx, planned.value.plan, scope.issuedOn);
  if (!changes.ok) return changes;

  for (const change of changes.value) await write(tx, directive, change, actor);
  const counts = annexCountsOf(planned.value.plan);
  await tx.taskImport.update({
    where: { id: file },
    data: { status: 'confirmed', confirmedAt: new Date(), file: null, counts },
  });
  await recordAudit(tx, actor, [
    ...changes.value.map(({ row }) => rowRecord(scope.number, row)),
    fileRecord(scope.number, waiting, counts),
  ]);
  return accept(counts);
}

type Change = { readonly row: PlannedTask; readonly columns: ChosenTask };

/** What is to be written, each row looked up again as a typed task is; refused before anything is written. */
async function changesIn(
  tx: Tx,
  { rows }: AnnexPlan,
  issuedOn: Parameters<typeof chosenTask>[2],
): Promise<Result<Change[], AnnexRefusal>> {
  const changes: Change[] = [];
  for (const row of rows.filter(({ kind }) => kind !== 'same')) {
    const chosen = await chosenTask(tx, wordsOf(row.becomes), issuedOn);
    if (!chosen.ok) return refuse('refusedByOrder');
    changes.push({ row, columns: chosen.value });
  }
  return changes.length === 0 ? refuse('nothingToWrite') : accept(changes);
}

/** As a form would have sent it; what is expected was shown in the preview. */
function wordsOf(task: AnnexTask): TaskWords {
  const { title, lead, beside, head, dueOn, product, expected } = task;
  return {
    ...{ title, head, dueOn, product, sure: true },
    lead: authoritySlug.parse(lead),
    coordinators: beside.map((slug) => authoritySlug.parse(slug)),
    link: linkKey.parse(task.link),
    basePeriod: dossierPeriod.safeParse(task.basePeriod).data,
    expectedPoints: expected,
  };
}

async function write(tx: Tx, directiveId: number, { row, columns }: Change, actor: Actor) {
  const { coordinatorIds, ...data } = columns;
  const units = coordinatorIds.map((authorityId) => ({ authorityId }));
  if (row.before) return rewrite(tx, row.before, columns, actor);
  const { id } = await tx.task.create({
    data: {
      ...data,
      ...{ directiveId, position: row.becomes.position },
      coordinators: { create: units },
    },
  });
  await tell(tx, id, [columns.leadId, ...coordinatorIds], actor);
}

async function rewrite(tx: Tx, before: HeldTask, columns: ChosenTask, actor: Actor) {
  const { coordinatorIds, ...data } = columns;
  const had = await tx.task.findUniqueOrThrow({
    where: { id: before.id },
    include: { coordinators: true },
  });
  const { count } = await tx.task.updateMany({
    where: { id: before.id, version: before.version },
    data: { ...data, version: { increment: 1 } },
  });
  // A row left out would be a fault: what is thrown undoes all.
  if (count === 0) throw new Error('A task changed under the lock of its order.');
  await tx.taskCoordinator.deleteMany({ where: { taskId: before.id } });
  await tx.taskCoordinator.createMany({
    data: coordinatorIds.map((authorityId) => ({ taskId: before.id, authorityId })),
  });
  const known = had.coordinators.map(({ authorityId }) => authorityId);
  const anew = coordinatorIds.filter((id) => !known.includes(id) && id !== had.leadId);
  const led = had.leadId === columns.leadId ? [] : [columns.leadId];
  await tell(tx, before.id, [...led, ...anew], actor);
}

const tell = async (tx: Tx, taskId: number, unitIds: readonly number[], by: Actor) => {
  if (unitIds.length > 0) await tellOfTask(tx, { kind: 'taskAssigned', taskId, by, unitIds });
};

const keptTask = (task: AnnexTask): Kept => ({ ...task, beside: [...task.beside] });

const rowRecord = (number: string, { becomes, before }: PlannedTask): AuditRecord => ({
  act: 'editTask',
  subjectKind: 'task',
  subjectKey: `${number}, ${becomes.position}`,
  before: before && keptTask(before),
  after: { ...(keptTask(becomes) as object), way: 'file' },
});

const fileRecord = (
  number: string,
  { id, fileName, fileHash }: { id: number; fileName: string; fileHash: string },
  counts: ImportCounts,
): AuditRecord => ({
  act: 'editTask',
  subjectKind: 'directive',
  subjectKey: `${number}, #${id}`,
  after: { file: fileName, hash: fileHash, ...counts },
});
