import type { DossierBasis, DossierChannel, DossierOutcome, LateCause } from '@/lib/domain/dossier';
import { type CountColumn, percentOf, type Share } from '@/lib/domain/dossier-counts';
import { type DossierPeriod, isCumulative, partsOf } from '@/lib/domain/dossier-period';
import { formatCount, formatPercent } from './format';

/** The columns as form II.06a and people call them. */
export const countColumnText = {
  received: 'Tổng số phải giải quyết',
  receivedOnline: 'Tiếp nhận trực tuyến',
  receivedInPerson: 'Tiếp nhận trực tiếp, bưu chính',
  carriedOver: 'Từ kỳ trước chuyển sang',
  resolved: 'Đã giải quyết',
  early: 'Trước hạn',
  onTime: 'Đúng hạn',
  inTime: 'Đúng và trước hạn',
  late: 'Quá hạn (đã giải quyết)',
  pending: 'Đang giải quyết',
  waiting: 'Trong hạn',
  overdue: 'Quá hạn (đang giải quyết)',
  withdrawn: 'Trả lại, rút hồ sơ',
  extended: 'Gia hạn, tạm dừng đúng quy định',
  lateSubjective: 'Quá hạn do chủ quan',
  lateObjective: 'Quá hạn do khách quan',
  lateOther: 'Quá hạn do nguyên nhân khác',
} as const satisfies Record<CountColumn, string>;

export const dossierBasisText = {
  report: 'Báo cáo biểu II.06a',
  cases: 'Tổng hợp từ từng hồ sơ',
} as const satisfies Record<DossierBasis, string>;

export const dossierChannelText = {
  online: 'Trực tuyến',
  inPerson: 'Trực tiếp',
  post: 'Bưu chính',
} as const satisfies Record<DossierChannel, string>;

export const lateCauseText = {
  subjective: 'Chủ quan',
  objective: 'Khách quan',
  other: 'Khác',
} as const satisfies Record<LateCause, string>;

export const dossierOutcomeText = {
  early: 'Trước hạn',
  onTime: 'Đúng hạn',
  late: 'Quá hạn (đã giải quyết)',
  waiting: 'Trong hạn',
  overdue: 'Quá hạn (đang giải quyết)',
  withdrawn: 'Trả lại, rút hồ sơ',
} as const satisfies Record<DossierOutcome, string>;

export const NOTHING_HANDLED = 'không phát sinh';
export const ILLUSTRATIVE = 'dữ liệu minh hoạ';

/** The two rates by name; they stand together. */
export const RESOLVED_IN_TIME = 'Đúng hạn trong số đã giải quyết';
export const HANDLED_IN_TIME = 'Đúng hạn tính cả hồ sơ đang quá hạn';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

function stretchText(period: DossierPeriod): string {
  const { year, kind, place } = partsOf(period);
  if (kind === 'year') return `năm ${year}`;
  if (kind === 'half') return place === 1 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`;
  if (kind === 'quarter') return `quý ${ROMAN[place - 1]}/${year}`;
  return `tháng ${place}/${year}`;
}

/** "năm 2024", "quý III/2024", "9 tháng đầu năm 2024 (lũy kế)". */
export function formatDossierPeriod(period: DossierPeriod): string {
  if (!isCumulative(period)) return stretchText(period);
  const { year, kind, place } = partsOf(period);
  return `${kind === 'quarter' ? place * 3 : place} tháng đầu năm ${year} (lũy kế)`;
}

/** "99,86 %", or "không phát sinh". */
export function formatShare(share: Share | null): string {
  const percent = share && percentOf(share);
  return share === null ? '–' : percent === null ? NOTHING_HANDLED : formatPercent(percent);
}

/** "1.137.773/1.139.324": a rate never goes without it. */
export const formatParts = ({ part, whole }: Share): string =>
  `${formatCount(part)}/${formatCount(whole)}`;
