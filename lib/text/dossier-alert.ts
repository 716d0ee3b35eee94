import type {
  AlertFacts,
  AlertRefusal,
  AlertView,
  DossierAlertKind,
  FactsOf,
} from '@/lib/domain/dossier-alert';
import { percentOf, type Share } from '@/lib/domain/dossier-counts';
import { formatParts } from './dossier';
import { formatCount, formatDay, formatPercent, formatPoints } from './format';

export const alertKindText = {
  spike: 'Tăng đột biến',
  run: 'Trễ liên tục',
  backlog: 'Dồn hạn',
} as const satisfies Record<DossierAlertKind, string>;

/** What each kind means, for those who wonder why they are warned. */
export const alertMeaningText = {
  spike:
    'Tháng gần nhất quá hạn nhiều hơn hẳn mức của chính đơn vị, lĩnh vực đó trong 12 tháng trước: vượt giới hạn 99,8 % của biểu đồ kiểm soát và vượt ngưỡng quá hạn.',
  run: 'Nhiều kỳ liền vượt ngưỡng quá hạn với đủ số hồ sơ, nhiều tới mức khó do ngẫu nhiên (giới hạn 99,8 %).',
  backlog:
    'Số hồ sơ đến hạn trong những ngày làm việc tới nhiều hơn một lần rưỡi số giải quyết được trong ngần ấy ngày, theo nhịp của ba tháng gần nhất.',
} as const satisfies Record<DossierAlertKind, string>;

export const alertRefusalText = {
  notAllowed: 'Chỉ lãnh đạo và cán bộ nhập liệu ghi nhận được cảnh báo.',
  notFound: 'Không còn cảnh báo này. Hãy tải lại trang.',
  alreadyAcknowledged: 'Cảnh báo này đã được ghi nhận, ý kiến của bạn chưa được lưu.',
} as const satisfies Record<AlertRefusal, string>;

export const ALERT_ACKNOWLEDGED = 'Đã ghi nhận cảnh báo.';

/** "tháng 5/2025". */
export const monthText = (month: string): string => {
  const [year, place] = month.split('-');
  return `tháng ${Number(place)}/${year}`;
};

/** "24/310 hồ sơ (7,74 %)". */
function shareText(share: Share): string {
  const percent = percentOf(share);
  return `${formatParts(share)} hồ sơ${percent === null ? '' : ` (${formatPercent(percent)})`}`;
}

const spikeText = (facts: FactsOf<'spike'>): string =>
  `Quá hạn ${shareText({ part: facts.late, whole: facts.resolved })} đã giải quyết trong ${monthText(facts.month)}; ` +
  `${facts.usualMonths} tháng trước: ${shareText({ part: facts.usualLate, whole: facts.usualResolved })}.`;

const runText = (facts: FactsOf<'run'>): string =>
  `${facts.periods} tháng liền, từ ${monthText(facts.from)} đến ${monthText(facts.to)}, quá ngưỡng ` +
  `${formatPoints(String(facts.lateLimit))} %: quá hạn ${shareText({ part: facts.late, whole: facts.resolved })} đã giải quyết.`;

/** What is resolved in as many working days, to the next whole one. */
const paceText = ({ resolved, workingDays, dueSoonDays }: FactsOf<'backlog'>): string =>
  formatCount(workingDays === 0 ? 0 : Math.round((resolved * dueSoonDays) / workingDays));

const backlogText = (facts: FactsOf<'backlog'>): string =>
  `${formatCount(facts.due)} hồ sơ đến hạn từ ${formatDay(facts.asOf)} đến ${formatDay(facts.dueUntil)}; ` +
  `ba tháng gần nhất giải quyết khoảng ${paceText(facts)} hồ sơ mỗi ${facts.dueSoonDays} ngày làm việc ` +
  `(${formatCount(facts.resolved)} hồ sơ trong ${facts.workingDays} ngày).`;

/** The figures behind an alert, in one sentence with their denominators. */
export function alertFactsText(facts: AlertFacts): string {
  if (facts.kind === 'spike') return spikeText(facts);
  return facts.kind === 'run' ? runText(facts) : backlogText(facts);
}

/** "Tăng đột biến: Sở Tư pháp, Lý lịch tư pháp". */
export const alertTitle = ({ facts, unit, field }: Pick<AlertView, 'facts' | 'unit' | 'field'>) =>
  `${alertKindText[facts.kind]}: ${unit.name}, ${field.name}`;

/** "từ tháng 3/2025 đến tháng 5/2025", "tháng 5/2025". */
export const episodeText = ({ beganIn, lastIn }: Pick<AlertView, 'beganIn' | 'lastIn'>): string =>
  beganIn === lastIn ? monthText(beganIn) : `từ ${monthText(beganIn)} đến ${monthText(lastIn)}`;

/** "Có 3 cảnh báo hồ sơ mới, trong đó: Tăng đột biến, Sở Tư pháp, Lý lịch tư pháp." */
export function alertNoticeText(alerts: {
  readonly count: number;
  readonly kind: DossierAlertKind;
  readonly unit: string;
  readonly field: string;
}): string {
  const { count, kind, unit, field } = alerts;
  const one = `${alertKindText[kind].toLocaleLowerCase('vi')}, ${unit}, ${field}.`;
  return count === 1
    ? `Cảnh báo hồ sơ mới: ${one}`
    : `Có ${formatCount(count)} cảnh báo hồ sơ mới, trong đó: ${one}`;
}
