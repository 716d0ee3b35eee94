import type { ChartDefinition } from './definition';

/** The picture for phones and the one for everything wider; CSS shows the one that fits its box. */
export type Width = 'narrow' | 'wide';

/** A drawing's own box. Unit: px at its natural size. */
export type Size = {
  readonly isNarrow: boolean;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
};

/** A box at least this wide shows the wide picture; chart.css says the same. Unit: px. */
export const WIDE_FROM = 560;

const ROW_HEIGHT = { narrow: 42, wide: 38 } as const;
const PARETO_ROW_HEIGHT = { narrow: 42, wide: 32 } as const;
const AROUND_ROWS = 72;

const heightOf = (definition: ChartDefinition, width: Width): number => {
  if (definition.kind === 'dimension')
    return definition.rows.length * ROW_HEIGHT[width] + AROUND_ROWS;
  if (definition.kind === 'pareto')
    return definition.rows.length * PARETO_ROW_HEIGHT[width] + AROUND_ROWS;
  if (definition.kind === 'funnel') return width === 'wide' ? 400 : 340;
  if (definition.kind === 'strip') return width === 'wide' ? 180 : 190;
  return width === 'wide' ? 320 : 270;
};

/** The size a definition is drawn at, by picture and live chart alike. */
export const sizeOf = (definition: ChartDefinition, width: Width): Size => ({
  isNarrow: width === 'narrow',
  width: width === 'wide' ? 680 : 340,
  height: heightOf(definition, width),
  fontSize: width === 'wide' ? 14 : 12,
});
