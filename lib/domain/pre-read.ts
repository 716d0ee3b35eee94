import { z } from 'zod';
import type { IndicatorView } from './indicator-view';
import type { Points } from './points';
import type { RankingRow } from './ranking-row';
import { type ReleaseStatus, releaseStatus } from './release';
import { releaseAddress } from './score-entry';
import type { Target } from './target';

/** The form that names a leader for a release, or takes the name back; `account` is a number of the accounts. */
export const preReadForm = releaseAddress.extend({
  account: z.string().trim().min(1).max(100),
});

export type PreReadForm = z.infer<typeof preReadForm>;

/** A release may be read early from its approval until it is public: before, its figures may still change. */
export const isReadEarly = (status: ReleaseStatus): boolean =>
  status === releaseStatus.enum.approved;

/** Why nobody is named or a name is not taken back. */
export type PreReadRefusal =
  | 'notAllowed'
  | 'notFound'
  | 'wrongStatus'
  | 'notLeader'
  | 'alreadyNamed'
  | 'notNamed';

/** Why a bundle is not opened; whoever is not named is told that there is nothing. */
export type OpenRefusal = 'notFound' | 'published';

/** One part of the home province's total. */
export type PreReadPart = {
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
  readonly points: Points;
  readonly maxPoints: Points | null;
};

/** What a named leader sees of a release: the published page to be, and who looks at it when. */
export type PreReadBundle = {
  readonly indicator: Pick<
    IndicatorView,
    | 'slug'
    | 'name'
    | 'fullName'
    | 'publisher'
    | 'scaleMax'
    | 'unit'
    | 'grading'
    | 'isRankedByPublisher'
  >;
  readonly period: string;
  readonly version: number;
  readonly isComplete: boolean;
  /** When it is to be published by itself, ISO; null = not planned. */
  readonly scheduledFor: string | null;
  readonly publicNote: string | null;
  readonly decision: string | null;
  readonly source: string | null;
  readonly homeSlug: string;
  readonly rows: readonly RankingRow[];
  readonly nationalMean: Points | null;
  readonly parts: readonly PreReadPart[];
  /** Of this period and later. */
  readonly targets: readonly Target[];
  readonly reader: string;
  /** ISO instant of this view, as the log has it. */
  readonly openedAt: string;
};

/** A bundle that waits for a leader. */
export type WaitingBundle = {
  readonly indicator: string;
  readonly indicatorName: string;
  readonly period: string;
  readonly version: number;
  readonly scheduledFor: string | null;
};

/** Who may read a release early, who else could be named, and each time somebody looked. */
export type PreReadGrants = {
  readonly isOpen: boolean;
  /** Whether the reader of this page is named. */
  readonly isNamed: boolean;
  readonly named: readonly {
    readonly account: string;
    readonly name: string;
    readonly grantedBy: string;
    readonly grantedAt: string;
  }[];
  readonly others: readonly { readonly account: string; readonly name: string }[];
  /** Newest first. */
  readonly views: readonly { readonly id: string; readonly name: string; readonly at: string }[];
};
