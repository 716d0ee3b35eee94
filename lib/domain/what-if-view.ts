import type { Change } from './comparison';
import type { IndicatorView } from './indicator-view';
import type { Period } from './period';
import type { RankingRow } from './ranking-row';
import type { ReleaseView } from './release-view';
import type { SourceLabel } from './source-view';
import type { StatisticView } from './statistic-view';
import type { TargetView } from './target-view';
import type { WhatIfGround } from './what-if';

/** An indicator with the periods in which the home province has a total, newest first. */
export type WhatIfChoice = {
  readonly slug: string;
  readonly name: string;
  readonly periods: readonly Period[];
};

/** One release the home province has a total in, with all a what-if needs. */
export type WhatIfRelease = {
  readonly indicator: IndicatorView;
  readonly release: ReleaseView;
  readonly ground: WhatIfGround;
  readonly rows: readonly RankingRow[];
  /** The home province's own row. */
  readonly own: RankingRow;
  readonly nationalMean: StatisticView | null;
  readonly regionalMean: StatisticView | null;
  /** How the country's mean moved in the step before, or why that is not known. */
  readonly step: Change;
  /** Of this period and later, oldest first. */
  readonly targets: readonly TargetView[];
  readonly source: SourceLabel | null;
};

export type WhatIfView = {
  readonly home: { readonly slug: string; readonly name: string };
  readonly choices: readonly WhatIfChoice[];
  /** Null where the home province has no total at all. */
  readonly found: WhatIfRelease | null;
};
