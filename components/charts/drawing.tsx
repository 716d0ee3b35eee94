import { CompareChart } from './compare-chart';
import type { ChartDefinition } from './definition';
import { DimensionChart } from './dimension-chart';
import { FunnelChart } from './funnel-chart';
import { ParetoChart } from './pareto-chart';
import { RankChart } from './rank-chart';
import type { Size } from './size';
import { StripChart } from './strip-chart';
import { TrendChart } from './trend-chart';

type DrawingProps = {
  readonly definition: ChartDefinition;
  readonly size: Size;
  /** The name of a live chart; without it a picture is drawn: no tooltip, nothing to focus. */
  readonly liveLabel?: string | undefined;
};

/** The one drawing of each kind of chart. */
export function Drawing({ definition, size, liveLabel }: DrawingProps) {
  switch (definition.kind) {
    case 'trend':
      return <TrendChart definition={definition} size={size} liveLabel={liveLabel} />;
    case 'compare':
      return <CompareChart definition={definition} size={size} liveLabel={liveLabel} />;
    case 'rank':
      return <RankChart definition={definition} size={size} liveLabel={liveLabel} />;
    case 'dimension':
      return <DimensionChart definition={definition} size={size} liveLabel={liveLabel} />;
    case 'strip':
      return <StripChart definition={definition} size={size} liveLabel={liveLabel} />;
    case 'pareto':
      return <ParetoChart definition={definition} size={size} liveLabel={liveLabel} />;
    case 'funnel':
      return <FunnelChart definition={definition} size={size} liveLabel={liveLabel} />;
  }
}
