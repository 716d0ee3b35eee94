import { dossierPeriod } from '@/lib/domain/dossier-period';
import type { ReportScope } from '@/lib/domain/dossier-report';
import { sheetsAs } from '@/lib/domain/dossier-report-letters';
import { type ReportMapping, reportMapping } from '@/lib/domain/dossier-report-mapping';
import { planReport, type ReportPlan } from '@/lib/domain/dossier-report-plan';
import type { LegacyFont } from '@/lib/domain/legacy-letters';
import { accept, type Result } from '@/lib/domain/result';
import type { FileRefusal, Sheet, SheetFile } from '@/lib/domain/sheet';
import { digestOf } from '@/lib/platform/digest';
import { type HeldReport, pendingBefore } from '@/lib/platform/dossier-report-scope';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { readSpreadsheet } from '@/lib/platform/spreadsheet/read';

export type ReadReportFile = {
  readonly file: SheetFile;
  readonly mapping: ReportMapping;
  /** As they are to be read: converted only where somebody said yes. */
  readonly sheets: readonly Sheet[];
  /** The font of before Unicode that text of the file is in. */
  readonly legacy: LegacyFont | null;
};

/** A kept form, read, with its mapping. */
export async function readReportFile(kept: {
  readonly file: Uint8Array | null;
  readonly mapping: unknown;
}): Promise<Result<ReadReportFile, FileRefusal>> {
  const read = await readSpreadsheet(kept.file ?? new Uint8Array());
  if (!read.ok) return read;
  const mapping = reportMapping.parse(kept.mapping);
  return accept({
    file: read.value,
    mapping,
    ...sheetsAs(read.value, mapping.convertsLegacy),
  });
}

/** What a form would do now, and the seal of exactly that: a preview holds while its seal does. */
export async function sealedReport(
  { sheets, mapping }: Pick<ReadReportFile, 'sheets' | 'mapping'>,
  scope: ReportScope,
  held: ReadonlyMap<string, HeldReport>,
  client?: Prisma.TransactionClient,
): Promise<{ readonly plan: ReportPlan; readonly seal: string }> {
  const before = await pendingBefore(dossierPeriod.parse(scope.period), client);
  const counts = new Map([...held].map(([key, row]) => [key, row.counts]));
  const plan = planReport(sheets, mapping, scope, counts, before);
  return { plan, seal: digestOf(JSON.stringify([mapping, plan.rows, plan.refused])) };
}
