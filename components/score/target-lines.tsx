import { type IndicatorHistory, newestResult } from '@/lib/domain/history-view';
import { requiredPace, targetStanding } from '@/lib/domain/target';
import { formatPeriod } from '@/lib/text/format';
import { paceText, targetStandingText, targetWords } from '@/lib/text/target';

/** Each target on its own year, with the distance to it or the pace it asks for. */
export function TargetLines({ history }: { readonly history: IndicatorHistory }) {
  const { targets, years, indicator } = history;
  if (targets.length === 0)
    return <p className="small mt-2">Chưa có mục tiêu bằng số được công bố.</p>;

  const newest = newestResult(history);
  const latest = newest?.row?.points && {
    period: newest.release.period,
    points: newest.row.points,
  };
  return (
    <ul className="mt-2 space-y-1 border-s-2 border-accent ps-3 text-sm">
      {targets.map((target) => {
        const result = years.find(({ release }) => release.period === target.period);
        const standing = targetStanding(target, result?.row?.points ?? null);
        const pace = latest ? requiredPace(target, latest) : null;
        const isOpen = standing.status === 'noResult' && pace !== null;
        return (
          <li key={target.period}>
            <strong>
              Mục tiêu {formatPeriod(target.period)}: {targetWords(target, indicator.unit)}
            </strong>
            {' – '}
            {isOpen
              ? `chưa có kết quả; ${paceText(pace, indicator.unit)}`
              : targetStandingText(standing, indicator.unit)}{' '}
            <a href={`/nguon#${target.sourceCode}`}>nguồn</a>
          </li>
        );
      })}
    </ul>
  );
}
