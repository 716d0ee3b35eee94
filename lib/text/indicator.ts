import type { Grading, ScoreUnit } from '@/lib/domain/indicator';
import { formatPercent, formatPoints } from './format';

/** What figures count, in a column's heading. */
export const scoreUnitText = {
  points: 'điểm',
  percent: '%',
} as const satisfies Record<ScoreUnit, string>;

/** What a difference of figures counts: two per cents differ by percentage points. */
export const differenceUnitText = {
  points: 'điểm',
  percent: 'điểm phần trăm',
} as const satisfies Record<ScoreUnit, string>;

export const gradingText = {
  parGroups: 'nhóm A, B, C, D theo điểm',
  quartiles: 'bốn nhóm theo tứ phân vị',
  none: 'không chia nhóm',
} as const satisfies Record<Grading, string>;

/** A figure on its scale: "86,49/100 điểm", "43,7585/80 điểm", "85,80 %". */
export const scoreText = (points: string, unit: ScoreUnit, scaleMax: string): string =>
  unit === 'percent'
    ? formatPercent(points)
    : `${formatPoints(points)}/${formatPoints(scaleMax)} điểm`;
