import { z } from 'zod';
import type { DossierChannel, DossierDays, LateCause } from './dossier';
import type { PlainDate } from './plain-date';

/** What a column of a case file may hold, in the order of the file we hand out. */
export const caseColumn = z.enum([
  'code',
  'unit',
  'field',
  'procedureCode',
  'procedureName',
  'channel',
  'receivedOn',
  'dueOn',
  'extendedTo',
  'pausedDays',
  'resolvedOn',
  'withdrawnOn',
  'isJoint',
  'lead',
  'cause',
  'apologySentOn',
  'apologyDueOn',
]);

export type CaseColumn = z.infer<typeof caseColumn>;

/** Without one of these a row says too little to be a dossier. */
export const REQUIRED_COLUMNS = [
  'code',
  'unit',
  'procedureCode',
  'receivedOn',
  'dueOn',
] as const satisfies readonly CaseColumn[];

/** One dossier as it is kept; authorities, field and procedure by their numbers. */
export type CaseRow = DossierDays & {
  readonly code: string;
  readonly authorityId: number;
  readonly fieldId: number;
  /** Negative: a procedure that is made when the file is confirmed. */
  readonly procedureId: number;
  /** The lead agency of a dossier that passes several; null: it passes one. */
  readonly leadId: number | null;
  readonly channel: DossierChannel | null;
  readonly effectiveDueOn: PlainDate;
  readonly cause: LateCause | null;
  readonly apologySentOn: PlainDate | null;
  readonly apologyDueOn: PlainDate | null;
};

/** Why a row of a case file is not taken. */
export const caseProblem = z.enum([
  'required',
  'codeLong',
  'unknownUnit',
  'ambiguousUnit',
  'endedUnit',
  'laterUnit',
  'leftOut',
  'unknownField',
  'unknownProcedure',
  'fieldOfProcedure',
  'tooManyProcedures',
  'dayFormat',
  'dayRange',
  'afterAsOf',
  'beforeReceived',
  'beforeDue',
  'daysFormat',
  'channelUnknown',
  'jointUnknown',
  'leadMissing',
  'leadOfOne',
  'causeUnknown',
  'twoEnds',
  'apologyUnsent',
  'beforeApology',
  'extraCells',
  'letters',
]);

export type CaseProblem = z.infer<typeof caseProblem>;

/** A cell that is not taken: which column, what stands in it, why. */
export type RefusedCell = {
  readonly column: CaseColumn | null;
  readonly value: string;
  readonly why: CaseProblem;
};
