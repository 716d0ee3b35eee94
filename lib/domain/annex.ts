import type { DueKind } from './annex-due';
import type { AnnexCriterion, AnnexField } from './annex-number';
import type { RosterUnit } from './annex-unit';
import type { NamedUnit } from './dossier-unit';
import type { PlainDate } from './plain-date';
import type { Points } from './points';
import type { TaskStatus } from './task-status';

/** An annex table is read against the order it belongs to. */
export type AnnexScope = {
  readonly directiveId: number;
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly isIllustrative: boolean;
  /** Slug of the home province. */
  readonly home: string;
  /** Everybody who ever was, for names. */
  readonly units: readonly NamedUnit[];
  /** Whom the day of the order has. */
  readonly roster: readonly RosterUnit[];
  readonly criteria: readonly AnnexCriterion[];
  readonly fields: readonly AnnexField[];
};

/** A task as a row of an annex table says it. */
export type AnnexTask = {
  readonly position: number;
  readonly title: string;
  readonly lead: string;
  /** Slugs, ascending. */
  readonly beside: readonly string[];
  readonly head: string;
  readonly dueOn: PlainDate;
  readonly product: string;
  /** "papi/2023/3.2", or the slug of a field. */
  readonly link: string;
  readonly basePeriod: string;
  readonly expected: Points | null;
};

/** A task as the order has it now. */
export type HeldTask = AnnexTask & {
  readonly id: number;
  readonly version: number;
  readonly status: TaskStatus;
};

/** What of a row was understood by a rule that is worth a look. */
export type AnnexNote =
  | {
      readonly kind: 'dueOfStretch';
      readonly written: string;
      readonly from: DueKind;
      readonly on: PlainDate;
    }
  | { readonly kind: 'yearGuessed'; readonly written: string }
  | { readonly kind: 'numberByDefault' }
  | { readonly kind: 'headByRule'; readonly head: string }
  | { readonly kind: 'leadBesideItself' };

/** Why a row is not taken. */
export type AnnexProblem =
  | 'positionFormat'
  | 'positionTwice'
  | 'noTitle'
  | 'noLead'
  | 'askedUnit'
  | 'leftOut'
  | 'noDue'
  | 'askedDue'
  | 'dueBeforeOrder'
  | 'noProduct'
  | 'noNumber'
  | 'askedNumber'
  | 'baseFormat'
  | 'expectedFormat'
  | 'pointsOfDossiers'
  | 'moreThanFull'
  | 'personName'
  | 'tooLong'
  | 'notOpen'
  | 'formula';

/** Why a step of an import does not happen. */
export type AnnexRefusal =
  | 'notAllowed'
  | 'noSuchImport'
  | 'alreadyConfirmed'
  | 'changedMeanwhile'
  | 'noSuchSheet'
  | 'columnTwice'
  | 'noTitleColumn'
  | 'noLeadColumn'
  | 'noDueColumn'
  | 'noProductColumn'
  | 'nothingToWrite'
  | 'refusedByOrder';
