import type { AuthorityView } from '@/lib/domain/authority-view';
import { differenceOf, type Points } from '@/lib/domain/points';
import { comparePoints } from '@/lib/domain/points-order';
import type { RankingRow } from '@/lib/domain/ranking-row';
import type { ComparedCell, ComparisonLine, ScoreComparison } from '@/lib/domain/score-comparison';
import { lifetimeText } from './authority';
import { breakText, changeText, gapText } from './comparison';
import { formatAmount, formatPeriod, formatPoints, formatRank } from './format';
import { differenceUnitText, scoreText } from './indicator';

type Named = Pick<AuthorityView, 'slug' | 'name' | 'beganOn' | 'endedOn'>;

/** A province's name, with its days where another of those beside it carries the same name. */
export function nameAmong(province: Named, others: readonly Named[]): string {
  const isShared = others.some(
    ({ slug, name }) => slug !== province.slug && name === province.name,
  );
  return isShared ? nameWithDays(province) : province.name;
}

/** "Hưng Yên (đến 30/06/2025)"; only the name for one that has always been. */
export function nameWithDays(province: Named): string {
  const days = lifetimeText(province);
  return days === '' ? province.name : `${province.name} (${days})`;
}

type Result = { readonly name: string; readonly row: RankingRow };

const hasFigure = ({ row }: Result) => row.points !== null || row.place !== null;

function resultsIn({ cells }: ComparisonLine, provinces: readonly Named[]): Result[] {
  return cells
    .flatMap((cell: ComparedCell, place) => {
      const province = provinces[place];
      return cell.kind === 'row' && province
        ? [{ name: nameAmong(province, provinces), row: cell.row }]
        : [];
    })
    .filter(hasFigure);
}

/** The newest line in which two can be compared by points, else by rank, else the newest with anything. */
function tellingLine({ lines, provinces }: ScoreComparison) {
  const told = lines.map((line) => ({ line, results: resultsIn(line, provinces) }));
  const scored = (results: readonly Result[]) => results.filter(({ row }) => row.points).length;
  return (
    told.find(({ results }) => scored(results) > 1) ??
    told.find(({ results }) => results.length > 1) ??
    told.find(({ results }) => results.length > 0)
  );
}

/**
 * What the table says, in words: where each province stands in the newest year that can be compared,
 * how far they lie apart and from the country's mean, how each moved since the year before.
 */
export function comparisonSentence(comparison: ScoreComparison): string {
  const { indicator } = comparison;
  const telling = tellingLine(comparison);
  if (!telling) return `Chưa có số công khai nào về ${indicator.name} của những nơi này.`;

  const { line, results } = telling;
  return [
    `${indicator.name} ${formatPeriod(line.release.period)}: ${standings(results, comparison)}.`,
    gap(results, comparison),
    beside(results, line, comparison),
    moves(results, line, comparison),
  ]
    .filter(Boolean)
    .join(' ');
}

function standings(results: readonly Result[], { indicator }: ScoreComparison): string {
  return results
    .toSorted((left, right) => descending(left.row.points, right.row.points))
    .map(({ name, row: { points, place } }) => {
      const figure = points && scoreText(points, indicator.unit, indicator.scaleMax);
      const rank = place && `hạng ${formatRank(place.rank, place.outOf)}`;
      return `${name} ${[figure, rank].filter(Boolean).join(', ')}`;
    })
    .join('; ');
}

function descending(left: Points | null, right: Points | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return comparePoints(right, left);
}

const pointsOf = (results: readonly Result[]): Points[] =>
  results.flatMap(({ row }) => row.points ?? []).toSorted((a, b) => comparePoints(b, a));

function gap(results: readonly Result[], { indicator }: ScoreComparison): string {
  const figures = pointsOf(results);
  const [most, least] = [figures[0], figures.at(-1)];
  if (figures.length < 2 || most === undefined || least === undefined) return '';
  return `Nơi cao nhất hơn nơi thấp nhất ${formatAmount(differenceOf(most, least))} ${differenceUnitText[indicator.unit]}.`;
}

function beside(
  results: readonly Result[],
  { national }: ComparisonLine,
  { indicator }: ScoreComparison,
): string {
  const scored = results.filter(({ row }) => row.points !== null);
  const figures = pointsOf(results);
  const [only] = figures;
  if (!national || only === undefined) return '';
  if (figures.length === 1) {
    const distance = differenceOf(only, national.value);
    return `${scored[0]?.name} ${gapText(distance, indicator.unit, 'trung bình cả nước')}.`;
  }
  const above = figures.filter((figure) => comparePoints(figure, national.value) > 0).length;
  return `${above}/${figures.length} nơi cao hơn trung bình cả nước (${formatPoints(national.value)}).`;
}

function moves(
  results: readonly Result[],
  { release }: ComparisonLine,
  { breaks, indicator }: ScoreComparison,
): string {
  const before = formatPeriod(String(Number(release.period.slice(0, 4)) - 1));
  const broken = breaks.find(({ year }) => String(year) === release.period);
  if (broken) return `Không so sánh với ${before}: ${breakText(broken)}.`;
  const moved = results.filter(({ row }) => row.change.kind !== 'noPrevious');
  if (moved.length === 0) return '';
  const said = moved.map(({ name, row }) => `${name} ${changeText(row.change, indicator.unit)}`);
  return `So với ${before}: ${said.join('; ')}.`;
}
