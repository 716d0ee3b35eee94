import { percentOf } from '@/lib/domain/dossier-counts';
import { dossierPeriod } from '@/lib/domain/dossier-period';
import type { WatchedFigure, WatchRefusal } from '@/lib/domain/watch';
import type { WatchFacts, WatchSubject } from '@/lib/domain/watch-facts';
import { ILLUSTRATIVE } from './dossier';
import {
  capitalised,
  formatAmount,
  formatCount,
  formatPercent,
  formatPeriod,
  formatPoints,
  formatRank,
} from './format';
import { differenceUnitText, scoreText } from './indicator';

const ALL_FIELDS = 'mọi lĩnh vực';

/** Which way is good, said with every message. */
export const watchGoodText = {
  points: 'Điểm cao hơn là tốt.',
  rank: 'Hạng có số nhỏ hơn là tốt (hạng 1 là cao nhất).',
  lateShare: 'Tỷ lệ trễ hạn thấp hơn là tốt.',
  overdue: 'Ít hồ sơ quá hạn hơn là tốt.',
} as const satisfies Record<WatchedFigure, string>;

/** "điểm PAPI", "tỷ lệ trễ hạn, lĩnh vực Đất đai". */
export function watchedText({ figure, name }: Pick<WatchSubject, 'figure' | 'name'>): string {
  const field = name === null ? ALL_FIELDS : `lĩnh vực ${name}`;
  const words = {
    points: `điểm ${name}`,
    rank: `hạng ${name}`,
    lateShare: `tỷ lệ trễ hạn, ${field}`,
    overdue: `hồ sơ đang quá hạn, ${field}`,
  } as const satisfies Record<WatchedFigure, string>;
  return words[figure];
}

/** An amount with the unit that a figure's changes are counted in: "0,50 điểm", "3 bậc", "2 điểm phần trăm". */
function amountText(
  amount: string,
  { figure, unit }: Pick<WatchSubject, 'figure' | 'unit'>,
): string {
  const said = formatAmount(amount);
  if (figure === 'rank') return `${said} bậc`;
  if (figure === 'overdue') return `${formatCount(Number(amount.replace('-', '')))} hồ sơ`;
  return `${said} ${differenceUnitText[figure === 'points' ? (unit ?? 'points') : 'percent']}`;
}

/** A level on the figure's own scale: "44 điểm", "90 %", "hạng 20", "5 %", "1.200 hồ sơ". */
function levelText(level: string, { figure, unit }: Pick<WatchSubject, 'figure' | 'unit'>): string {
  if (figure === 'rank') return level;
  if (figure === 'overdue') return `${formatCount(Number(level))} hồ sơ`;
  return figure === 'lateShare' || unit === 'percent'
    ? formatPercent(level)
    : `${formatPoints(level)} điểm`;
}

const isIndex = ({ figure }: Pick<WatchSubject, 'figure'>) =>
  figure === 'points' || figure === 'rank';

const beforeText = (subject: WatchSubject) => (isIndex(subject) ? 'năm trước' : 'tháng trước');

/** How a figure moves, in words that fit it: a rank falls when its number grows. */
function movedWord({ figure }: Pick<WatchSubject, 'figure'>, isMore: boolean): string {
  if (figure === 'rank') return isMore ? 'tụt' : 'tăng';
  return isMore ? 'tăng' : 'giảm';
}

/** "lên trên 44 điểm", "tụt quá 3 bậc so với năm trước". */
export function watchRuleText(subject: WatchSubject): string {
  const { measure, side, threshold } = subject;
  if (measure === 'relative') {
    return `${movedWord(subject, side === 'above')} quá ${amountText(threshold, subject)} so với ${beforeText(subject)}`;
  }
  const level = levelText(threshold, subject);
  if (subject.figure === 'rank')
    return side === 'above' ? `kém hơn hạng ${level}` : `tốt hơn hạng ${level}`;
  return side === 'above' ? `lên trên ${level}` : `xuống dưới ${level}`;
}

/** "Điểm PAPI: xuống dưới 44 điểm". */
export const watchTitle = (subject: WatchSubject): string =>
  `${capitalised(watchedText(subject))}: ${watchRuleText(subject)}`;

const shareText = (part: number, whole: number): string =>
  `${formatPercent(percentOf({ part, whole }) ?? '0')} (${formatCount(part)}/${formatCount(whole)} hồ sơ)`;

