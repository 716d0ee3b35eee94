import { ScrollRegion } from '@/components/ui/scroll-region';
import { type PredecessorSpan, spanOfPredecessors } from '@/lib/domain/authority';
import type { IndicatorView } from '@/lib/domain/indicator-view';
import type { Period } from '@/lib/domain/period';
import type { Points } from '@/lib/domain/points';
import type { Ancestor } from '@/lib/domain/province-view';
import { predecessorSpanText } from '@/lib/text/authority';
import { formatPoints } from '@/lib/text/format';
import { MISSING_MARK } from '@/lib/text/missing';

type PredecessorTableProps = { readonly ancestry: readonly Ancestor[]; readonly name: string };

/** The years before a merger: each predecessor as it was, and between them only a span, never a mean or a rank. */
export function PredecessorTable({ ancestry, name }: PredecessorTableProps) {
  const indicators = ancestry[0]?.histories.map(({ indicator }) => indicator) ?? [];
  return (
    <section className="mt-12">
      <h2>Các năm trước khi {name} thành lập</h2>
      <p className="prose mt-2">
        Chỉ số không cộng hay lấy trung bình giữa các tỉnh được. Vì vậy chỉ nêu khoảng giữa các tỉnh
        cũ, ghi là ước tính, không xếp hạng và không nối với kết quả của tỉnh mới.
      </p>
      {indicators.map((indicator) => (
        <IndicatorSpans key={indicator.code} indicator={indicator} ancestry={ancestry} />
      ))}
    </section>
  );
}

type IndicatorSpansProps = {
  readonly indicator: IndicatorView;
  readonly ancestry: readonly Ancestor[];
};

function IndicatorSpans({ indicator, ancestry }: IndicatorSpansProps) {
  const lines = indicator.periods
    .map((period) => ({ period, points: pointsOf(ancestry, indicator, period) }))
    .filter(({ points }) => points.some((one) => one !== null));
  if (lines.length === 0) return null;
  return (
    <ScrollRegion label={`${indicator.name} của các tỉnh trước sáp nhập`}>
      <table className="data mt-4">
        <caption>{indicator.name} của các tỉnh trước sáp nhập</caption>
        <thead>
          <tr>
            <th scope="col">Năm</th>
            {ancestry.map(({ slug, name }) => (
              <th key={slug} scope="col" className="n">
                <a href={`/don-vi/${slug}`}>{name} cũ</a>
              </th>
            ))}
            <th scope="col">Khoảng</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ period, points }) => (
            <Line
              key={period}
              period={period}
              points={points}
              ancestry={ancestry}
              detail={`${indicator.slug}/${period}`}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const pointsOf = (ancestry: readonly Ancestor[], { slug }: IndicatorView, period: Period) =>
  ancestry.map(
    ({ histories }) =>
      histories
        .find(({ indicator }) => indicator.slug === slug)
        ?.years.find(({ release }) => release.period === period)?.row?.points ?? null,
  );

/** One predecessor alone is no span. */
function spanWords(span: PredecessorSpan | null): string {
  if (span === null) return MISSING_MARK;
  return span.known === span.outOf
    ? predecessorSpanText(span)
    : `${MISSING_MARK} chỉ ${span.known}/${span.outOf} đơn vị trước sáp nhập có số liệu`;
}

type LineProps = {
  readonly period: Period;
  readonly points: readonly (Points | null)[];
  readonly ancestry: readonly Ancestor[];
  /** Where a figure's own page is, under its authority. */
  readonly detail: string;
};

function Line({ period, points, ancestry, detail }: LineProps) {
  const span = spanOfPredecessors(points);
  return (
    <tr>
      <th scope="row">{period}</th>
      {ancestry.map(({ slug }, index) => {
        const own = points[index];
        return (
          <td key={slug} className="n">
            {own ? <a href={`/don-vi/${slug}/${detail}`}>{formatPoints(own)}</a> : MISSING_MARK}
          </td>
        );
      })}
      <td>{spanWords(span)}</td>
    </tr>
  );
}
