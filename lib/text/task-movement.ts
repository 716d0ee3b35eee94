import type { Break } from '@/lib/domain/comparison';
import { percentOf } from '@/lib/domain/dossier-counts';
import { differenceOf, type Points, points } from '@/lib/domain/points';
import { type FieldCounts, hopeOf } from '@/lib/domain/task-movement';
import type { TaskMovement } from '@/lib/domain/task-movement-view';
import { breakReasonText } from './comparison';
import { formatDossierPeriod } from './dossier';
import {
  formatAmount,
  formatCount,
  formatDay,
  formatPercent,
  formatPeriod,
  formatPoints,
  formatSigned,
} from './format';
import { differenceUnitText } from './indicator';

type PointsMoved = Extract<TaskMovement, { kind: 'points' }>;
type FieldMoved = Extract<TaskMovement, { kind: 'dossiers' }>;

const laterText = (later: Break | null): string =>
  later
    ? ` Các kỳ từ năm ${later.year} không được so với kỳ gốc: ${breakReasonText[later.reason]}${later.note ? ` (${later.note})` : ''}.`
    : '';

/** What came of a task so far, told by the number it is to move; `expected` null: nothing was hoped for. */
export function movementSentence(moved: TaskMovement, expected: Points | null): string {
  if (moved.kind === 'points') return pointsSentence(moved, expected);
  if (moved.kind === 'dossiers') return fieldSentence(moved);
  return 'Chưa có số liệu để theo dõi.';
}

function pointsSentence(moved: PointsMoved, expected: Points | null): string {
  const { movement, unit } = moved;
  if (movement.kind === 'noBase') {
    return 'Chưa tìm thấy điểm đã công bố của kỳ gốc, nên chưa tính được mức thay đổi.';
  }
  if (movement.kind === 'waiting') {
    const { period, points: base } = movement.base;
    const now = `Kỳ gốc ${formatPeriod(period)}: ${formatPoints(base)}.`;
    const wait = movement.later ? 'Chưa có kỳ nào so sánh được.' : 'Chưa có kỳ công bố sau đó.';
    return `${now} ${wait}${laterText(movement.later)}${hopeText(expected, unit)}`;
  }
  const [base] = movement.steps;
  const now = movement.steps.at(-1);
  if (!base || !now) return '';
  const from = `${capitalisedPeriod(base.period)} ${formatPoints(base.points)}`;
  const to = `${formatPeriod(now.period)} ${formatPoints(now.points)}`;
  return `${from}, ${to} (${formatSigned(movement.change)} ${differenceUnitText[unit]}). ${regainedText(moved, movement, expected)}${laterText(movement.later)}`;
}

const capitalisedPeriod = (period: string) => {
  const written = formatPeriod(period);
  return written.charAt(0).toLocaleUpperCase('vi') + written.slice(1);
};

const hopeText = (expected: Points | null, unit: PointsMoved['unit']): string =>
  expected === null
    ? ''
    : ` Kỳ vọng lấy lại ${formatPoints(expected)} ${differenceUnitText[unit]}.`;

const HOPES = {
  all: 'đạt kỳ vọng',
  some: 'được một phần kỳ vọng',
  none: 'chưa lấy lại được',
} as const;

type Moved = Extract<PointsMoved['movement'], { kind: 'moved' }>;

function regainedText(
  { unit, maxPoints }: PointsMoved,
  { regained, lost }: Moved,
  expected: Points | null,
) {
  const unitText = differenceUnitText[unit];
  const ofLost =
    lost !== null && maxPoints !== null
      ? ` trong ${formatPoints(lost)} ${unitText} đã mất so với tối đa ${formatPoints(maxPoints)}`
      : '';
  const hope =
    expected === null
      ? ''
      : `; kỳ vọng ${formatPoints(expected)} ${unitText}: ${HOPES[hopeOf(regained, expected)]}`;
  return `Điểm lấy lại: ${formatPoints(regained)} ${unitText}${ofLost}${hope}.`;
}

/** "12/340 hồ sơ trả quá hạn (3,53 %)"; without any resolved: "không phát sinh". */
export function lateText({ late, resolved }: FieldCounts): string {
  const share = percentOf({ part: late, whole: resolved });
  return share === null
    ? 'không có hồ sơ trả kết quả'
    : `${formatCount(late)}/${formatCount(resolved)} hồ sơ trả quá hạn (${formatPercent(share)})`;
}

