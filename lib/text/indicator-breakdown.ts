import type { ScoreUnit } from '@/lib/domain/indicator';
import type { LossShare, Remainder } from '@/lib/domain/lost-points';
import { shareOfLost } from '@/lib/domain/lost-points';
import type { CountedMean } from '@/lib/domain/part-benchmark';
import type { PartColumn } from '@/lib/domain/part-order';
import type { Claim, PartChange } from '@/lib/domain/part-view';
import type { RankRange } from '@/lib/domain/rank-range';
import type { NoGroupReason, SimilarProvinces } from '@/lib/domain/similar-provinces';
import { breakReasonText, differenceWords, directionText, rankChangeText } from './comparison';
import { formatAmount, formatPoints } from './format';
import { differenceUnitText } from './indicator';
import { groupText } from './ranking';

/** What a column of parts is called. */
export const partColumnText = {
  'thu-tu': 'Nội dung',
  mat: 'Điểm mất',
  hang: 'Hạng',
  'nam-truoc': 'So năm trước',
  'cao-nhat': 'Cao nhất',
} as const satisfies Record<PartColumn, string>;

/** "18,6 % tổng điểm mất". */
export const lossShareText = (share: LossShare): string => `${formatPoints(shareOfLost(share))} %`;

/** How a part moved since the year before; where that may not be said, why not. */
export function partChangeText(change: PartChange, unit: ScoreUnit): string {
  switch (change.kind) {
    case 'noPrevious':
      return 'không có số năm trước';
    case 'break':
      return `không so sánh: ${breakReasonText[change.reason]}`;
    case 'otherMaximum':
      return 'không so sánh: điểm tối đa đã đổi';
    case 'rankOnly':
      return rankChangeText(change.rankChange);
    case 'difference': {
      const { direction, points, rankChange } = change;
      const moved = `${differenceWords(points, direction, unit)} ${directionText[direction].arrow}`;
      return rankChange === null ? moved : `${moved}, ${rankChangeText(rankChange)}`;
    }
  }
}

const kept = (amount: string, unit: ScoreUnit) =>
  `${formatAmount(amount)} ${differenceUnitText[unit]}`;

/** What the known parts leave of the loss, and why. */
export function remainderText({ kind, lost, known, of }: Remainder, unit: ScoreUnit): string {
  switch (kind) {
    case 'none':
      return `Điểm mất của ${of} nội dung cộng lại đúng bằng điểm mất của cả tổng.`;
    case 'rounding':
      return `Điểm mất của ${of} nội dung cộng lại lệch ${kept(lost, unit)} so với cả tổng, trong phạm vi làm tròn khi công bố.`;
    case 'unknownParts':
      return known === 0
        ? `Không tách được: chưa biết điểm mất của nội dung nào trong ${of} nội dung.`
        : `Không tách được ${kept(lost, unit)}: chỉ biết điểm mất của ${known} trên ${of} nội dung.`;
    case 'mismatch':
      return `Điểm mất của ${of} nội dung cộng lại lệch ${kept(lost, unit)} so với cả tổng, vượt mức làm tròn; nguồn in như vậy.`;
  }
}

/** "trung bình 42 nơi". */
export const countedText = ({ known, of }: CountedMean): string =>
  known === of ? `${of} nơi` : `${known} trên ${of} nơi có số`;

const whyText = {
  noGroups: 'chỉ số này không chia nhóm',
  break: 'năm trước đo theo cách khác nên nhóm của năm trước không dùng được',
  noEarlierGroup: 'chưa biết nhóm của tỉnh ở năm nào trước đó trong cùng cách đo',
} as const satisfies Record<NoGroupReason, string>;

/** By which rule provinces count as like the home. */
export function similarRuleText({ regionName, rule, provinces }: SimilarProvinces): string {
  const count = `${provinces.length} tỉnh, thành phố`;
  if (rule.kind === 'region') {
    return `Quy tắc: cùng vùng ${regionName}, vì ${whyText[rule.why]}. Có ${count} như vậy.`;
  }
  const group = groupText(rule.group) ?? rule.group;
  return `Quy tắc: cùng vùng ${regionName} và cùng ${group} năm ${rule.period}, năm gần nhất trước đó còn so sánh được. Có ${count} như vậy.`;
}

/** Between which ranks, and by which rule. */
export const rankRangeText = ({ best, worst, outOf, withInterval }: RankRange): string =>
  `Với khoảng tin cậy đã nhập, hạng nằm trong khoảng từ ${best}/${outOf} đến ${worst}/${outOf}. Hạng tốt nhất: một cộng số nơi có cận dưới cao hơn cận trên của tỉnh. Hạng kém nhất: một cộng số nơi có cận trên từ cận dưới của tỉnh trở lên. ${withInterval} nơi khác có khoảng tin cậy; nơi không có thì tính theo điểm.`;

/** What was claimed, what the appraisal gave, and why less. */
export function claimText({ claimed, cut, reason }: Claim, unit: ScoreUnit): string {
  const own = `Tự chấm ${kept(claimed, unit)}`;
  if (cut === null) return `${own}; chưa có điểm thẩm định.`;
  if (Number(cut) === 0) return `${own}; thẩm định giữ nguyên.`;
  const moved = cut.startsWith('-') ? 'cao hơn' : 'bị cắt';
  const why = reason ? `Lý do: ${reason}` : 'Chưa ghi lý do.';
  return `${own}; thẩm định ${moved} ${kept(cut, unit)}. ${why}`;
}
