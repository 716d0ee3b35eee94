import type {
  CaseCounts,
  CaseFailure,
  CaseFindings,
  CaseProgress,
  CaseRefusal,
  KeptMapping,
  RefusedCase,
} from './dossier-case-import';
import type { DossierImportStatus } from './dossier-import';
import type { PlainDate } from './plain-date';

/** One case file in the history. */
export type CaseSummary = {
  readonly file: number;
  readonly fileName: string;
  readonly status: DossierImportStatus;
  /** Its work ended without a word: the server was stopped. */
  readonly isInterrupted: boolean;
  readonly asOf: PlainDate | null;
  readonly isIllustrative: boolean;
  readonly counts: CaseCounts | null;
  /** "" for the system itself. */
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly hash: string;
  /** Unit: bytes. */
  readonly size: number;
};

export type CaseDesk = {
  readonly imports: readonly CaseSummary[];
  /** What the dossiers held are as of; null where there are none. */
  readonly heldAsOf: PlainDate | null;
  readonly canImport: boolean;
};

export type Choice = { readonly slug: string; readonly name: string };

/** One case file, at the step it has come to. */
export type CaseView = {
  readonly summary: CaseSummary;
  readonly mapping: KeptMapping;
  readonly progress: CaseProgress | null;
  readonly findings: CaseFindings | null;
  readonly refused: readonly RefusedCase[];
  readonly failure: CaseFailure | null;
  readonly units: readonly Choice[];
  readonly fields: readonly Choice[];
  /** By number: names in examples of what changes. */
  readonly names: Readonly<
    Record<'units' | 'fields' | 'procedures', Readonly<Record<string, string>>>
  >;
  /** An earlier import of the very same bytes. */
  readonly sameAs: CaseSummary | null;
  /** Why it cannot be confirmed now. */
  readonly hindrance: CaseRefusal | null;
  readonly seal: string;
  readonly hasRefusedFile: boolean;
  readonly hasFile: boolean;
};

/** What is asked for while work is under way. */
export type CaseProgressView = {
  readonly status: DossierImportStatus;
  readonly progress: CaseProgress | null;
};

/** What a person confirms: another one whenever the file would do something else. */
export const caseSeal = (counts: CaseCounts, findings: Pick<CaseFindings, 'seal'>): string =>
  [counts.new, counts.changed, counts.same, counts.refused, findings.seal].join(' ');
