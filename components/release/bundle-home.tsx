import type { Period } from '@/lib/domain/period';
import { differenceOf } from '@/lib/domain/points';
import type { PreReadBundle } from '@/lib/domain/pre-read';
import { requiredPace, type Target, targetStanding } from '@/lib/domain/target';
import { changeText, gapText } from '@/lib/text/comparison';
import { formatPeriod, formatPoints, formatRank } from '@/lib/text/format';
import { scoreText } from '@/lib/text/indicator';
import { missingReasonText } from '@/lib/text/missing';
import { groupText, tiedText } from '@/lib/text/ranking';
import { paceText, targetStandingText, targetWords } from '@/lib/text/target';

type BundleProps = { readonly bundle: PreReadBundle };

/** The home province: figure, rank of how many, change, targets. */
export function BundleHome({ bundle }: BundleProps) {
  const { indicator, rows, homeSlug } = bundle;
  const row = rows.find(({ slug }) => slug === homeSlug);
  if (!row) return <p className="mt-6">Đợt này không có tỉnh của hệ thống này.</p>;
  const { points, place, group, missing } = row;
  return (
    <section className="keep mt-8 max-w-3xl border-t-4 border-accent pt-3">
      <h2>{row.name}</h2>
      <p className="mt-2 text-4xl font-semibold tabular-nums">
        {points
          ? scoreText(points, indicator.unit, indicator.scaleMax)
          : `– ${missing ? missingReasonText[missing] : ''}`}
      </p>
      <p className="mt-2 font-semibold">
        {place
          ? `hạng ${formatRank(place.rank, place.outOf)}${place.isTied ? `, ${tiedText}` : ''}`
          : 'chưa xếp hạng'}
        {group && `, ${groupText(group)}`}
      </p>
      <p className="mt-1">
        So với {formatPeriod(String(Number(bundle.period.slice(0, 4)) - 1))}:{' '}
        {changeText(row.change, indicator.unit)}
      </p>
      {points && bundle.nationalMean && (
        <p className="mt-1 first-letter:uppercase">
          {gapText(differenceOf(points, bundle.nationalMean), indicator.unit, 'trung bình cả nước')}{' '}
          <span className="small">({formatPoints(bundle.nationalMean)})</span>
        </p>
      )}
      <ul className="mt-1">
        {bundle.targets.map((target) => (
          <li key={target.period}>
            Mục tiêu {formatPeriod(target.period)} ({targetWords(target, indicator.unit)}):{' '}
            {standingWords(target, bundle, points)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function standingWords(
  target: Target,
  { period, indicator }: PreReadBundle,
  points: PreReadBundle['rows'][number]['points'],
): string {
  if (target.period === period) {
    return targetStandingText(targetStanding(target, points), indicator.unit);
  }
  const pace = points && requiredPace(target, { period: period as Period, points });
  return pace
    ? paceText(pace, indicator.unit)
    : targetStandingText(targetStanding(target, null), indicator.unit);
}
