import type { IndicatorView } from './indicator-view';
import type { Period } from './period';
import type { StatisticView } from './statistic-view';

/** What is known of a region or the country on one indicator, newest year first. */
export type TerritoryHistory = {
  readonly indicator: IndicatorView;
  readonly years: readonly {
    readonly period: Period;
    readonly statistics: readonly StatisticView[];
  }[];
};

/** A region or the country: its figures and the provinces in it. */
export type TerritoryView = {
  readonly histories: readonly TerritoryHistory[];
  /** In Vietnamese order of name. */
  readonly members: readonly { readonly slug: string; readonly name: string }[];
};
