import type { SumRule } from '@/lib/domain/criteria-set';
import type { SumDifference, UnusualChange } from '@/lib/domain/score-check';
import { formatPoints, formatSigned } from './format';

export const sumRuleText = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  none: 'Không kiểm tra',
} as const satisfies Record<SumRule, string>;

/** A total that its parts do not add up to, with both figures. */
export const sumQuestion = (
  { printed, sum, parts }: SumDifference,
  authority: string,
  criterion: string,
  rule: SumRule,
): string =>
  `${sumRuleText[rule]} – ${authority}, ${criterion}: ghi ${formatPoints(printed)} nhưng ${parts.length} thành phần cộng lại ${formatPoints(sum)}.`;

/** A change that asks for a note. */
export const changeQuestion = (
  { from, to, change }: UnusualChange,
  authority: string,
  criterion: string,
  period: string,
): string =>
  `Cần ghi chú – ${authority}, ${criterion}: ${formatPoints(to)}, năm ${period} là ${formatPoints(from)} (${formatSigned(change)}).`;
