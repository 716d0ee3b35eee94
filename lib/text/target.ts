import type { ScoreUnit } from '@/lib/domain/indicator';
import type {
  RequiredPace,
  Target,
  TargetOperator,
  TargetStanding,
  TargetStatus,
} from '@/lib/domain/target';
import { formatAmount, formatPercent, formatPoints } from './format';
import { differenceUnitText } from './indicator';

const OPERATOR_SIGN = { gt: '>', gte: '≥' } as const satisfies Record<TargetOperator, string>;

export const targetStatusText = {
  met: 'đạt',
  missed: 'chưa đạt',
  noResult: 'chưa có kết quả',
} as const satisfies Record<TargetStatus, string>;

type Threshold = Pick<Target, 'operator' | 'value'>;

/** The short form for charts: "> 90". */
export const targetSign = ({ operator, value }: Threshold): string =>
  `${OPERATOR_SIGN[operator]} ${formatPoints(value)}`;

/** In words, with the unit where one is given: "trên 90", "từ 90 điểm trở lên", "trên 90 %". */
export function targetWords({ operator, value }: Threshold, unit?: ScoreUnit): string {
  const amount = unit === 'percent' ? formatPercent(value) : formatPoints(value);
  const measured = unit === 'points' ? `${amount} ${differenceUnitText.points}` : amount;
  return operator === 'gt' ? `trên ${measured}` : `từ ${measured} trở lên`;
}

/** Both: "> 90 (trên 90)". */
export const targetText = (target: Threshold): string =>
  `${targetSign(target)} (${targetWords(target)})`;

/** How far a result is from a target: "cách 4,20 điểm", "vượt 0,59 điểm phần trăm", "bằng đúng mức mục tiêu". */
export function distanceText(distance: string, unit: ScoreUnit): string {
  if (Number(distance) === 0) return 'bằng đúng mức mục tiêu';
  const word = distance.startsWith('-') ? 'cách' : 'vượt';
  return `${word} ${formatAmount(distance)} ${differenceUnitText[unit]}`;
}

/** "chưa đạt, cách 4,20 điểm phần trăm"; without a result only that. */
export function targetStandingText({ status, distance }: TargetStanding, unit: ScoreUnit): string {
  const said = targetStatusText[status];
  return distance === null ? said : `${said}, ${distanceText(distance, unit)}`;
}

/** "cần tăng hơn 4,20 điểm phần trăm trong 1 năm"; over several years also the yearly part. */
export function paceText(
  { total, perYear, years, isMoreThan }: RequiredPace,
  unit: ScoreUnit,
): string {
  const verb = isMoreThan ? 'cần tăng hơn' : 'cần tăng ít nhất';
  const whole = `${verb} ${formatAmount(total)} ${differenceUnitText[unit]} trong ${years} năm`;
  return years === 1 ? whole : `${whole}, mỗi năm khoảng ${formatAmount(perYear)}`;
}
