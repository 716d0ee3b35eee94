import type { Actor } from '@/lib/domain/account';
import { versionOn } from '@/lib/domain/authority';
import { releaseKey } from '@/lib/domain/release';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import type { DraftCell, ReleaseAddress } from '@/lib/domain/score-entry';
import type { ImportScope } from '@/lib/domain/score-import';
import { importChanges, type RefusedRows, refusedRowsOf } from '@/lib/domain/score-import-record';
import { database } from '@/lib/platform/database';
import { readImport, sealedPlan } from '@/lib/platform/import-plan';
import { heldCells, importScopeOf } from '@/lib/platform/import-scope';
import { recordAudit } from './audit';

export type FileRefusal = 'notAllowed' | 'notFound';

export type ExportedScores = {
  readonly scope: ImportScope;
  readonly cells: ReadonlyMap<string, DraftCell>;
  /** Official codes of the release's day, by slug. */
  readonly codes: ReadonlyMap<string, string>;
  readonly sources: readonly { publisher: string; title: string; url: string }[];
  readonly publisher: string;
  /** Why it is not compared with the years before. */
  readonly breaks: readonly string[];
  readonly publicNote: string | null;
  readonly decision: string | null;
};

/** Hands out every figure of a release, drafts too, and writes into the log that it did. */
export async function exportScores(
  address: ReleaseAddress,
  ending: 'xlsx' | 'csv',
  actor: Actor,
): Promise<Result<ExportedScores, FileRefusal>> {
  if (!mayDo(actor, 'exportDrafts')) return refuse('notAllowed');
  const found = await importScopeOf(address);
  if (!found) return refuse('notFound');
  const isPublic = found.scope.status === 'published';
  if (!isPublic && !mayDo(actor, 'readEmbargoed')) return refuse('notAllowed');

  const cells = await heldCells(found.id);
  const about = await aboutRelease(found.id, [...cells.values()]);
  await database.$transaction((tx) =>
    recordAudit(tx, actor, [
      {
        act: 'exportDrafts',
        subjectKind: 'release',
        subjectKey: releaseKey(address),
        after: { ending, cells: cells.size, status: found.scope.status },
      },
    ]),
  );
  return accept({ scope: found.scope, cells, codes: codesOf(found.scope), ...about });
}

async function aboutRelease(id: number, cells: readonly DraftCell[]) {
  const release = await database.release.findUniqueOrThrow({
    where: { id },
    include: { indicator: true, criteriaSet: true, source: true },
  });
  const codes = new Set([release.source?.code, ...cells.map(({ source }) => source)]);
  const sources = await database.source.findMany({
    where: { code: { in: [...codes].flatMap((code) => code ?? []) } },
    orderBy: [{ publisher: 'asc' }, { title: 'asc' }],
    select: { publisher: true, title: true, url: true },
  });
  const { isComparableWithPrevious, changeNote } = release.criteriaSet;
  return {
    sources,
    publisher: release.indicator.publisher,
    breaks: !isComparableWithPrevious && changeNote ? [changeNote] : [],
    publicNote: release.publicNote,
    decision: release.decision,
  };
}

const codesOf = ({ authorities, territoryOn }: ImportScope) =>
  new Map(
    authorities.flatMap(({ slug, versions }) => {
      const code = versionOn(versions, territoryOn)?.code;
      return code ? [[slug, code] as const] : [];
    }),
  );

/** What a file for this release has to look like; for those who import. */
export async function scopeToImport(
  address: ReleaseAddress,
  actor: Actor,
): Promise<Result<ImportScope, FileRefusal>> {
  if (!mayDo(actor, 'importScores')) return refuse('notAllowed');
  const found = await importScopeOf(address);
  return found ? accept(found.scope) : refuse('notFound');
}

/** The rows of a file that are not taken: as planned now, or as refused when it was confirmed. */
export async function refusedIn(
  address: ReleaseAddress,
  file: number,
  actor: Actor,
): Promise<Result<RefusedRows, FileRefusal>> {
  if (!mayDo(actor, 'importScores')) return refuse('notAllowed');
  const found = await importScopeOf(address);
  const kept =
    found && (await database.scoreImport.findFirst({ where: { id: file, releaseId: found.id } }));
  if (!kept) return refuse('notFound');
  if (kept.status !== 'uploaded') return accept(importChanges.parse(kept.changes).refused);

  const read = await readImport(kept);
  if (!read.ok) return refuse('notFound');
  const { sheet, mapping } = read.value;
  const { plan } = sealedPlan(read.value, found.scope, await heldCells(found.id));
  return accept(refusedRowsOf(plan, sheet, mapping.headingRow));
}
