import { Tooltip } from 'recharts';
import { colour } from './palette';
import { TipContent } from './tip';

const CURSOR = { stroke: colour('ink-soft'), strokeWidth: 1, fill: 'none' };

/** The tooltip every live chart has: no animation, values of all lines at the reader's place. */
export function LiveTooltip() {
  return (
    <Tooltip
      content={TipContent}
      cursor={CURSOR}
      filterNull={false}
      isAnimationActive={false}
      wrapperStyle={{ zIndex: 1 }}
    />
  );
}
