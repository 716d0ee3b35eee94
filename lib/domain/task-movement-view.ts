import type { ScoreUnit } from './indicator';
import type { PlainDate } from './plain-date';
import type { Points } from './points';
import type { TaskView } from './task';
import type { FieldMovement, PointsMovement } from './task-movement';

/** What a task is to move, and the period it is measured from. */
export type MovedNumber = Pick<TaskView, 'link' | 'basePeriod'>;

/** One string for everything that has the same movement. */
export const numberKey = ({ link, basePeriod }: MovedNumber): string =>
  link.kind === 'criterion'
    ? `${link.indicator.slug} ${link.code} ${basePeriod}`
    : `${link.slug} ${basePeriod}`;

/** How the number behind a task moved, with what is needed to say so. */
export type TaskMovement =
  | {
      readonly kind: 'points';
      /** Slug of the province whose points these are. */
      readonly authoritySlug: string;
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
