import type { DossierReleaseName } from './dossier-release';
import type { ReportField } from './dossier-report';
import type { StatedPeriod } from './dossier-report-head';
import type { ReportMapping } from './dossier-report-mapping';
import type { ReportPlan } from './dossier-report-plan';
import type { RefusedReport } from './dossier-report-record';
import type { LegacyExample } from './legacy-font';
import type { LegacyFont } from './legacy-letters';
import type { ReleaseStatus } from './release';
import type { ImportCounts } from './score-import-record';
import type { ImportSummary } from './score-import-view';
import type { FileRefusal, SheetRow } from './sheet';

/** The release a page of reports is about. */
export type ReportRelease = DossierReleaseName & {
  readonly status: ReleaseStatus;
  readonly isIllustrative: boolean;
  /** Whether figures are taken at all. */
  readonly isOpen: boolean;
};

export type ReportDesk = {
  readonly release: ReportRelease;
  readonly canImport: boolean;
  readonly canExport: boolean;
  readonly imports: readonly ImportSummary[];
};

type Named = { readonly slug: string; readonly name: string };

/** A form before it is read. */
export type ReportMappingView = {
  readonly release: ReportRelease;
  readonly summary: ImportSummary;
  readonly sheets: readonly string[];
  readonly hiddenSheets: readonly string[];
  readonly mapping: ReportMapping;
  readonly columns: readonly { readonly column: number; readonly heading: string }[];
  /** The first rows as they stand in the file. */
  readonly sample: readonly SheetRow[];
  readonly roster: readonly Named[];
  /** The period the sheet names, where it is not the release's. */
  readonly otherPeriod: StatedPeriod | null;
  readonly reportingUnit: string | null;
  /** Text that looks typed in a font of before Unicode. */
  readonly legacy: {
    readonly font: LegacyFont;
    readonly examples: readonly LegacyExample[];
  } | null;
};

/** What a form would do. */
export type ReportPreviewView = {
  readonly release: ReportRelease;
  readonly summary: ImportSummary;
  readonly plan: ReportPlan;
  readonly counts: ImportCounts;
  readonly seal: string;
  readonly roster: readonly Named[];
  readonly fields: readonly ReportField[];
};

/** What a confirmed form did. */
export type ReportOutcomeView = {
  readonly release: ReportRelease;
  readonly summary: ImportSummary;
  readonly refused: RefusedReport;
  /** Rows an undoing left alone, by name. */
  readonly left: readonly { readonly authority: string; readonly field: string | null }[];
  readonly canUndo: boolean;
};

export type ReportFileView =
  | { readonly kind: 'mapping'; readonly view: ReportMappingView }
  | { readonly kind: 'outcome'; readonly view: ReportOutcomeView }
  | { readonly kind: 'refused'; readonly release: ReportRelease; readonly refusal: FileRefusal };
