import { ScrollRegion } from '@/components/ui/scroll-region';
import type { Break } from '@/lib/domain/comparison';
import type { IndicatorHistory, YearResult } from '@/lib/domain/history-view';
import type { ScoreUnit } from '@/lib/domain/indicator';
import { type Period, yearOf } from '@/lib/domain/period';
import type { RankBasis, RankingRow } from '@/lib/domain/ranking-row';
import type { TargetView } from '@/lib/domain/target-view';
import { breakText, changeText } from '@/lib/text/comparison';
import { formatPoints, formatRank } from '@/lib/text/format';
import { MISSING_MARK, missingReasonText } from '@/lib/text/missing';
import { targetSign } from '@/lib/text/target';

type HistoryTableProps = { readonly history: IndicatorHistory; readonly slug: string };

/** Every year of one indicator, newest first, with the breaks between the years they separate. */
export function HistoryTable({ history, slug }: HistoryTableProps) {
  const { indicator, breaks } = history;
  const hasGroups = indicator.grading !== 'none';
  return (
    <ScrollRegion label={`${indicator.name} qua các năm`}>
      <table className="data">
        <caption>
          {indicator.name} qua các năm,{' '}
          {indicator.unit === 'percent' ? '%' : `trên ${indicator.scaleMax} điểm`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Năm</th>
            <th scope="col" className="n">
              Điểm
            </th>
            <th scope="col">Hạng</th>
            {hasGroups && <th scope="col">Nhóm</th>}
            <th scope="col">So với năm trước</th>
            <th scope="col" className="n">
              Cả nước
            </th>
            <th scope="col" className="n">
              Mục tiêu
            </th>
            <th scope="col">Nguồn</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(history).map(({ period, result, target }) => (
            <Line
              key={period}
              period={period}
              result={result}
              target={target}
              href={`/don-vi/${slug}/${indicator.slug}/${period}`}
              history={history}
              breakHere={breaks.find(({ year }) => year === yearOf(period))}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type DatedLine = {
  readonly period: Period;
  readonly result: YearResult | null;
  readonly target: TargetView | null;
};

/** The years with a result and the years with a target, newest first. */
function linesOf({ years, targets }: IndicatorHistory): DatedLine[] {
  const periods = new Set([
    ...years.map(({ release }) => release.period),
    ...targets.map(({ period }) => period),
  ]);
  return [...periods]
    .toSorted()
    .toReversed()
    .map((period) => ({
      period,
      result: years.find(({ release }) => release.period === period) ?? null,
      target: targets.find((target) => target.period === period) ?? null,
    }));
}

const BASIS = {
  published: '',
  derived: ' suy ra',
  computed: ' tính',
} as const satisfies Record<RankBasis, string>;

/** How the year moved, and why a figure is absent. */
function remarkOf({ change, missing, place, points }: RankingRow, unit: ScoreUnit): string {
  const moved = points || place ? changeText(change, unit) : '';
  const reason = missing === null ? '' : missingReasonText[missing];
  return [reason, moved].filter(Boolean).join('; ');
}

type LineProps = DatedLine & {
  readonly href: string;
  readonly history: IndicatorHistory;
  readonly breakHere: Break | undefined;
};

function Line({ period, result, target, href, history: { indicator }, breakHere }: LineProps) {
  const row = result?.row ?? null;
  const hasGroups = indicator.grading !== 'none';
  return (
    <>
      <tr>
        <th scope="row">{row ? <a href={href}>{period}</a> : period}</th>
        <td className="n">{row?.points ? formatPoints(row.points) : MISSING_MARK}</td>
        <td className="whitespace-nowrap">
          {row?.place ? formatRank(row.place.rank, row.place.outOf) : MISSING_MARK}
          {row?.place && <span className="small">{BASIS[row.place.basis]}</span>}
        </td>
        {hasGroups && <td>{row?.group ?? MISSING_MARK}</td>}
        <td>{row ? remarkOf(row, indicator.unit) : MISSING_MARK}</td>
        <td className="n">
          {result?.nationalMean ? (
            <a href={`/nguon#${result.nationalMean.sourceCode}`}>
              {formatPoints(result.nationalMean.value)}
            </a>
          ) : (
            MISSING_MARK
          )}
        </td>
        <td className="n">
          {target ? <a href={`/nguon#${target.sourceCode}`}>{targetSign(target)}</a> : ''}
        </td>
        <td>{row?.sourceCode && <a href={`/nguon#${row.sourceCode}`}>nguồn</a>}</td>
      </tr>
      {breakHere && (
        <tr>
          <td colSpan={hasGroups ? 8 : 7} className="bg-paper-soft text-center text-sm">
            ⁄⁄ {breakText(breakHere)}: không so sánh hai phía ⁄⁄
          </td>
        </tr>
      )}
    </>
  );
}
