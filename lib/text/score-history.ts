import type { ReleaseStep } from '@/lib/domain/release';
import type { ScoreRecord } from '@/lib/domain/score-record';
import { formatPoints } from './format';
import { cellText, entryWayText } from './score-entry';

export const stepText = {
  open: 'mở đợt',
  submit: 'trình duyệt',
  return: 'trả lại',
  approve: 'duyệt',
  schedule: 'hẹn giờ công bố',
  unschedule: 'bỏ hẹn giờ',
  publish: 'công bố',
} as const satisfies Record<ReleaseStep, string>;

/** A kept state of a cell: "43,7585, hạng 17/61", "trống". */
export function recordText({ points, missing, rank, outOf, ...more }: ScoreRecord): string {
  const { claimed, cutReason, low, high } = more;
  return [
    cellText({ points, missing, rank: rank && outOf ? { rank, outOf } : null }),
    claimed && `tự chấm ${formatPoints(claimed)}`,
    cutReason && `lý do cắt: ${cutReason}`,
    low && high && `khoảng tin cậy ${formatPoints(low)}–${formatPoints(high)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

const isWay = (way: string): way is keyof typeof entryWayText => Object.hasOwn(entryWayText, way);

/** How a change came in, and the other source's figure that came with it. */
export function wayText(record: ScoreRecord | null): string {
  if (!record?.way || !isWay(record.way)) return '';
  if (!record.quote) return entryWayText[record.way];
  const { source, points } = record.quote;
  return `giữ số của nguồn ${source}${points ? `: ${formatPoints(points)}` : ''}`;
}
