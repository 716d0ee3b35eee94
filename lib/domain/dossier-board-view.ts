import type { AuthorityKind } from './authority';
import type { DossierBasis } from './dossier';
import type { AlertView } from './dossier-alert';
import type {
  Apology,
  Before,
  DossierCell,
  DossierPart,
  DossierPoint,
  NamedId,
} from './dossier-board';
import type { DossierCounts } from './dossier-counts';
import type { DossierLimits } from './dossier-limits';
import type { DossierPeriod } from './dossier-period';
import type { LateRun } from './dossier-run';
import type { DossierStretch } from './dossier-stretch';
import type { DossierLevel, DossierView } from './dossier-view';
import type { PlainDate } from './plain-date';

export type DossierUnit = NamedId & {
  readonly kind: AuthorityKind;
  /** Last day of existence; null while it lives. */
  readonly endedOn: PlainDate | null;
};

/** Who came before a unit or after it, from a day, by a document: their figures are never added to its own. */
export type DossierKin = {
  readonly unit: DossierUnit;
  readonly isSuccessor: boolean;
  readonly onDay: PlainDate;
};

/** Something late again and again: a field, or one of its procedures. */
export type NamedRun = {
  readonly kind: 'field' | 'procedure';
  readonly name: string;
  readonly field: NamedId;
  /** A procedure's code; null for a field. */
  readonly procedure: string | null;
  readonly run: LateRun;
};

/** Open dossiers that fall due from the day they are as of until some working days later. */
export type DueSoon = {
  /** More than `MOST_COUNTED` are not counted on. */
  readonly count: number;
  readonly until: PlainDate;
  readonly workingDays: number;
};

/** The part of the province a page is about; null: all of it. */
export type DossierPlace = {
  readonly unit: DossierUnit | null;
  readonly field: NamedId | null;
  /** Of the unit. */
  readonly kin: readonly DossierKin[];
};

/** Everything a leader's page of dossiers draws. */
export type DossierBoard = {
  readonly place: DossierPlace;
  readonly view: DossierView;
  readonly basis: DossierBasis;
  /** Last day whose events the figures hold. */
  readonly asOf: PlainDate;
  readonly isIllustrative: boolean;
  readonly stretch: DossierStretch;
  /** The periods that can be chosen, newest first. */
  readonly periods: readonly DossierPeriod[];
  readonly total: DossierCounts;
  /** Still in hand past their day on the day `asOf`; null where only reports are known. */
  readonly overdueNow: number | null;
  /** Null where only reports are known. */
  readonly dueSoon: DueSoon | null;
  readonly before: Before;
  readonly points: readonly DossierPoint[];
  /** First days of what may not be compared with the days before. */
  readonly breaks: readonly PlainDate[];
  readonly cells: readonly DossierCell[];
  readonly units: readonly DossierUnit[];
  readonly fields: readonly NamedId[];
  /** Of one field at one authority. */
  readonly procedures: readonly DossierPart[];
  readonly leads: readonly DossierPart[];
  readonly apology: Apology | null;
  /** Null where only reports are known. */
  readonly runs: readonly NamedRun[] | null;
  readonly limits: DossierLimits;
  /** Whether whoever looks may take its tables out. */
  readonly mayDownload: boolean;
};

const LEVEL_OF: Partial<Record<AuthorityKind, DossierLevel>> = {
  province: 'province',
  department: 'province',
  district: 'district',
  commune: 'commune',
  ward: 'commune',
  specialZone: 'commune',
};

export const levelOf = ({ kind }: Pick<DossierUnit, 'kind'>): DossierLevel | null =>
  LEVEL_OF[kind] ?? null;

/** How many alerts nobody has said anything to, and the latest of them. */
export type DossierAlertHeadline = {
  readonly count: number;
  readonly latest: readonly AlertView[];
};
