import type { CheckItem, RankedCell } from './checklist';
import type { PlainDate } from './plain-date';
import type { Points } from './points';
import type { PublishFailure, ReleaseName, ReleaseStatus, ReleaseStep } from './release';
import type { ReleaseView } from './release-view';
import type { ReviewStep } from './review';
import type { MissingReason } from './score';

/** A line of a release's history. */
export type StepLine = {
  readonly step: ReleaseStep;
  /** Null: the system, at the planned time. */
  readonly by: string | null;
  readonly at: string;
  readonly reason: string | null;
};

/** What a cell says: points, or why there are none; both null where it is not there at all. */
export type CellSays = {
  readonly points: Points | null;
  readonly missing: MissingReason | null;
  readonly rank: number | null;
  readonly outOf: number | null;
};

/** A cell that a correction changes. */
export type CellChange = {
  readonly authority: string;
  readonly criterion: string;
  readonly from: CellSays;
  readonly to: CellSays;
};

/** A release on its way, as one of those who review it sees it. */
export type ReleaseReview = ReleaseName & {
  readonly id: number;
  readonly revision: number;
  readonly indicatorName: string;
  readonly status: ReleaseStatus;
  readonly isComplete: boolean;
  readonly sourceId: number | null;
  readonly sourceTitle: string | null;
  readonly dueOn: PlainDate | null;
  readonly announcedOn: PlainDate | null;
  readonly decision: string | null;
  readonly publicNote: string | null;
  readonly scheduledFor: string | null;
  readonly publishFailure: PublishFailure | null;
  /** Whether the figures are withheld from this person until they are public: then no items and no changes. */
  readonly isSealed: boolean;
  readonly items: readonly CheckItem[];
  /** Keys of the warnings this person has ticked. */
  readonly ticked: readonly string[];
  /** Names of authorities by slug, and of criteria by code. */
  readonly authorityNames: Readonly<Record<string, string>>;
  readonly criterionNames: Readonly<Record<string, string>>;
  readonly steps: readonly StepLine[];
  /** What this person may do now. */
  readonly allowed: readonly ReviewStep[];
  /** Whether the two-person rule alone keeps this person from approving. */
  readonly isOwnWork: boolean;
  readonly mayCancel: boolean;
  readonly mayEdit: boolean;
  readonly mayTick: boolean;
  readonly changes: readonly CellChange[];
};

/** What a published version changes against the published one before it. */
export type Correction = {
  readonly release: ReleaseView;
  readonly before: ReleaseView;
  readonly changes: readonly CellChange[];
  readonly authorityNames: Readonly<Record<string, string>>;
  readonly criterionNames: Readonly<Record<string, string>>;
};

const BLANK: CellSays = { points: null, missing: null, rank: null, outOf: null };

const says = ({ points, missing, rank, outOf }: RankedCell): CellSays => ({
  points,
  missing,
  rank,
  outOf,
});

/** No cell at all says the same as one for which no public figure was found. */
const isSame = (left: CellSays, right: CellSays): boolean =>
  left.points === right.points &&
  (left.missing ?? 'noPublicFigure') === (right.missing ?? 'noPublicFigure') &&
  left.rank === right.rank &&
  left.outOf === right.outOf;

/** The cells in which two versions of a release differ, in the order of the later one. */
export function changesBetween(
  earlier: readonly RankedCell[],
  later: readonly RankedCell[],
): CellChange[] {
  const keyOf = ({ authority, criterion }: RankedCell) => `${authority} ${criterion}`;
  const before = new Map(earlier.map((cell) => [keyOf(cell), cell]));
  const after = new Set(later.map(keyOf));
  const gone = earlier.filter((cell) => !after.has(keyOf(cell)));
  return [
    ...later.map((cell) => ({ cell, from: before.get(keyOf(cell)), to: cell })),
    ...gone.map((cell) => ({ cell, from: cell, to: undefined })),
  ].flatMap(({ cell: { authority, criterion }, from, to }) => {
    const change = {
      authority,
      criterion,
      from: from ? says(from) : BLANK,
      to: to ? says(to) : BLANK,
    };
    return isSame(change.from, change.to) ? [] : [change];
  });
}
