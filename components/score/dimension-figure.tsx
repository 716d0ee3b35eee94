import { Chart } from '@/components/charts/chart';
import { Figure } from '@/components/charts/figure';
import type { IndicatorView } from '@/lib/domain/indicator-view';
import type { CriterionResult } from '@/lib/domain/score-breakdown';
import { BreakdownTable } from './breakdown-table';
import { dimensionDefinition } from './score-charts';

type DimensionFigureProps = {
  readonly indicator: IndicatorView;
  readonly period: string;
  readonly slug: string;
  readonly name: string;
  readonly criteria: readonly CriterionResult[];
  /** Names of authorities by slug, for who is best. */
  readonly names: Readonly<Record<string, string>>;
  readonly readOn: string;
  /** Whether the table shows every part, or only those right under the total. */
  readonly isWhole: boolean;
};

/** The parts of a total against the country's median and the best. */
export function DimensionFigure(props: DimensionFigureProps) {
  const { indicator, period, slug, name, criteria, names, readOn, isWhole } = props;
  const shown = isWhole ? criteria : criteria.filter(({ parentCode }) => parentCode === null);
  const table = (
    <BreakdownTable indicator={indicator} period={period} criteria={shown} names={names} />
  );
  const definition = dimensionDefinition(indicator, name, criteria);
  if (!definition) return table;

  const downloads = `/du-lieu/don-vi/${slug}/${indicator.slug}/thanh-phan-${period}`;
  return (
    <Figure
      title={`Các nội dung của ${indicator.name} ${period}: ${name} so với trung vị cả nước và nơi cao nhất`}
      table={table}
      isTableFolded={!isWhole}
      chart={
        <Chart
          label={`Biểu đồ các nội dung ${indicator.name} ${period} của ${name}`}
          definition={definition}
        />
      }
      note={
        isWhole ? undefined : (
          <a href={`/don-vi/${slug}/${indicator.slug}/${period}`}>
            Xem cả các nội dung thành phần năm {period}
          </a>
        )
      }
      source={<a href="/nguon">{indicator.publisher}</a>}
      asOf={readOn}
      downloads={[
        { href: `${downloads}.svg`, label: 'SVG' },
        { href: `${downloads}.png`, label: 'PNG' },
      ]}
    />
  );
}