/** The figure with everything it needs: scale, denominator, both rates. */
function valueText(facts: WatchFacts): string {
  const { figure, value, outOf, part, whole, overdue, unit, scaleMax } = facts;
  if (figure === 'points') return scoreText(value, unit ?? 'points', scaleMax ?? '');
  if (figure === 'rank') return formatRank(Number(value), outOf ?? 0);
  if (figure === 'overdue') return `${formatCount(Number(value))} hồ sơ`;
  const [late, of, open] = [part ?? 0, whole ?? 0, overdue ?? 0];
  return `${shareText(late, of)} trong số đã giải quyết, ${shareText(late + open, of + open)} tính cả đang quá hạn`;
}

const monthOrYear = (period: string) =>
  formatPeriod(dossierPeriod.safeParse(period).data ?? period);

const twoDecimals = ({ figure }: WatchFacts, change: string) =>
  figure === 'lateShare' ? Number(change).toFixed(2) : change;

/** What passed what: "điểm PAPI năm 2024 của Thái Bình là 43,7585/80 điểm, xuống dưới 44 điểm. Điểm cao hơn là tốt." */
export function watchMessage(facts: WatchFacts): string {
  const { change, fromPeriod, place, period, isIllustrative } = facts;
  const figure = `${watchedText(facts)}, ${monthOrYear(period)}, của ${place.name}`;
  const moved =
    change !== null && fromPeriod !== null
      ? `, so với ${monthOrYear(fromPeriod)} ${Number(change) === 0 ? 'không đổi' : `${movedWord(facts, Number(change) > 0)} ${amountText(twoDecimals(facts, change), facts)}`}`
      : '';
  const made = isIllustrative ? ` (${ILLUSTRATIVE})` : '';
  return `${capitalised(figure)} là ${valueText(facts)}${made}${moved}. Ngưỡng bạn đặt: ${watchRuleText(facts)}. ${watchGoodText[facts.figure]}`;
}

export const watchRefusalText = {
  notAllowed: 'Bạn không có quyền theo dõi số liệu.',
  notFound: 'Không tìm thấy đăng ký theo dõi này của bạn. Hãy tải lại trang.',
  unknownChoice: 'Chỉ số hoặc lĩnh vực đã chọn không còn. Hãy chọn lại.',
  notWhole: 'Hạng và số hồ sơ phải là số nguyên; hạng từ 1 trở lên.',
  overScale: 'Ngưỡng vượt thang của số liệu này.',
  tooMany: 'Bạn đã có 50 đăng ký đang dùng. Hãy dừng bớt rồi thêm.',
  unknownLink: 'Liên kết này không dừng được đăng ký nào. Có thể đăng ký đã bị xoá.',
} as const satisfies Record<WatchRefusal, string>;

export const watchDoneText = {
  started: 'Đã đăng ký theo dõi.',
  startedAndTold: 'Đã đăng ký theo dõi. Số liệu hiện tại đã vượt ngưỡng: xem thông báo ở Hộp việc.',
  stopped: 'Đã dừng theo dõi.',
  restarted: 'Đã theo dõi trở lại.',
} as const;

/** How messages come about, for whoever wonders. */
export const WATCH_RULES = [
  'Số liệu của chỉ số: xem khi một đợt được công bố; mỗi đợt một tin nhiều nhất. Đính chính mà số không đổi thì không báo lại.',
  'Tỷ lệ trễ hạn: của tháng trọn gần nhất, khi đã giải quyết đủ số hồ sơ tối thiểu trong cài đặt. Hồ sơ đang quá hạn: tính đến ngày của số liệu hồ sơ. Mỗi tháng một tin nhiều nhất.',
  '“So với kỳ trước” là so với năm trước của chỉ số, tháng liền trước của hồ sơ. Không có tin nào so qua chỗ đổi phương pháp đo hoặc đổi địa giới, tổ chức chính quyền (01/7/2025).',
  'Bằng đúng ngưỡng thì chưa báo. Số liệu đã vượt ngưỡng từ trước khi đăng ký không báo, trừ khi bạn chọn “Báo ngay”.',
  'Tin đến Hộp việc và thư điện tử, ghi rõ chiều nào là tốt. Mỗi thư có liên kết dừng, không cần đăng nhập.',
] as const;
