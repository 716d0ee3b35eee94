import { type Change, directionOf } from '@/lib/domain/comparison';
import type { ScoreUnit } from '@/lib/domain/indicator';
import type { Period } from '@/lib/domain/period';
import { previousYear, yearOf } from '@/lib/domain/period';
import type { SignedPoints } from '@/lib/domain/points';
import type { Assumption, Cap, CountedPlace, Flips, WhatIfOutcome } from '@/lib/domain/what-if';
import { breakReasonText, differenceWords } from './comparison';
import { formatPoints, formatRank, formatSigned } from './format';
import { differenceUnitText } from './indicator';
import { tiedText } from './ranking';

export const assumptionText = {
  still: 'các tỉnh khác đứng yên',
  average: 'các tỉnh khác tăng như trung bình',
} as const satisfies Record<Assumption, string>;

/** By how much the others are moved and where that comes from, or why they cannot be. */
export function stepText(step: Change, period: Period, unit: ScoreUnit): string {
  const [from, to] = [yearOf(previousYear(period)), yearOf(period)];
  if (step.kind === 'difference') {
    const words = differenceWords(step.points, directionOf(step.points), unit);
    return `Mỗi tỉnh khác được tính là ${words}, bằng mức thay đổi của trung bình cả nước từ năm ${from} đến năm ${to}.`;
  }
  if (step.kind === 'break') {
    return `Không tính được: ${breakReasonText[step.reason]} giữa năm ${from} và năm ${to}, nên không có mức thay đổi trung bình nào so sánh được.`;
  }
  return `Không tính được: chưa có trung bình cả nước của cả năm ${from} và năm ${to}.`;
}

/** "hạng 17/61", "hạng 17/61, đồng hạng". */
export const placeText = ({ rank, outOf, isTied }: CountedPlace): string =>
  `hạng ${formatRank(rank, outOf)}${isTied ? `, ${tiedText}` : ''}`;

/** "hạng 17/61 → 12/61". */
export const placesText = ({ before, after }: Pick<WhatIfOutcome, 'before' | 'after'>): string =>
  `hạng ${formatRank(before.rank, before.outOf)} → ${formatRank(after.rank, after.outOf)}${after.isTied ? `, ${tiedText}` : ''}`;

/** "lên 5 bậc", "xuống 1 bậc", "không đổi hạng". */
export function wonText(won: number): string {
  if (won === 0) return 'không đổi hạng';
  return won > 0 ? `lên ${won} bậc` : `xuống ${-won} bậc`;
}

/** "+0,5000 điểm". */
export const gainText = (gain: SignedPoints, unit: ScoreUnit): string =>
  `${formatSigned(gain)} ${differenceUnitText[unit]}`;

export const flipText = {
  overtaken: 'bị vượt qua',
  caught: 'từ trên thành ngang điểm',
  shaken: 'từ ngang điểm thành ở dưới',
  overtaking: 'vượt lên trên',
  catching: 'từ dưới thành ngang điểm',
} as const satisfies Record<keyof Flips, string>;

/** Why less was added than was typed. */
export function capText({ asked, room }: Cap, name: string | null, unit: ScoreUnit): string {
  const of = name === null ? 'Tổng điểm' : `“${name}”`;
  const left = `${formatPoints(room)} ${differenceUnitText[unit]}`;
  return Number(room) === 0
    ? `${of} đã ở mức tối đa, nên không cộng thêm.`
    : `${of} chỉ còn cách mức tối đa ${left}: phần nhập ${formatPoints(asked)} được tính là ${formatPoints(room)}.`;
}

/** What a page of fragments must say at once. */
export const fragmentText = (known: number, listed: number): string =>
  `Không tính được hạng của cả nước: chỉ biết điểm của ${known}/${listed} tỉnh.`;