/** By how much the share of late ones rose or fell; null where there was nothing to divide by. */
export function shareChange(base: FieldCounts, now: FieldCounts): string | null {
  const [before, after] = [base, now].map(({ late, resolved }) =>
    percentOf({ part: late, whole: resolved }),
  );
  if (!before || !after) return null;
  const change = differenceOf(points.parse(after), points.parse(before));
  if (Number(change) === 0) return 'không đổi';
  return `${change.startsWith('-') ? 'giảm' : 'tăng'} ${formatAmount(change)} điểm phần trăm`;
}

function fieldSentence({ movement, isOwnUnit, asOf }: FieldMoved): string {
  const where = isOwnUnit ? 'Tại đơn vị, ' : '';
  if (movement.kind === 'noBase') return 'Chưa có số liệu hồ sơ của kỳ gốc.';
  const { base, laterOn } = movement;
  const first = `${formatDossierPeriod(base.period)} ${lateText(base)}, đang quá hạn cuối kỳ ${formatCount(base.overdue)}`;
  const later = laterOn
    ? ` Số liệu từ ngày ${formatDay(laterOn)} không được so với kỳ gốc: ${breakReasonText.territory}.`
    : '';
  if (movement.kind === 'waiting') {
    return `${where}${first}. Chưa có kỳ trọn vẹn nào so sánh được.${later}`;
  }
  const { now } = movement;
  const change = shareChange(base, now);
  const second = `${formatDossierPeriod(now.period)} ${lateText(now)}${change ? `, ${change}` : ''}; đang quá hạn cuối kỳ ${formatCount(now.overdue)}`;
  return `${where}${first}; ${second}. Số liệu đến ngày ${formatDay(asOf)}.${later}`;
}

/** Why later figures are not compared with the base: "từ năm 2025: đổi địa giới hành chính"; null where none is left out. */
export function laterReason(moved: TaskMovement): string | null {
  if (moved.kind === 'unknown' || moved.movement.kind === 'noBase') return null;
  if (moved.kind === 'points') {
    const { later } = moved.movement;
    return later && `Không so với kỳ từ năm ${later.year}: ${breakReasonText[later.reason]}`;
  }
  const { laterOn } = moved.movement;
  return laterOn && `Không so với số liệu từ ${formatDay(laterOn)}: ${breakReasonText.territory}`;
}

/** "0,1500 / kỳ vọng 0,20 điểm: được một phần kỳ vọng"; of dossiers nothing is regained in points. */
export function regainedWords(moved: TaskMovement, expected: Points | null): string {
  if (moved.kind !== 'points') return 'không tính bằng điểm';
  const unit = differenceUnitText[moved.unit];
  const hope = expected === null ? '' : `kỳ vọng ${formatPoints(expected)} ${unit}`;
  if (moved.movement.kind !== 'moved') return hope ? `chưa tính được; ${hope}` : 'chưa tính được';
  const { regained } = moved.movement;
  const got = `${formatPoints(regained)} ${unit}`;
  return expected === null ? got : `${got}; ${hope}: ${HOPES[hopeOf(regained, expected)]}`;
}

const COUNTED = [
  ['up', 'tăng'],
  ['down', 'giảm'],
  ['same', 'không đổi'],
] as const;

/** How many numbers moved which way; each task counts once. */
export function movementsSentence(all: readonly TaskMovement[]): string {
  const scored = all.flatMap((moved) => (moved.kind === 'points' ? [moved.movement] : []));
  const moved = scored.flatMap((one) => (one.kind === 'moved' ? [one.direction] : []));
  const parts = COUNTED.flatMap(([direction, word]) => {
    const count = moved.filter((one) => one === direction).length;
    return count > 0 ? [`${formatCount(count)} ${word}`] : [];
  });
  const waiting = scored.filter(({ kind }) => kind === 'waiting').length;
  const unknown = scored.filter(({ kind }) => kind === 'noBase').length;
  if (waiting > 0) parts.push(`${formatCount(waiting)} chưa có kỳ nào so sánh được`);
  if (unknown > 0) parts.push(`${formatCount(unknown)} chưa có điểm công bố của kỳ gốc`);
  const dossiers = all.filter(({ kind }) => kind === 'dossiers').length;
  if (dossiers > 0) parts.push(`${formatCount(dossiers)} theo dõi bằng tỷ lệ hồ sơ quá hạn`);
  return `${formatCount(all.length)} nhiệm vụ: ${parts.join('; ')}. Chỉ so trong cùng bộ tiêu chí và cùng địa giới hành chính.`;
}
