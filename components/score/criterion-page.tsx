import type { ReactNode } from 'react';
import type { FigureTrace } from '@/lib/domain/figure-trace';
import type { CriterionBreakdown } from '@/lib/domain/indicator-breakdown';
import { gapToBest } from '@/lib/domain/part-order';
import { formatAmount, formatPoints, formatRank } from '@/lib/text/format';
import { differenceUnitText } from '@/lib/text/indicator';
import {
  claimText,
  lossShareText,
  partChangeText,
  remainderText,
} from '@/lib/text/indicator-breakdown';
import { missingReasonText } from '@/lib/text/missing';
import { breakdownHref, traceHref } from './breakdown-address';
import { BreakdownBenchmarks } from './breakdown-benchmarks';
import { PeriodChips } from './breakdown-page';
import { CriterionFigures } from './criterion-figures';
import { FigureTraceSection } from './figure-trace';
import { bestNames } from './part-row';
import { PartTable } from './part-table';
import { SimilarSection } from './similar-section';

type BreakdownProps = { readonly breakdown: CriterionBreakdown };

type CriterionPageProps = BreakdownProps & {
  readonly sort: string | null;
  readonly trace: FigureTrace;
  /** Who answers for it. */
  readonly owner: ReactNode;
  readonly tasks: ReactNode;
};

/** One criterion of the home province: got and lost, beside whom, why, whose it is, and where the figure comes from. */
export function CriterionPage({ breakdown, sort, trace, owner, tasks }: CriterionPageProps) {
  const { whole, part, figures } = breakdown;
  const { history, result, row } = whole;
  return (
    <>
      <Crumbs breakdown={breakdown} />
      <h1>
        {part.code}. {part.name}
      </h1>
      <p className="mt-1">
        {history.indicator.name} {result.release.period} của {row.name}
      </p>
      <PeriodChips whole={whole} criterion={part.code} />
      <Facts breakdown={breakdown} />
      <div className="mt-8">
        <BreakdownBenchmarks whole={whole} own={part.points} benchmarks={part.benchmarks} />
      </div>
      <Under breakdown={breakdown} sort={sort} />
      {owner}
      {tasks}
      <SimilarSection whole={whole} known={new Set(figures.map(({ slug }) => slug))} />
      <CriterionFigures breakdown={breakdown} />
      <FigureTraceSection trace={trace} />
    </>
  );
}

function Crumbs({ breakdown: { whole, above, part } }: BreakdownProps) {
  const { indicator } = whole.history;
  const place = { indicator: indicator.slug, period: whole.result.release.period };
  return (
    <p className="small">
      <a href="/lanh-dao">Lãnh đạo</a> › <a href={breakdownHref(place)}>{indicator.name}</a> ›{' '}
      {above.map(({ code, name }) => (
        <span key={code}>
          <a href={breakdownHref({ ...place, criterion: code })}>{name}</a> ›{' '}
        </span>
      ))}
      {part.name}
    </p>
  );
}

function Facts({ breakdown }: BreakdownProps) {
  const { whole, part } = breakdown;
  const { unit, slug } = whole.history.indicator;
  const place = { indicator: slug, criterion: part.code, period: whole.result.release.period };
  return (
    <dl className="mt-6 grid max-w-3xl gap-2">
      <Fact name="Đạt">
        {part.points ? (
          <a className="text-2xl font-semibold tabular-nums" href={traceHref(place)}>
            {formatPoints(part.points)}
          </a>
        ) : (
          <b>{part.missing ? missingReasonText[part.missing] : 'chưa có'}</b>
        )}
        {part.maxPoints
          ? ` trên ${formatPoints(part.maxPoints)} ${differenceUnitText[unit]} tối đa`
          : '; nguồn không in điểm tối đa'}
      </Fact>
      <Fact name="Điểm mất">{lossText(breakdown)}</Fact>
      {part.place?.rank && (
        <Fact name="Hạng cả nước">{formatRank(part.place.rank, part.place.outOf)}</Fact>
      )}
      {part.points && (
        <Fact name="So năm trước">
          {partChangeText(part.change, unit)}
          {whole.caution && part.change.kind === 'difference' && (
            <span className="small block">{whole.caution}</span>
          )}
        </Fact>
      )}
      <Fact name="Tự chấm, thẩm định">
        {part.claim ? claimText(part.claim, unit) : 'Chưa nhập điểm tự chấm.'}
      </Fact>
      {part.interval && (
        <Fact name="Khoảng tin cậy">
          {formatPoints(part.interval.low)}–{formatPoints(part.interval.high)}
        </Fact>
      )}
    </dl>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="flex flex-wrap gap-x-3">
    <dt className="small w-40">{name}</dt>
    <dd className="min-w-0 flex-1 basis-60">{children}</dd>
  </div>
);

/** What was lost and what share of all that is; without a maximum, the distance to the best. */
function lossText({ whole, part }: CriterionBreakdown): string {
  const unit = differenceUnitText[whole.history.indicator.unit];
  if (part.lost) {
    const share = part.lost.share ? `, ${lossShareText(part.lost.share)} tổng điểm mất` : '';
    return `${formatPoints(part.lost.lost)} ${unit}${share}.`;
  }
  if (!part.points) return 'Không tính được khi chưa có điểm.';
  const gap = gapToBest(part);
  const { best } = part.benchmarks;
  if (!gap || !best) return 'Không tính được vì không rõ điểm tối đa.';
  const far =
    Number(gap) === 0
      ? 'đang là nơi cao nhất'
      : `cách nơi cao nhất (${bestNames(best, whole.names)}) ${formatAmount(gap)} ${unit}`;
  return `Không tính được vì không rõ điểm tối đa; ${far}.`;
}

type UnderProps = BreakdownProps & { readonly sort: string | null };

function Under({ breakdown: { whole, part, under, remainder }, sort }: UnderProps) {
  if (under.length === 0) return null;
  return (
    <section aria-labelledby="cac-noi-dung" className="mt-12">
      <h2 id="cac-noi-dung">Gồm những gì</h2>
      {remainder && (
        <p className="mt-2 max-w-3xl">{remainderText(remainder, whole.history.indicator.unit)}</p>
      )}
      <div className="mt-3">
        <PartTable whole={whole} of={part.code} parts={under} sort={sort} />
      </div>
    </section>
  );
}
