import { dossierPeriod } from '@/lib/domain/dossier-period';
import type { ReportScope } from '@/lib/domain/dossier-report';
import { type ReportMapping, reportMapping } from '@/lib/domain/dossier-report-mapping';
import { planReport, type ReportPlan } from '@/lib/domain/dossier-report-plan';
import { fromLegacyFont, legacyFontOf } from '@/lib/domain/legacy-font';
import type { LegacyFont } from '@/lib/domain/legacy-letters';
import { accept, type Result } from '@/lib/domain/result';
import type { FileRefusal, Sheet, SheetFile } from '@/lib/domain/sheet';
import { digestOf } from '@/lib/platform/digest';
import { type HeldReport, pendingBefore } from '@/lib/platform/dossier-report-scope';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { readSpreadsheet } from '@/lib/platform/spreadsheet/read';

const SAMPLED_ROWS = 500;

export type ReadReportFile = {
  readonly file: SheetFile;
  readonly mapping: ReportMapping;
  /** As they are to be read: converted only where somebody said yes. */
  readonly sheets: readonly Sheet[];
  /** The font of before Unicode that text of the file is in. */
  readonly legacy: LegacyFont | null;
};

/** Texts of the first rows, in which a legacy font shows. */
export const textsIn = (sheets: readonly Sheet[]): string[] =>
  sheets.flatMap(({ rows }) =>
    rows
      .slice(0, SAMPLED_ROWS)
      .flatMap(({ cells }) => cells.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : []))),
  );

const inUnicode = (font: LegacyFont, { name, rows }: Sheet): Sheet => ({
  name,
  rows: rows.map((row) => ({
    ...row,
    cells: row.cells.map(
      (cell) =>
        cell && (cell.kind === 'text' ? { ...cell, text: fromLegacyFont(font, cell.text) } : cell),
    ),
  })),
});

/** The sheets of a file, in Unicode where that was asked for. */
export function sheetsAs(file: SheetFile, converts: boolean) {
  const legacy = legacyFontOf(textsIn(file.sheets));
  const sheets =
    converts && legacy ? file.sheets.map((sheet) => inUnicode(legacy, sheet)) : file.sheets;
  return { legacy, sheets };
}

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
