import type { BasisCell, CountDifference, DossierCell, DossierTotal } from './dossier-cell';
import { cellKey, differencesBetween } from './dossier-cell';
import type { DossierCheck } from './dossier-checklist';
import { NO_COUNTS } from './dossier-counts';
import type { DossierNames } from './dossier-name';
import type { DossierReleaseName, DossierStep } from './dossier-release';
import type { PlainDate } from './plain-date';
import type { ReleaseStatus } from './release';

/** A line of the history of dossier results. */
export type DossierStepLine = {
  readonly act: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
};

/** A figure that a correction changes, with the columns it changes. */
export type DossierChange = {
  readonly authority: string;
  readonly field: string | null;
  readonly columns: readonly CountDifference[];
};

/** Dossier results on their way, as one of those who review them sees them. */
export type DossierReview = DossierReleaseName & {
  readonly id: number;
  readonly revision: number;
  readonly status: ReleaseStatus;
  readonly asOf: PlainDate;
  readonly isIllustrative: boolean;
  readonly sourceId: number | null;
  readonly sourceTitle: string | null;
  readonly publicNote: string | null;
  readonly items: readonly DossierCheck[];
  readonly names: DossierNames;
  /** Slug of the home province. */
  readonly province: string;
  /** Everything together; null while there is no figure. */
  readonly whole: DossierTotal | null;
  /** How many rows there are on each basis, and how many of them are chosen. */
  readonly rows: Readonly<Record<'report' | 'cases' | 'chosen', number>>;
  readonly disagreements: readonly BasisDisagreement[];
  readonly changes: readonly DossierChange[];
  readonly steps: readonly DossierStepLine[];
  readonly allowed: readonly DossierStep[];
  readonly isOwnWork: boolean;
  readonly mayCancel: boolean;
  readonly mayEdit: boolean;
};

/** A report and the dossiers that count the same differently. */
export type BasisDisagreement = {
  readonly authority: string;
  readonly field: string | null;
  readonly chosen: 'report' | 'cases';
  /** Null: nobody has said yet why this one. */
  readonly reason: string | null;
  /** `left`: the report, `right`: the dossiers. */
  readonly columns: readonly CountDifference[];
};

export const basisDisagreement = ({
  report,
  cases,
}: {
  readonly report: BasisCell;
  readonly cases: BasisCell;
}): BasisDisagreement => ({
  authority: report.authority,
  field: report.field,
  chosen: report.isChosen ? 'report' : 'cases',
  reason: (report.isChosen ? report : cases).chosenReason,
  columns: differencesBetween(report.counts, cases.counts),
});

/** The figures in which two versions differ, in the order of the later one; a null side was not there. */
export function dossierChanges(
  earlier: readonly DossierCell[],
  later: readonly DossierCell[],
): DossierChange[] {
  const before = new Map(earlier.map((cell) => [cellKey(cell), cell]));
  const after = new Map(later.map((cell) => [cellKey(cell), cell]));
  const gone = earlier.filter((cell) => !after.has(cellKey(cell)));
  return [...later, ...gone].flatMap((cell) => {
    const [from, to] = [before.get(cellKey(cell)), after.get(cellKey(cell))];
    const columns = differencesBetween(from?.counts ?? NO_COUNTS, to?.counts ?? NO_COUNTS);
    return columns.length === 0 ? [] : [{ authority: cell.authority, field: cell.field, columns }];
  });
}
