import type { ReleaseName, ReleaseStatus } from './release';
import type { ImportStatus } from './score-import';
import type { ImportMapping } from './score-import-mapping';
import type { ImportPlan } from './score-import-plan';
import type { ImportCounts, RefusedRows } from './score-import-record';
import type { FileRefusal, SheetRow } from './sheet';

/** A score file as its history shows it. */
export type ImportSummary = {
  readonly file: number;
  readonly fileName: string;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly status: ImportStatus;
  readonly by: string;
  /** When it was uploaded, confirmed or undone, whichever came last. */
  readonly at: string;
  readonly counts: ImportCounts | null;
};

/** The release an import page is about. */
export type ImportRelease = ReleaseName & {
  readonly indicatorName: string;
  readonly status: ReleaseStatus;
  readonly isOpen: boolean;
};

/** Where score files come in, go out, and what came before. */
export type ImportDesk = {
  readonly release: ImportRelease;
  readonly canImport: boolean;
  readonly canExport: boolean;
  readonly imports: readonly ImportSummary[];
};

export type Named = { readonly value: string; readonly label: string };

/** A file before it is read: its sheets, its columns, and what they may mean. */
export type MappingView = {
  readonly release: ImportRelease;
  readonly summary: ImportSummary;
  readonly sheets: readonly string[];
  readonly hiddenSheets: readonly string[];
  readonly mapping: ImportMapping;
  readonly columns: readonly { readonly column: number; readonly heading: string }[];
  /** The first rows as they stand in the file. */
  readonly sample: readonly SheetRow[];
  readonly criteria: readonly { readonly code: string; readonly name: string }[];
  readonly isRanked: boolean;
  readonly sources: readonly Named[];
};

/** What a file would do. */
export type PreviewView = {
  readonly release: ImportRelease;
  readonly summary: ImportSummary;
  readonly mapping: ImportMapping;
  readonly plan: ImportPlan;
  readonly counts: ImportCounts;
  readonly seal: string;
  /** Names by slug, in Vietnamese order. */
  readonly roster: readonly { readonly slug: string; readonly name: string }[];
  readonly criteria: Readonly<Record<string, string>>;
};

/** What a confirmed file did. */
export type OutcomeView = {
  readonly release: ImportRelease;
  readonly summary: ImportSummary;
  readonly refused: RefusedRows;
  /** Cells an undoing left alone, by name of authority and criterion. */
  readonly left: readonly { readonly authority: string; readonly criterion: string }[];
  readonly canUndo: boolean;
};

/** One kept file: still to be read, or done with. */
export type ImportView =
  | { readonly kind: 'mapping'; readonly view: MappingView }
  | { readonly kind: 'outcome'; readonly view: OutcomeView }
  | { readonly kind: 'refused'; readonly release: ImportRelease; readonly refusal: FileRefusal };
