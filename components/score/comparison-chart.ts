import type { CompareDefinition, Scale } from '@/components/charts/definition';
import { yearOf } from '@/lib/domain/period';
import type { ComparedCell, ScoreComparison } from '@/lib/domain/score-comparison';
import { predecessorSpanText } from '@/lib/text/authority';
import { breakReasonText } from '@/lib/text/comparison';
import { formatPoints } from '@/lib/text/format';
import { scoreUnitText } from '@/lib/text/indicator';
import { missingReasonText } from '@/lib/text/missing';
import { nameAmong } from '@/lib/text/score-comparison';

const figureOf = (cell: ComparedCell | undefined): number | null =>
  cell?.kind === 'row' && cell.row.points !== null ? Number(cell.row.points) : null;

/** The figure as printed, or why there is none. */
function textOf(cell: ComparedCell | undefined): string | null {
  if (!cell) return null;
  if (cell.kind === 'after') return 'đã hợp nhất';
  if (cell.kind === 'before') return cell.span ? predecessorSpanText(cell.span) : 'chưa thành lập';
  const { points, missing } = cell.row;
  if (points !== null) return formatPoints(points);
  return missing && missingReasonText[missing];
}

/** The provinces' lines beside the country's mean; null when none of them has a figure. */
export function comparisonChart(comparison: ScoreComparison): CompareDefinition | null {
  const { indicator, lines, provinces, breaks } = comparison;
  const drawn = lines.flatMap(({ cells, national }) => [
    ...cells.map(figureOf),
    national && Number(national.value),
  ]);
  if (!lines.some(({ cells }) => cells.some((cell) => figureOf(cell) !== null))) return null;

  const known = lines.filter(
    ({ cells, national }) => national || cells.some((cell) => figureOf(cell) !== null),
  );
  const years = yearsBetween(known.map(({ release }) => yearOf(release.period)));
  const lineIn = (year: number) => lines.find(({ release }) => yearOf(release.period) === year);
  return {
    kind: 'compare',
    years,
    scale: scaleOf(
      drawn.filter((value) => value !== null),
      Number(indicator.scaleMax),
      scoreUnitText[indicator.unit],
    ),
    series: provinces.map((province, place) => ({
      label: nameAmong(province, provinces),
      values: years.map((year) => figureOf(lineIn(year)?.cells[place])),
      texts: years.map((year) => textOf(lineIn(year)?.cells[place])),
    })),
    reference: {
      label: 'Cả nước',
      values: years.map((year) => {
        const mean = lineIn(year)?.national;
        return mean ? Number(mean.value) : null;
      }),
    },
    breaks: breaks.map(({ year, reason }) => ({ before: year, label: breakReasonText[reason] })),
  };
}

function yearsBetween(years: readonly number[]): number[] {
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** A line needs no zero, so its axis begins near the figures; the note says so. */
function scaleOf(values: readonly number[], full: number, unit: string): Scale {
  const step = full / 20;
  return {
    min: Math.max(0, Math.floor(Math.min(...values) / step) * step),
    max: Math.min(full, Math.ceil(Math.max(...values) / step) * step),
    decimals: 2,
    unit,
  };
}
