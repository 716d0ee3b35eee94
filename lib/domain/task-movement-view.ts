import type { ScoreUnit } from './indicator';
import type { PlainDate } from './plain-date';
import type { Points } from './points';
import type { FieldMovement, PointsMovement } from './task-movement';

/** What a task is to move, and from when it is measured; exactly one of criterion and field is there. */
export type TaskLink = {
  readonly criterion: { readonly indicatorSlug: string; readonly code: string } | null;
  readonly field: { readonly id: number; readonly slug: string; readonly name: string } | null;
  /** "2023", "2023-Q4". */
  readonly basePeriod: string;
};

/** One string for everything that has the same movement. */
export const linkKey = ({ criterion, field, basePeriod }: TaskLink): string =>
  criterion
    ? `${criterion.indicatorSlug} ${criterion.code} ${basePeriod}`
    : `${field?.slug ?? ''} ${basePeriod}`;

/** How the number behind a task moved, with what is needed to say so. */
export type TaskMovement =
  | {
      readonly kind: 'points';
      readonly indicatorSlug: string;
      readonly indicatorName: string;
      readonly unit: ScoreUnit;
      /** "T" is the total. */
      readonly code: string;
      readonly name: string;
      readonly maxPoints: Points | null;
      readonly movement: PointsMovement;
    }
  | {
      readonly kind: 'dossiers';
      readonly fieldSlug: string;
      readonly fieldName: string;
      /** Counted at the reader's own unit only. */
      readonly isOwnUnit: boolean;
      readonly isIllustrative: boolean;
      readonly asOf: PlainDate;
      readonly movement: FieldMovement;
    }
  /** No dossiers are loaded, the reader may not see them, or the criterion's indicator is not published. */
  | { readonly kind: 'unknown' };
