import type { Break, BreakReason, Change, Direction } from '@/lib/domain/comparison';
import type { ScoreUnit } from '@/lib/domain/indicator';
import { formatAmount } from './format';
import { differenceUnitText } from './indicator';

/** Colour never stands alone: each direction has a word and a shape. */
export const directionText = {
  up: { word: 'tăng', arrow: '▲' },
  down: { word: 'giảm', arrow: '▼' },
  same: { word: 'không đổi', arrow: '=' },
} as const satisfies Record<Direction, { word: string; arrow: string }>;

export const breakReasonText = {
  method: 'đổi phương pháp đo',
  territory: 'đổi địa giới hành chính',
} as const satisfies Record<BreakReason, string>;

/** A break at its place in a chart or table: "đổi phương pháp đo từ năm 2022". */
export const breakText = ({ year, reason }: Pick<Break, 'year' | 'reason'>): string =>
  `${breakReasonText[reason]} từ năm ${year}`;

/** Places climbed or lost, in words: "tăng 8 bậc", "giảm 2 bậc", "giữ nguyên hạng". */
export function rankChangeWords(rankChange: number): string {
  if (rankChange === 0) return 'giữ nguyên hạng';
  return `${rankChange > 0 ? 'tăng' : 'giảm'} ${Math.abs(rankChange)} bậc`;
}

/** The same with its arrow: "tăng 8 bậc ▲". */
export function rankChangeText(rankChange: number): string {
  const direction = rankChange > 0 ? 'up' : rankChange < 0 ? 'down' : 'same';
  return `${rankChangeWords(rankChange)} ${directionText[direction].arrow}`;
}

/** A difference in words: "tăng 1,42 điểm", "giảm 0,49 điểm phần trăm", "không đổi". */
export function differenceWords(difference: string, direction: Direction, unit: ScoreUnit): string {
  const { word } = directionText[direction];
  if (direction === 'same') return word;
  return `${word} ${formatAmount(difference)} ${differenceUnitText[unit]}`;
}

/** How a result moved, in a cell or under a figure; where it may not be computed, why not. */
export function changeText(change: Change, unit: ScoreUnit): string {
  if (change.kind === 'noPrevious') return 'không có số liệu kỳ trước để so sánh';
  if (change.kind === 'break') return `không so sánh: ${breakReasonText[change.reason]}`;
  if (change.kind === 'rankOnly') return rankChangeText(change.rankChange);

  const { direction, points, rankChange } = change;
  const moved = `${differenceWords(points, direction, unit)} ${directionText[direction].arrow}`;
  return rankChange === null ? moved : `${moved}, ${rankChangeText(rankChange)}`;
}

export type ChangeText = { readonly text: string; readonly tone: 'good' | 'bad' | 'plain' };

const TONE = { up: 'good', down: 'bad', same: 'plain' } as const satisfies Record<
  Direction,
  ChangeText['tone']
>;

const climb = (rankChange: number): ChangeText => ({
  text: rankChangeText(rankChange),
  tone: TONE[rankChange > 0 ? 'up' : rankChange < 0 ? 'down' : 'same'],
});

/** The same, points and rank each with its own tone: more points and a climb are good. */
export function changeParts(change: Change, unit: ScoreUnit): ChangeText[] {
  if (change.kind === 'rankOnly') return [climb(change.rankChange)];
  if (change.kind !== 'difference') return [{ text: changeText(change, unit), tone: 'plain' }];
  const { direction, points, rankChange } = change;
  const moved: ChangeText = {
    text: `${differenceWords(points, direction, unit)} ${directionText[direction].arrow}`,
    tone: TONE[direction],
  };
  return rankChange === null ? [moved] : [moved, climb(rankChange)];
}

/** How far above or below a benchmark: "thấp hơn trung bình cả nước 0,49 điểm". */
export function gapText(difference: string, unit: ScoreUnit, benchmark: string): string {
  if (Number(difference) === 0) return `bằng ${benchmark}`;
  const word = difference.startsWith('-') ? 'thấp hơn' : 'cao hơn';
  return `${word} ${benchmark} ${formatAmount(difference)} ${differenceUnitText[unit]}`;
}
