import type { NameAnswer } from './authority-name';
import type { DossierCounts } from './dossier-counts';
import type { DossierPeriod } from './dossier-period';
import type { NamedUnit } from './dossier-unit';
import type { PlainDate } from './plain-date';
import type { ReleaseStatus } from './release';

/** What form II.06a is read against: the release it is for, its units and the fields there are. */
export type ReportScope = {
  readonly period: DossierPeriod;
  readonly version: number;
  readonly status: ReleaseStatus;
  readonly isIllustrative: boolean;
  /** The last day of the period: units by the names of this day. */
  readonly day: PlainDate;
  /** Everybody who ever reported, for names. */
  readonly units: readonly NamedUnit[];
  /** Whom the day has: the province first, then departments, districts or communes. */
  readonly roster: readonly { readonly slug: string; readonly name: string }[];
  readonly fields: readonly ReportField[];
};

export type ReportField = { readonly slug: string; readonly name: string };

/** A row of a form: whose, and of which field; `null`: over all fields, as printed. */
export type ReportPlace = { readonly authority: string; readonly field: string | null };

/** In addresses and in the log, where no field is one: "tat-ca". */
export const ALL_FIELDS = 'tat-ca';

export const reportKey = ({ authority, field }: ReportPlace): string =>
  `${authority} ${field ?? ''}`;

/** What the release holds of reports, by `reportKey`. */
export type HeldCounts = ReadonlyMap<string, DossierCounts>;

/** What the period before left pending, by `reportKey`. */
export type PendingBefore = ReadonlyMap<string, number>;

/** How a written field is found, or asked about. */
export type FieldAnswer =
  | { readonly kind: 'found'; readonly slug: string }
  | { readonly kind: 'asked'; readonly choices: readonly string[] };

export type UnitAnswer = NameAnswer;

/** Why a step of an import does not happen. */
export type ReportRefusal =
  | 'notAllowed'
  | 'noSuchImport'
  | 'releaseLocked'
  | 'alreadyConfirmed'
  | 'notConfirmed'
  | 'changedMeanwhile'
  | 'noSuchSheet'
  | 'columnTwice'
  | 'noNameColumn'
  | 'noCountColumn'
  | 'wholeAndParts'
  | 'unknownUnit'
  | 'periodDiffers'
  | 'nothingToWrite';
