import type { LeaderBoard, LeaderCard } from '@/lib/domain/leader-board';
import type { Period } from '@/lib/domain/period';
import { differenceOf, type Points } from '@/lib/domain/points';
import type { StatisticView } from '@/lib/domain/statistic-view';
import { latestIn } from '@/lib/domain/target-verdict';
import type { SeenVerdict } from '@/lib/domain/target-verdict-view';
import { formatPoints, formatSigned } from '@/lib/text/format';
import { originText } from '@/lib/text/score';
import { targetSign } from '@/lib/text/target';
import { VerdictWord } from './verdict-word';

type BenchmarkTableProps = { readonly card: LeaderCard; readonly board: LeaderBoard };

/** The figure against the country, the region and each target, with the exact difference where there may be one. */
export function BenchmarkTable({ card, board }: BenchmarkTableProps) {
  const { history, result, verdicts } = card;
  const row = result?.row ?? null;
  const means = [
    ['Trung bình cả nước', result?.nationalMean ?? null],
    [`Trung bình ${row?.regionName ?? 'vùng'}`, result?.regionalMean ?? null],
  ] as const;
  return (
    <table className="data leader-table">
      <caption className="sr-only">{history.indicator.name} so với mức chung và mục tiêu</caption>
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
        {means.map(([name, mean]) => (
          <Mean key={name} name={name} mean={mean} points={row?.points ?? null} />
        ))}
        {verdicts.map((verdict) => (
          <Aim key={verdict.id} verdict={verdict} period={board.period} />
        ))}
        {verdicts.length === 0 && (
          <tr>
            <th scope="row">Mục tiêu</th>
            <td colSpan={2} className="n small">
              chưa có mức bằng số
            </td>
          </tr>
        )}
      </tbody>
    </table>
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
          <span className="small">chưa có số</span>
        )}
      </td>
      <td className="n">{mean && points ? formatSigned(differenceOf(points, mean.value)) : '–'}</td>
    </tr>
  );
}

type AimProps = { readonly verdict: SeenVerdict; readonly period: Period };

/** A target is measured from the result it is judged by, whatever year is shown. */
function Aim({ verdict: { target, facts, shown, override }, period }: AimProps) {
  const latest = latestIn(facts);
  return (
    <tr>
      <th scope="row">
        Mục tiêu {target.period}
        <span className="block">
          <VerdictWord verdict={shown} />
          {override && <span className="small"> (ghi đè)</span>}
        </span>
      </th>
      <td className="n">
        <a href={`/nguon#${target.sourceCode}`}>{targetSign(target)}</a>
      </td>
      <td className="n">
        {latest ? formatSigned(differenceOf(latest.points, target.value)) : '–'}
        {latest && latest.period !== period && (
          <span className="small block">từ kết quả {latest.period}</span>
        )}
      </td>
    </tr>
  );
}
