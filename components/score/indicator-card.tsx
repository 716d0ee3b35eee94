import type { IndicatorHistory, YearResult } from '@/lib/domain/history-view';
import { differenceOf, type Points } from '@/lib/domain/points';
import type { StatisticView } from '@/lib/domain/statistic-view';
import { gapText } from '@/lib/text/comparison';
import { formatPoints, formatRank } from '@/lib/text/format';
import { historySentence, quotesNote } from '@/lib/text/history-sentence';
import { missingReasonText } from '@/lib/text/missing';
import { groupText } from '@/lib/text/ranking';
import { rankOriginText } from '@/lib/text/score';
import { TargetLines } from './target-lines';

type IndicatorCardProps = {
  readonly history: IndicatorHistory;
  readonly result: YearResult | null;
  readonly sourceNames: Readonly<Record<string, { readonly publisher: string }>>;
};

/** One indicator of one authority in one year: the figure first, its rank, target and distance under it, its source last. */
export function IndicatorCard({ history, result, sourceNames }: IndicatorCardProps) {
  const { indicator } = history;
  const row = result?.row;
  return (
    <article className="keep flex flex-col border-t-4 border-accent pt-3">
      <h2>
        <a href={`/xep-hang/${indicator.slug}/${result?.release.period ?? indicator.periods[0]}`}>
          {indicator.name}
        </a>
        {result && <span className="font-normal"> {result.release.period}</span>}
      </h2>
      <p className="small">{indicator.fullName}</p>
      {row && result ? (
        <>
          <Figure points={row.points} history={history} missing={row.missing} />
          <Rank result={result} isRankedByPublisher={indicator.isRankedByPublisher} />
          <Benchmarks history={history} result={result} />
          <TargetLines history={history} />
          <p className="mt-3 text-sm">{historySentence(history, result)}</p>
          {row.quotes.length > 0 && (
            <p className="note mt-3 text-sm">
              {quotesNote(row.quotes, sourceNames, indicator.unit)}
            </p>
          )}
          <Source publisher={indicator.publisher} code={row.sourceCode} sourceNames={sourceNames} />
        </>
      ) : (
        <p className="mt-4">Chưa tìm thấy số công khai.</p>
      )}
    </article>
  );
}

type FigureProps = {
  readonly points: Points | null;
  readonly history: IndicatorHistory;
  readonly missing: keyof typeof missingReasonText | null;
};

function Figure({ points, history: { indicator }, missing }: FigureProps) {
  if (points === null) {
    return <p className="mt-2 text-lg">– {missing && missingReasonText[missing]}</p>;
  }
  const scale = indicator.unit === 'percent' ? ' %' : `/${indicator.scaleMax} điểm`;
  return (
    <p className="mt-2 whitespace-nowrap tabular-nums">
      <span className="text-5xl leading-none font-semibold tracking-tight">
        {formatPoints(points)}
      </span>
      <span className="text-lg text-ink-soft">{scale}</span>
    </p>
  );
}

type RankProps = { readonly result: YearResult; readonly isRankedByPublisher: boolean };

function Rank({ result: { row }, isRankedByPublisher }: RankProps) {
  const group = row?.group ? groupText(row.group) : null;
  const rank = row?.place && (
    <>
      hạng {formatRank(row.place.rank, row.place.outOf)}
      {row.place.basis !== 'published' && (
        <span className="small"> ({rankOriginText[row.place.basis]})</span>
      )}
    </>
  );
  return (
    <p className="mt-2 font-semibold">
      {!isRankedByPublisher && group && <>{group}, </>}
      {rank ?? 'chưa xếp hạng'}
      {isRankedByPublisher && group && <span className="font-normal">, {group}</span>}
    </p>
  );
}

type BenchmarksProps = { readonly history: IndicatorHistory; readonly result: YearResult };

function Benchmarks({ history: { indicator }, result }: BenchmarksProps) {
  const points = result.row?.points;
  if (!points) return null;
  const line = (statistic: StatisticView | null, name: string) =>
    statistic && (
      <li>
        {gapText(differenceOf(points, statistic.value), indicator.unit, name)}{' '}
        <a className="small" href={`/nguon#${statistic.sourceCode}`}>
          ({formatPoints(statistic.value)})
        </a>
      </li>
    );
  return (
    <ul className="mt-1 text-sm first-letter:uppercase">
      {line(result.nationalMean, 'trung bình cả nước')}
      {line(result.regionalMean, 'trung bình vùng')}
    </ul>
  );
}

type SourceProps = {
  readonly publisher: string;
  readonly code: string | null;
  readonly sourceNames: Readonly<Record<string, { readonly publisher: string }>>;
};

function Source({ publisher, code, sourceNames }: SourceProps) {
  if (!code) return null;
  return (
    <p className="small mt-3">
      Nguồn: {publisher}, đọc tại{' '}
      <a href={`/nguon#${code}`}>{sourceNames[code]?.publisher ?? code}</a>
    </p>
  );
}
