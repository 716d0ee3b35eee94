import type { Series } from './definition';
import { numberText } from './number-text';
import type { Colour } from './palette';

export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross';

/** A series and how it is told apart from the others on the same chart. */
export type PlotLine = {
  readonly series: Series;
  readonly colour: Colour;
  readonly width: number;
  readonly dash?: string | undefined;
  readonly marker?: MarkerShape | undefined;
  readonly isBold?: boolean | undefined;
};

const DISTINCT = [
  { colour: 'series-1', marker: 'circle' },
  { colour: 'series-2', marker: 'square', dash: '7 3' },
  { colour: 'series-3', marker: 'triangle', dash: '2 3' },
  { colour: 'series-4', marker: 'diamond', dash: '9 3 2 3' },
  { colour: 'series-5', marker: 'cross', dash: '4 4' },
] as const;

/** The line of the authority a chart is about. */
export const mainLine = (series: Series): PlotLine => ({
  series,
  colour: 'accent',
  width: 2.5,
  marker: 'circle',
  isBold: true,
});

/** The grey line others are measured against. */
export const referenceLine = (series: Series): PlotLine => ({
  series,
  colour: 'muted',
  width: 1.5,
  dash: '5 3',
});

/** Up to five lines that differ in colour, dash and marker at once. */
export const distinctLines = (all: readonly Series[]): PlotLine[] =>
  DISTINCT.flatMap((style, index) => {
    const series = all[index];
    return series === undefined ? [] : [{ ...style, series, width: 2, isBold: true }];
  });

export const MISSING = 'không có dữ liệu';

/** What is printed for one point: its published text, else its number, else why it is missing. */
export const pointText = ({ values, texts }: Series, index: number, decimals: number): string => {
  const value = values[index] ?? null;
  return texts?.[index] ?? (value === null ? MISSING : numberText(value, decimals));
};

/** Index of the last year that has a value; −1 where none has. */
export const lastIndexOf = ({ values }: Series) => values.findLastIndex((value) => value !== null);
