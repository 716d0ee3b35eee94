import type { ScoreUnit } from '@/lib/domain/indicator';
import type { Quote } from '@/lib/domain/ranking-row';
import { formatPercent, formatPoints, formatRank } from './format';

type Printed = Pick<Quote, 'points' | 'rank' | 'rankOutOf'>;

/** What another source prints for the same figure: "nguồn khác in 43,6 điểm, hạng 17/63". */
export function quotedText({ points, rank, rankOutOf }: Printed, unit: ScoreUnit): string {
  const figure =
    points && (unit === 'percent' ? formatPercent(points) : `${formatPoints(points)} điểm`);
  const place =
    rank === null ? null : `hạng ${rankOutOf === null ? rank : formatRank(rank, rankOutOf)}`;
  return `nguồn khác in ${[figure, place].filter(Boolean).join(', ')}`;
}
