import { Chart } from '@/components/charts/chart';
import type { TrendDefinition } from '@/components/charts/definition';
import { Figure } from '@/components/charts/figure';
import { ScrollRegion } from '@/components/ui/scroll-region';
import type { Break } from '@/lib/domain/comparison';
import type { IndicatorView } from '@/lib/domain/indicator-view';
import { type MergedView, type SpanLine, spanLines } from '@/lib/domain/merged-baseline';
import { yearOf } from '@/lib/domain/period';
import type { Points } from '@/lib/domain/points';
import { predecessorSpanText } from '@/lib/text/authority';
import { breakReasonText } from '@/lib/text/comparison';
import { formatInstantDay, formatPoints } from '@/lib/text/format';
import { scoreUnitText } from '@/lib/text/indicator';

type SpanFigureProps = { readonly indicator: IndicatorView; readonly view: MergedView };

/** The span of the predecessors over the years as a band, cut at breaks; nothing where no year has every one of them. */
export function SpanFigure({ indicator, view }: SpanFigureProps) {
  const { merged, ancestry } = view;
  const lines = spanLines(indicator, ancestry).filter(({ span }) => span !== null);
  if (lines.length === 0) return null;

  const title = `${indicator.name}: khoảng ước tính của ${merged.name} trước sáp nhập`;
  const definition = spanDefinition(indicator, lines, view);
  return (
    <Figure
      title={title}
      table={<SpanTable lines={lines} title={title} />}
      chart={<Chart label={`Biểu đồ ${title}`} definition={definition} />}
      note="Dải màu nối điểm thấp nhất và cao nhất của các tỉnh trước sáp nhập trong từng năm; dải đứt ở chỗ không được so sánh; nét đứt là trung bình cả nước. Trục đứng không bắt đầu từ 0."
      source={<a href="/nguon">{indicator.publisher}</a>}
      asOf={formatInstantDay(view.readAt)}
    />
  );
}

function SpanTable({
  lines,
  title,
}: {
  readonly lines: readonly SpanLine[];
  readonly title: string;
}) {
  return (
    <ScrollRegion label={`Bảng ${title}`}>
      <table className="data">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Năm</th>
            <th scope="col">Khoảng</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ period, span }) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              <td>{span && predecessorSpanText(span)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The merged province's own points of a year. */
const ownPoints = ({ histories }: MergedView, slug: string, year: number): Points | null =>
  histories
    .find(({ indicator }) => indicator.slug === slug)
    ?.years.find(({ release }) => yearOf(release.period) === year)?.row?.points ?? null;

function spanDefinition(
  indicator: IndicatorView,
  lines: readonly SpanLine[],
  view: MergedView,
): TrendDefinition {
  const began = Number(view.onDay.slice(0, 4));
  const first = Math.min(...lines.map(({ period }) => yearOf(period)));
  const years = Array.from({ length: began - first + 1 }, (_, at) => first + at);
  const spanIn = (year: number) =>
    lines.find(({ period }) => yearOf(period) === year)?.span ?? null;
  const own = years.map((year) => ownPoints(view, indicator.slug, year));
  const means = years.map((year) => meanIn(view, indicator.slug, year));
  const drawn = [
    ...means.flatMap((mean) => (mean ? [Number(mean)] : [])),
    ...lines.flatMap(({ span }) => (span ? [Number(span.lowest), Number(span.highest)] : [])),
    ...own.flatMap((points) => (points ? [Number(points)] : [])),
  ];
  return {
    kind: 'trend',
    years,
    scale: {
      min: Math.max(0, Math.floor(Math.min(...drawn)) - 1),
      max: Math.min(Number(indicator.scaleMax), Math.ceil(Math.max(...drawn)) + 1),
      decimals: 2,
      unit: scoreUnitText[indicator.unit],
    },
    series: {
      label: view.merged.name,
      values: own.map(numberOf),
      texts: own.map((points) => (points === null ? 'chưa có kết quả' : formatPoints(points))),
    },
    reference: { label: 'Cả nước', values: means.map(numberOf), texts: means.map(textOf) },
    span: {
      label: `ước tính: ${view.ancestry.map(({ name }) => `${name} cũ`).join(', ')}`,
      values: years.map((year) => {
        const span = spanIn(year);
        return span && [Number(span.lowest), Number(span.highest)];
      }),
    },
    breaks: breaksIn(view, indicator.slug, began).filter(({ before }) => years.includes(before)),
  };
}

const numberOf = (points: Points | null) => (points === null ? null : Number(points));
const textOf = (points: Points | null) => (points === null ? null : formatPoints(points));

/** The country's mean of a year, as any predecessor's history has it. */
const meanIn = ({ ancestry }: MergedView, slug: string, year: number): Points | null =>
  ancestry[0]?.histories
    .find(({ indicator }) => indicator.slug === slug)
    ?.years.find(({ release }) => yearOf(release.period) === year)?.nationalMean?.value ?? null;

/** Breaks of method the predecessors' years have, and the merger itself. */
function breaksIn({ ancestry }: MergedView, slug: string, began: number) {
  const known: readonly Break[] = ancestry.flatMap(
    ({ histories }) => histories.find(({ indicator }) => indicator.slug === slug)?.breaks ?? [],
  );
  const years = [...new Set(known.map(({ year }) => year))].filter((year) => year !== began);
  return [
    ...years.map((year) => ({ before: year, label: breakReasonText.method })),
    { before: began, label: breakReasonText.territory },
  ];
}
