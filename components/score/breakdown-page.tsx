import type { ReactNode } from 'react';
import { Chart } from '@/components/charts/chart';
import { Figure } from '@/components/charts/figure';
import { LinkChips } from '@/components/ui/link-chips';
import type { FigureTrace } from '@/lib/domain/figure-trace';
import type { IndicatorBreakdown } from '@/lib/domain/indicator-breakdown';
import { formatInstantDay, formatPoints, formatRank } from '@/lib/text/format';
import { historySentence, quotesNote } from '@/lib/text/history-sentence';
import { differenceUnitText, scoreText } from '@/lib/text/indicator';
import { claimText, rankRangeText, remainderText } from '@/lib/text/indicator-breakdown';
import { groupText } from '@/lib/text/ranking';
import { breakdownHref, traceHref } from './breakdown-address';
import { BreakdownBenchmarks } from './breakdown-benchmarks';
import { FigureTraceSection } from './figure-trace';
import { PartTable } from './part-table';
import { dimensionDefinition } from './score-charts';
import { SimilarSection } from './similar-section';
import { UnknownParts } from './unknown-parts';

type WholeProps = { readonly whole: IndicatorBreakdown };

type BreakdownPageProps = WholeProps & {
  readonly sort: string | null;
  readonly trace: FigureTrace;
  /** The tasks that are to move the total. */
  readonly tasks: ReactNode;
};

/** An indicator of the home province opened up: how far from full marks, and where the points went. */
export function BreakdownPage({ whole, sort, trace, tasks }: BreakdownPageProps) {
  const { history, result, row, benchmarks } = whole;
  const known = new Set(
    (whole.similar?.provinces ?? []).flatMap(({ slug, isScored }) => (isScored ? [slug] : [])),
  );
  return (
    <>
      <p className="small">
        <a href="/lanh-dao">Lãnh đạo</a> › {history.indicator.name}
      </p>
      <h1>
        {history.indicator.name} {result.release.period} của {row.name}: điểm mất ở đâu
      </h1>
      <LinkChips
        label="Chỉ số"
        links={whole.indicators.map(({ slug, name }) => ({
          href: breakdownHref({ indicator: slug, period: result.release.period }),
          label: name,
          isCurrent: slug === history.indicator.slug,
        }))}
      />
      <PeriodChips whole={whole} criterion={null} />
      <Head whole={whole} />
      <div className="mt-8">
        <BreakdownBenchmarks
          whole={whole}
          own={row.points}
          benchmarks={benchmarks}
          printed={{ region: whole.region, country: whole.country }}
        />
      </div>
      <Parts whole={whole} sort={sort} />
      <SimilarSection whole={whole} known={known} />
      {tasks}
      <FigureTraceSection trace={trace} />
    </>
  );
}

type PeriodChipsProps = WholeProps & { readonly criterion: string | null };

export const PeriodChips = ({ whole, criterion }: PeriodChipsProps) => (
  <LinkChips
    label="Năm"
    links={whole.periods.map((period) => ({
      href: breakdownHref({ indicator: whole.history.indicator.slug, criterion, period }),
      label: period,
      isCurrent: period === whole.result.release.period,
    }))}
  />
);

function Head({ whole }: WholeProps) {
  const { history, result, row, lost, claim, sources } = whole;
  const { unit, scaleMax } = history.indicator;
  const place = { indicator: history.indicator.slug, period: result.release.period };
  return (
    <section aria-label="Tổng điểm" className="mt-6 max-w-3xl">
      <p className="text-2xl font-semibold tabular-nums">
        {row.points ? (
          <a href={traceHref(place)}>{scoreText(row.points, unit, scaleMax)}</a>
        ) : (
          'Chưa có điểm'
        )}
        {row.place && <span>, hạng {formatRank(row.place.rank, row.place.outOf)}</span>}
      </p>
      {lost.lost && (
        <p className="mt-1">
          Mất <b>{formatPoints(lost.lost)}</b> {differenceUnitText[unit]} so với mức tối đa{' '}
          {formatPoints(scaleMax)}.
        </p>
      )}
      <p className="mt-3">{historySentence(history, result)}</p>
      {row.quotes.length > 0 && (
        <p className="note mt-3 text-sm">{quotesNote(row.quotes, sources, unit)}</p>
      )}
      {claim && <p className="mt-3">{claimText(claim, unit)}</p>}
      <RangeNote whole={whole} />
    </section>
  );
}

/** The ranks the printed interval leaves open, else the band alone. */
function RangeNote({ whole: { range, row } }: WholeProps) {
  if (range) {
    return (
      <p className="mt-3">
        Khoảng tin cậy {formatPoints(range.interval.low)}–{formatPoints(range.interval.high)}.{' '}
        {rankRangeText(range)}
      </p>
    );
  }
  const group = row.group && groupText(row.group);
  if (!group) return null;
  return (
    <p className="small mt-3">
      Chưa nhập khoảng tin cậy của tổng điểm nên không nói khoảng hạng; chỉ nói nhóm: {group}.
    </p>
  );
}

function Parts({ whole, sort }: BreakdownPageProps | (WholeProps & { sort: string | null })) {
  const { history, result, row, lost, readAt } = whole;
  const { indicator } = history;
  const fields = whole.parts.filter(({ parentCode }) => parentCode === null);
  const isKnown = fields.some(({ points }) => points);
  const table = <PartTable whole={whole} of={null} parts={fields} sort={sort} />;
  const definition = dimensionDefinition(indicator, row.name, whole.parts);
  const title = `${indicator.name} ${result.release.period}: ${row.name} so với trung vị cả nước và nơi cao nhất`;
  return (
    <section aria-labelledby="cac-noi-dung" className="mt-12">
      <h2 id="cac-noi-dung">Các lĩnh vực, nội dung</h2>
      {!isKnown && <UnknownParts whole={whole} fields={fields} />}
      {isKnown && lost.remainder && (
        <p className="mt-2 max-w-3xl">{remainderText(lost.remainder, indicator.unit)}</p>
      )}
      {fields.length > 0 && (
        <div className="mt-3">
          {definition ? (
            <Figure
              title={title}
              table={table}
              isTableFolded={false}
              chart={
                <Chart
                  label={`Biểu đồ các nội dung ${indicator.name} ${result.release.period} của ${row.name}`}
                  definition={definition}
                />
              }
              source={<a href="/nguon">{indicator.publisher}</a>}
              asOf={formatInstantDay(readAt)}
            />
          ) : (
            table
          )}
        </div>
      )}
    </section>
  );
}
