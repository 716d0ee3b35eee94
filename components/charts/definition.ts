/**
 * What a chart shows, as plain numbers and labels: the one thing a caller writes.
 * The first picture, the interactive chart, the download and the briefing are all drawn from it.
 */
export type ChartDefinition =
  | TrendDefinition
  | CompareDefinition
  | RankDefinition
  | DimensionDefinition
  | StripDefinition
  | ParetoDefinition
  | FunnelDefinition;

/** The axis of values. It is widened, never narrowed, so that every value and target lies inside. */
export type Scale = {
  readonly min: number;
  readonly max: number;
  /** Decimals of a value that comes without its own text. Range: 0 to 6. */
  readonly decimals: number;
  /** Printed once above the axis: "điểm", "%". */
  readonly unit: string;
};

/** One line. `values` stand beside the chart's `years`; null is a gap, never 0. */
export type Series = {
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** The values as published ("85,80"); beside a null, the reason why it is missing. */
  readonly texts?: readonly (string | null)[] | undefined;
};

/** Where values before and from the year `before` may not be compared: no line crosses it. */
export type Break = { readonly before: number; readonly label: string };

/** A target on its own year, which need not have a result yet. */
export type DatedTarget = {
  readonly year: number;
  readonly value: number;
  /** As printed beside the mark: "> 90 (2024)". */
  readonly text: string;
};

/** The least and the most of several predecessors, year by year; `label` says "ước tính". */
export type Span = {
  readonly label: string;
  readonly values: readonly (readonly [least: number, most: number] | null)[];
};

/** One authority over the years, against its targets and the country's mean. */
export type TrendDefinition = {
  readonly kind: 'trend';
  /** Every year on the axis, ascending, the years of targets among them. */
  readonly years: readonly number[];
  readonly scale: Scale;
  readonly series: Series;
  readonly reference?: Series | undefined;
  readonly span?: Span | undefined;
  readonly targets?: readonly DatedTarget[] | undefined;
  readonly breaks?: readonly Break[] | undefined;
};

/** Two to five authorities over the years; told apart by colour, dash and marker. */
export type CompareDefinition = {
  readonly kind: 'compare';
  readonly years: readonly number[];
  /** What the years are called where they are shorter periods, numbered in a row: "7/2024". */
  readonly names?: readonly string[] | undefined;
  readonly scale: Scale;
  readonly series: readonly Series[];
  readonly reference?: Series | undefined;
  readonly breaks?: readonly Break[] | undefined;
};

/** Ranks over the years, 1 on top: one authority in colour, all others thin and grey. */
export type RankDefinition = {
  readonly kind: 'rank';
  readonly years: readonly number[];
  /** The greatest number of ranked authorities in any of the years. */
  readonly outOf: number;
  readonly series: Series;
  /** Ranks of the other authorities, one row each, beside `years`. */
  readonly others: readonly (readonly (number | null)[])[];
  readonly breaks?: readonly Break[] | undefined;
};

/** Parts of an indicator as bars: own value, the country's median and the best. */
export type DimensionDefinition = {
  readonly kind: 'dimension';
  readonly scale: Scale;
  readonly ownLabel: string;
  readonly medianLabel: string;
  readonly bestLabel: string;
  readonly rows: readonly DimensionRow[];
};

export type DimensionRow = {
  readonly label: string;
  readonly value: number | null;
  /** The value as published, or the reason why it is missing. */
  readonly text: string;
  readonly median: number | null;
  readonly best: number | null;
};

/** Where one authority stands among all: a dot each on one scale. */
export type StripDefinition = {
  readonly kind: 'strip';
  readonly scale: Scale;
  readonly own: { readonly label: string; readonly value: number | null; readonly text: string };
  readonly others: readonly { readonly label: string; readonly value: number }[];
  readonly mean?: { readonly value: number; readonly text: string } | undefined;
  readonly target?: { readonly value: number; readonly text: string } | undefined;
};

/** What makes most of a whole: a bar each, most first, and a line of what it and those before it make. */
export type ParetoDefinition = {
  readonly kind: 'pareto';
  readonly barLabel: string;
  readonly lineLabel: string;
  readonly rows: readonly ParetoRow[];
};

export type ParetoRow = {
  readonly label: string;
  /** Of the whole. Unit: per cent. */
  readonly share: number;
  /** Of the whole, with all rows before it. Unit: per cent. */
  readonly cumulative: number;
  /** What the bar stands for, as printed: "1.234". */
  readonly text: string;
  /** The cumulative share as printed: "62 %". */
  readonly cumulativeText: string;
};

/** Limits at each of the chart's `volumes`. */
export type FunnelCurve = { readonly lower: readonly number[]; readonly upper: readonly number[] };

/** Rates against volume, and between which limits chance alone may move them about the rate of all. */
export type FunnelDefinition = {
  readonly kind: 'funnel';
  readonly scale: Scale;
  /** Printed once under the axis of volumes, which is logarithmic. */
  readonly volumeLabel: string;
  /** The rate of all. */
  readonly centre: { readonly value: number; readonly text: string };
  /** Ascending, above 0. */
  readonly volumes: readonly number[];
  readonly inner: FunnelCurve & { readonly label: string };
  readonly outer: FunnelCurve & { readonly label: string };
  readonly points: readonly FunnelPoint[];
};

export type FunnelPoint = {
  readonly label: string;
  readonly volume: number;
  readonly value: number;
  /** Rate and volume as printed, for the tip. */
  readonly text: string;
  /** Above or below the outer limits; those above are named in the picture. */
  readonly place: 'above' | 'within' | 'below';
};
