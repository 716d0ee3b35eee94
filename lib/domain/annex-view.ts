import type { AnnexScope } from './annex';
import type { AnnexMapping } from './annex-mapping';
import type { AnnexNumber } from './annex-number';
import type { AnnexPlan } from './annex-plan';
import type { ImportCounts } from './score-import-record';
import type { ImportSummary } from './score-import-view';
import type { FileRefusal, SheetFile, SheetRow } from './sheet';

/** The order an import page is about. */
export type AnnexOrder = Pick<AnnexScope, 'directiveId' | 'number' | 'issuedOn' | 'isIllustrative'>;

/** Where annex tables of an order come in. */
export type AnnexDesk = {
  readonly order: AnnexOrder;
  readonly imports: readonly ImportSummary[];
  readonly tasks: number;
};

/** A table before it is read: its columns, and what they may mean. */
export type AnnexMappingView = {
  readonly order: AnnexOrder;
  readonly summary: ImportSummary;
  readonly kind: SheetFile['kind'];
  readonly sheets: readonly string[];
  readonly hiddenSheets: readonly string[];
  readonly mapping: AnnexMapping;
  readonly columns: readonly { readonly column: number; readonly heading: string }[];
  /** The first rows as they stand in the file. */
  readonly sample: readonly SheetRow[];
  readonly numbers: readonly AnnexNumber[];
  readonly legacy: { readonly font: string; readonly examples: readonly string[] } | null;
};

/** What a table would do. */
export type AnnexPreviewView = {
  readonly order: AnnexOrder;
  readonly summary: ImportSummary;
  readonly mapping: AnnexMapping;
  readonly plan: AnnexPlan;
  readonly counts: ImportCounts;
  readonly seal: string;
  readonly roster: AnnexScope['roster'];
  readonly numbers: readonly AnnexNumber[];
};

/** One kept file: still to be read, or done with. */
export type AnnexFileView =
  | { readonly kind: 'mapping'; readonly view: AnnexMappingView }
  | { readonly kind: 'outcome'; readonly order: AnnexOrder; readonly summary: ImportSummary }
  | { readonly kind: 'refused'; readonly order: AnnexOrder; readonly refusal: FileRefusal };
