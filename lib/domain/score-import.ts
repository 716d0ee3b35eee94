import { z } from 'zod';
import type { NamedAuthority } from './authority-name';
import type { PlainDate } from './plain-date';
import type { Points } from './points';
import type { ReleaseName, ReleaseStatus } from './release';
import type { MissingReason } from './score';
import type { CheckedCriterion } from './score-check';

/** How far a score file has come; only `confirmed` has written figures, `undone` took them back. */
export const importStatus = z.enum(['uploaded', 'confirmed', 'undone']);

export type ImportStatus = z.infer<typeof importStatus>;

export type ImportCriterion = CheckedCriterion & { readonly name: string };

/** What a score file is read against: the release it is for, its criteria and who is in it. */
export type ImportScope = ReleaseName & {
  readonly status: ReleaseStatus;
  readonly indicatorName: string;
  readonly unit: 'points' | 'percent';
  readonly scaleMax: Points;
  /** Whether its publisher prints ranks, so that a file may hold them. */
  readonly isRanked: boolean;
  readonly territoryOn: PlainDate;
  readonly criteria: readonly ImportCriterion[];
  readonly authorityKind: string;
  /** Everybody who ever was, for names. */
  readonly authorities: readonly NamedAuthority[];
  /** Whom the release lists, by the names of its day, in Vietnamese order. */
  readonly roster: readonly { readonly slug: string; readonly name: string }[];
};

/** A figure as a cell of a release holds it; nothing at all is a blank cell. */
export type Figure = {
  readonly points: Points | null;
  readonly missing: MissingReason | null;
  readonly rank: number | null;
  readonly rankOutOf: number | null;
};

export const BLANK: Figure = { points: null, missing: null, rank: null, rankOutOf: null };

/** The code of the total in every set of criteria. */
export const TOTAL = 'T';

/** Why a step of an import does not happen. */
export type ImportRefusal =
  | 'notAllowed'
  | 'noSuchImport'
  | 'releaseLocked'
  | 'alreadyConfirmed'
  | 'notConfirmed'
  | 'changedMeanwhile'
  | 'noSuchSheet'
  | 'columnTwice'
  | 'noNameColumn'
  | 'noValueColumn'
  | 'unknownSource'
  | 'nothingToWrite';
