import type { Before } from '@/lib/domain/dossier-board';
import type { DossierBoard, DossierKin, NamedRun } from '@/lib/domain/dossier-board-view';
import { percentOf, type Share } from '@/lib/domain/dossier-counts';
import type { FunnelPlace } from '@/lib/domain/dossier-funnel';
import type { Month } from '@/lib/domain/dossier-period';
import { type DossierStretch, monthsBetween } from '@/lib/domain/dossier-stretch';
import type { DossierLevel, DossierMeasure } from '@/lib/domain/dossier-view';
import { type ChangeText, directionText } from './comparison';
import { formatDossierPeriod } from './dossier';
import { formatCount, formatDay, formatPercent, formatPoints } from './format';

export const dossierMeasureText = {
  rate: 'Tỷ lệ quá hạn',
  count: 'Số hồ sơ quá hạn',
  overdue: 'Đang quá hạn',
} as const satisfies Record<DossierMeasure, string>;

/** What a cell prints, in full. */
export const dossierMeasureNote = {
  rate: 'Tỷ lệ hồ sơ quá hạn trong số đã giải quyết, %',
  count: 'Số hồ sơ đã giải quyết quá hạn trong kỳ',
  overdue: 'Số hồ sơ chưa giải quyết và đã quá hạn ở cuối kỳ',
} as const satisfies Record<DossierMeasure, string>;

export const dossierLevelText = {
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
} as const satisfies Record<DossierLevel, string>;

/** "7/2024". */
export function formatMonth(month: Month): string {
  const [year, place] = month.split('-');
  return `${Number(place)}/${year}`;
}

/** "12 tháng từ 7/2024 đến 6/2025", "quý III/2024", "năm 2025 (mới đến tháng 6/2025)". */
export function stretchText({ first, last, period, isUnfinished }: DossierStretch): string {
  if (period === null) {
    const count = monthsBetween(first, last).length;
    return `${count} tháng từ ${formatMonth(first)} đến ${formatMonth(last)}`;
  }
  const name = formatDossierPeriod(period);
  return isUnfinished ? `${name} (mới đến tháng ${formatMonth(last)})` : name;
}

/** What a change is measured against: "so với quý II/2024"; or why there is none. */
export function beforeText(before: Before): string {
  switch (before.kind) {
    case 'counts':
      return before.stretch.period === null
        ? `so với ${monthsBetween(before.stretch.first, before.stretch.last).length} tháng liền trước`
        : `so với ${formatDossierPeriod(before.stretch.period)}`;
    case 'break':
      return `không so sánh với kỳ trước: tổ chức, địa giới thay đổi từ ${formatDay(before.on)}`;
    case 'unfinished':
      return 'kỳ chưa kết thúc, chưa so sánh với kỳ trước';
    case 'none':
      return 'không có số liệu kỳ trước để so sánh';
  }
}

const NO_CHANGE: ChangeText = { text: `${directionText.same.word}`, tone: 'plain' };
const VERDICT = { good: 'tốt lên', bad: 'xấu đi', plain: '' } as const;

function moved(amount: string, isUp: boolean, isUpGood: boolean): ChangeText {
  const { word, arrow } = directionText[isUp ? 'up' : 'down'];
  const tone = isUp === isUpGood ? 'good' : 'bad';
  return { text: `${arrow} ${word} ${amount}, ${VERDICT[tone]}`, tone };
}

/** How a number of late dossiers moved: more is worse. Null where either is not known. */
export function lateChange(now: number | null, before: number | null): ChangeText | null {
  if (now === null || before === null) return null;
  if (now === before) return NO_CHANGE;
  return moved(formatCount(Math.abs(now - before)), now > before, false);
}

/** How a rate of dossiers in time moved, in percentage points: more is better. Null where either has no rate. */
export function rateChange(now: Share | null, before: Share | null): ChangeText | null {
  const [later, earlier] = [now && percentOf(now), before && percentOf(before)];
  if (!later || !earlier) return null;
  const hundredths = Math.round(Number(later) * 100) - Math.round(Number(earlier) * 100);
  if (hundredths === 0) return NO_CHANGE;
  const amount = formatPoints((Math.abs(hundredths) / 100).toFixed(2));
  return moved(`${amount} điểm phần trăm`, hundredths > 0, true);
}

/** A share as short as a cell of many: "2,3"; "" where nothing was handled. */
export function cellRate(share: Share | null): string {
  const written = share && percentOf(share, 1);
  return written ? formatPoints(written) : '';
}

/** A part of a whole, between 0 and 1, as a whole percentage: "62 %". */
export const wholePercent = (share: number): string => formatPercent((share * 100).toFixed(0));

/** "Đất đai, Hoạt động xây dựng và Môi trường". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} và ${last}`;
}

/** The part of the province a page is about: "Thái Bình", "Sở Xây dựng, lĩnh vực Nhà ở và công sở". */
export function placeName({ unit, field }: DossierBoard['place'], home: string): string {
  const name = unit?.name ?? home;
  return field ? `${name}, lĩnh vực ${field.name}` : name;
}

/** Who came before or after a unit: "Từ 01/03/2025 do Sở Tài chính tiếp nối; …" */
export const kinText = ({ unit, isSuccessor, onDay }: DossierKin): string =>
  isSuccessor
    ? `Từ ${formatDay(onDay)} do ${unit.name} tiếp nối; số liệu không cộng qua ngày này.`
    : `Tiếp nối ${unit.name} từ ${formatDay(onDay)}; số liệu không cộng qua ngày này.`;

/** How long something has been late again and again: "5 tháng liền, từ 2/2025 đến 6/2025, chưa dứt". */
export function runText({ run }: NamedRun): string {
  const until = run.isOngoing ? 'đến nay' : `đến ${formatMonth(run.to)}`;
  return `${run.periods} tháng liền, từ ${formatMonth(run.from)} ${until}`;
}

export const funnelPlaceText = {
  veryHigh: 'cao hơn, ngoài giới hạn 99,8 %',
  high: 'cao hơn, ngoài giới hạn 95 %',
  within: 'trong giới hạn ngẫu nhiên',
  low: 'thấp hơn, ngoài giới hạn 95 %',
  veryLow: 'thấp hơn, ngoài giới hạn 99,8 %',
} as const satisfies Record<FunnelPlace, string>;

/** Who lies beyond what chance explains. */
export function funnelSentence(above: readonly string[], below: readonly string[]): string {
  if (above.length + below.length === 0)
    return 'Không đơn vị nào lệch khỏi mức chung nhiều hơn mức ngẫu nhiên có thể giải thích.';
  const high =
    above.length === 0
      ? 'Không đơn vị nào quá hạn nhiều hơn mức ngẫu nhiên có thể giải thích'
      : `Quá hạn nhiều hơn mức ngẫu nhiên có thể giải thích (giới hạn 99,8 %): ${listed(above)}`;
  return below.length === 0 ? `${high}.` : `${high}. Ít hơn hẳn: ${listed(below)}.`;
}
