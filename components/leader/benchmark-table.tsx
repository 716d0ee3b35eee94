import type { LeaderCard } from '@/lib/domain/leader-board';
import { differenceOf, type Points } from '@/lib/domain/points';
import type { StatisticView } from '@/lib/domain/statistic-view';
import type { TargetView } from '@/lib/domain/target-view';
import { formatPoints, formatSigned } from '@/lib/text/format';
import { originText } from '@/lib/text/score';
import { targetSign } from '@/lib/text/target';

type BenchmarkTableProps = { readonly card: LeaderCard };

/** The figure against the country, the region and each target, with the exact difference to each. */
export function BenchmarkTable({ card: { history, result } }: BenchmarkTableProps) {
  const { indicator, targets } = history;
  const points = result?.row?.points ?? null;
  return (
    <div>
      <table className="data is-tight">
        <caption className="sr-only">{indicator.name} so với mức chung và mục tiêu</caption>
        <thead>
          <tr>
            <th scope="col">So với</th>
            <th scope="col" className="n">
              Mức
            </th>
            <th scope="col" className="n">
              Chênh lệch
            </th>
          </tr>
        </thead>
        <tbody>
          <Mean name="Trung bình cả nước" mean={result?.nationalMean ?? null} points={points} />
          <Mean
            name={`Trung bình ${result?.row?.regionName ?? 'vùng'}`}
            mean={result?.regionalMean ?? null}
            points={points}
          />
          {targets.map((target) => (
            <Aim key={target.period} target={target} points={points} />
          ))}
        </tbody>
      </table>
      {targets.length === 0 && <p className="small mt-1">Chưa có mục tiêu bằng số được công bố.</p>}
    </div>
  );
}

type MeanProps = {
  readonly name: string;
  readonly mean: StatisticView | null;
  readonly points: Points | null;
};

function Mean({ name, mean, points }: MeanProps) {
  return (
    <tr>
      <th scope="row">
        {name}
        {mean && mean.origin !== 'published' && (
          <span className="small"> ({originText[mean.origin]})</span>
        )}
      </th>
      <td className="n">
        {mean ? (
          <a href={`/nguon#${mean.sourceCode}`}>{formatPoints(mean.value)}</a>
        ) : (
          <span className="small">chưa có</span>
        )}
      </td>
      <td className="n">
        {mean && points ? <Gap difference={differenceOf(points, mean.value)} /> : '–'}
      </td>
    </tr>
  );
}

type AimProps = { readonly target: TargetView; readonly points: Points | null };

function Aim({ target, points }: AimProps) {
  return (
    <tr>
      <th scope="row">Mục tiêu {target.period}</th>
      <td className="n">
        <a href={`/nguon#${target.sourceCode}`}>{targetSign(target)}</a>
      </td>
      <td className="n">
        {points ? <Gap difference={differenceOf(points, target.value)} /> : '–'}
      </td>
    </tr>
  );
}

const gapTone = (difference: string) =>
  Number(difference) === 0 ? '' : difference.startsWith('-') ? 'text-bad' : 'text-good';

const Gap = ({ difference }: { readonly difference: string }) => (
  <span className={gapTone(difference)}>{formatSigned(difference)}</span>
);
