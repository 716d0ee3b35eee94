import { daysAfter } from '@/lib/domain/dossier';
import {
  type CauseChoice,
  type DossierListKind,
  type DossierPage,
  type DossierStanding,
  type Lateness,
  type ListedDossier,
  MOST_COUNTED,
} from '@/lib/domain/dossier-list';
import { formatDossierPeriod, ILLUSTRATIVE } from './dossier';
import { formatCount, formatDay } from './format';

export const dossierListText = {
  'sap-den-han': 'Sắp đến hạn',
  'dang-qua-han': 'Đang quá hạn',
  'da-qua-han': 'Đã giải quyết quá hạn',
} as const satisfies Record<DossierListKind, string>;

export const causeChoiceText = {
  'chu-quan': 'Chủ quan',
  'khach-quan': 'Khách quan',
  khac: 'Khác',
  'chua-neu': 'Chưa nêu',
} as const satisfies Record<CauseChoice, string>;

export const interAgencyText = { co: 'Liên thông', khong: 'Không liên thông' } as const;

export const NO_CAUSE = 'chưa nêu';

/** What a list holds, in one sentence that its numbers can be checked by. */
export function listMeaning({ filter, asOf, dueUntil, dueSoonDays, period }: DossierPage): string {
  const until = formatDay(asOf);
  if (filter.loc === 'sap-den-han') {
    return `Chưa giải quyết, ngày phải trả từ ${until} đến hết ${formatDay(dueUntil)} (${dueSoonDays} ngày làm việc); hạn gần nhất trước.`;
  }
  if (filter.loc === 'da-qua-han') {
    return `Đã trả kết quả trong ${formatDossierPeriod(period)}, sau ngày phải trả; mới trả trước.`;
  }
  return `Chưa giải quyết, ngày phải trả trước ${until}; quá hạn lâu nhất trước.`;
}

/** "1.234 hồ sơ", "hơn 10.000 hồ sơ", "Không có hồ sơ nào". */
export function totalText(total: number): string {
  if (total === 0) return 'Không có hồ sơ nào như vậy.';
  if (total > MOST_COUNTED) return `Hơn ${formatCount(MOST_COUNTED)} hồ sơ.`;
  return `${formatCount(total)} hồ sơ.`;
}

/** "12 ngày, 8 ngày làm việc". */
export const latenessText = ({ days, workingDays }: Lateness): string =>
  `${formatCount(days)} ngày (${formatCount(workingDays)} ngày làm việc)`;

/** How a dossier stands to its day, short: "quá 12 ngày (8 ngày làm việc)", "còn 3 ngày làm việc". */
export function dueText({ lateness, workingDaysLeft, withdrawnOn, resolvedOn }: ListedDossier) {
  if (lateness) return `quá ${latenessText(lateness)}`;
  if (withdrawnOn !== null) return 'đã trả lại, rút';
  if (resolvedOn !== null) return 'không quá hạn';
  return workingDaysLeft === 0 ? 'đến hạn trong ngày' : `còn ${workingDaysLeft} ngày làm việc`;
}

/** How the day that counts comes about: "hẹn trả 10/03/2024, gia hạn đến 20/03/2024, cộng 5 ngày tạm dừng". */
export function dueReason({
  dueOn,
  extendedTo,
  pausedDays,
}: Pick<ListedDossier, 'dueOn' | 'extendedTo' | 'pausedDays'>): string {
  const parts = [`Hẹn trả ${formatDay(dueOn)}`];
  if (extendedTo) parts.push(`gia hạn đúng quy định đến ${formatDay(extendedTo)}`);
  if (pausedDays > 0) parts.push(`cộng ${formatCount(pausedDays)} ngày tạm dừng chờ bổ sung`);
  const due = formatDay(daysAfter(extendedTo ?? dueOn, pausedDays));
  return parts.length === 1
    ? `${parts[0]}; không gia hạn, không tạm dừng.`
    : `${parts.join(', ')}: phải trả ngày ${due}.`;
}

/** "Hồ sơ đến hết ngày 30/06/2025; dữ liệu minh hoạ." */
export const standingText = ({ asOf, isIllustrative }: DossierStanding): string =>
  `Hồ sơ tính đến hết ngày ${formatDay(asOf)}${isIllustrative ? `; ${ILLUSTRATIVE}` : ''}.`;
