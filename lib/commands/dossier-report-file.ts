import type { Actor } from '@/lib/domain/account';
import { type DossierReleaseName, dossierReleaseKey } from '@/lib/domain/dossier-release';
import type { ReportScope } from '@/lib/domain/dossier-report';
import {
  type RefusedReport,
  refusedReport,
  refusedReportOf,
} from '@/lib/domain/dossier-report-record';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { readReportFile, sealedReport } from '@/lib/platform/dossier-report-plan';
import { type HeldReport, heldReports, reportScopeOf } from '@/lib/platform/dossier-report-scope';
import { recordAudit } from './audit';

type FileRefusal = 'notAllowed' | 'notFound';

export type ExportedReports = {
  readonly scope: ReportScope;
  readonly rows: readonly HeldReport[];
  readonly source: {
    readonly publisher: string;
    readonly title: string;
    readonly url: string;
  } | null;
  readonly publicNote: string | null;
};

/** Hands out every row of reports of a release, drafts too, and writes into the log that it did. */
export async function exportReports(
  address: DossierReleaseName,
  ending: 'xlsx' | 'csv',
  actor: Actor,
): Promise<Result<ExportedReports, FileRefusal>> {
  if (!mayDo(actor, 'exportDrafts')) return refuse('notAllowed');
  const found = await reportScopeOf(address);
  if (!found) return refuse('notFound');

  const rows = [...(await heldReports(found.id)).values()];
  const release = await database.dossierRelease.findUniqueOrThrow({
    where: { id: found.id },
    include: { source: { select: { publisher: true, title: true, url: true } } },
  });
  await database.$transaction((tx) =>
    recordAudit(tx, actor, [
      {
        act: 'exportDrafts',
        subjectKind: 'dossierRelease',
        subjectKey: dossierReleaseKey(address),
        after: { ending, rows: rows.length, status: release.status },
      },
    ]),
  );
  const { source, publicNote } = release;
  return accept({ scope: found.scope, rows, source, publicNote });
}

/** What a form for this release has to look like; for those who import. */
export async function reportScopeFor(
  address: DossierReleaseName,
  actor: Actor,
): Promise<Result<ReportScope, FileRefusal>> {
  if (!mayDo(actor, 'importDossiers')) return refuse('notAllowed');
  const found = await reportScopeOf(address);
  return found ? accept(found.scope) : refuse('notFound');
}

/** The rows of a form that are not taken: as planned now, or as refused when it was confirmed. */
export async function refusedInReport(
  address: DossierReleaseName,
  file: number,
  actor: Actor,
): Promise<Result<RefusedReport, FileRefusal>> {
  if (!mayDo(actor, 'importDossiers')) return refuse('notAllowed');
  const found = await reportScopeOf(address);
  const kept =
    found &&
    (await database.dossierImport.findFirst({
      where: { id: file, releaseId: found.id, kind: 'report' },
    }));
  if (!kept) return refuse('notFound');
  if (kept.status !== 'uploaded') return accept(refusedReport.parse(kept.refused));

  const read = await readReportFile(kept);
  if (!read.ok) return refuse('notFound');
  const { plan } = await sealedReport(read.value, found.scope, await heldReports(found.id));
  return accept(refusedReportOf(plan, read.value.mapping));
}
