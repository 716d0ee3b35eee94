import type { Actor } from '@/lib/domain/account';
import { fullestPeriod, type IndicatorHistory } from '@/lib/domain/history-view';
import { previousYear, yearOf } from '@/lib/domain/period';
import { mayDo } from '@/lib/domain/rights';
import type { CriterionResult } from '@/lib/domain/score-breakdown';
import { nationalMean, regionalMean } from '@/lib/domain/statistic-view';
import { meanStep, type WhatIfPart } from '@/lib/domain/what-if';
import type { WhatIfAsked } from '@/lib/domain/what-if-address';
import type { WhatIfChoice, WhatIfRelease, WhatIfView } from '@/lib/domain/what-if-view';
import { homeAuthority } from './authority';
import { historiesOf } from './history';
import { publishedRanking } from './ranking';
import { breakdownOf } from './score';
import { sourceLabels } from './source';

/** What may be asked about the home province and, of what is asked, the release it stands on; null for whoever may not. */
export async function whatIfView(asked: WhatIfAsked, actor: Actor): Promise<WhatIfView | null> {
  if (!mayDo(actor, 'readBoard')) return null;
  const home = await homeAuthority();
  const histories = await historiesOf(home.slug);
  const choices = histories.map(choiceOf).filter(({ periods }) => periods.length > 0);
  const chosen = chosenIn(asked, choices, histories);
  return {
    home: { slug: home.slug, name: home.name },
    choices,
    found: chosen && (await releaseFor(home.slug, chosen.history, chosen.period)),
  };
}

const choiceOf = ({ indicator, years }: IndicatorHistory): WhatIfChoice => ({
  slug: indicator.slug,
  name: indicator.name,
  periods: years.flatMap(({ row, release }) => (row?.points ? [release.period] : [])),
});

/** What is asked, else the fullest period, and in it an indicator whose whole ranking is known. */
function chosenIn(
  asked: WhatIfAsked,
  choices: readonly WhatIfChoice[],
  histories: readonly IndicatorHistory[],
) {
  const fullest = fullestPeriod(histories);
  const isWhole = ({ slug, periods }: WhatIfChoice) =>
    histories.some(
      ({ indicator, years }) =>
        indicator.slug === slug &&
        years.some(
          ({ release }) => release.period === (asked.period ?? fullest) && release.isComplete,
        ),
    ) && periods.length > 0;
  const choice =
    choices.find(({ slug }) => slug === asked.indicator) ?? choices.find(isWhole) ?? choices[0];
  const history = histories.find(({ indicator }) => indicator.slug === choice?.slug);
  const period =
    choice?.periods.find((one) => one === asked.period) ??
    choice?.periods.find((one) => one === fullest) ??
    choice?.periods[0];
  return history && period ? { history, period } : null;
}

async function releaseFor(
  slug: string,
  { indicator, targets }: IndicatorHistory,
  period: WhatIfChoice['periods'][number],
): Promise<WhatIfRelease | null> {
  const [ranking, before, parts] = await Promise.all([
    publishedRanking(indicator.slug, period),
    publishedRanking(indicator.slug, previousYear(period)),
    breakdownOf(slug, indicator.slug, period),
  ]);
  const own = ranking?.rows.find((row) => row.slug === slug);
  if (!ranking || !own?.points) return null;
  const mean = nationalMean(ranking.statistics);
  const meanBefore = before && nationalMean(before.statistics);
  const sources = await sourceLabels(own.sourceCode ? [own.sourceCode] : []);
  return {
    indicator,
    release: ranking.release,
    ground: {
      slug,
      total: own.points,
      scaleMax: indicator.scaleMax,
      totals: ranking.rows.map((row) => ({ key: row.slug, points: row.points })),
      parts: parts.flatMap(partOf),
    },
    rows: ranking.rows,
    own,
    nationalMean: mean,
    regionalMean: regionalMean(ranking.statistics, own.regionSlug),
    step: meanStep(
      period,
      mean?.value ?? null,
      meanBefore?.value ?? null,
      indicator.criteriaSets,
      ranking.territoryBreaks,
    ),
    targets: targets.filter((target) => yearOf(target.period) >= yearOf(period)),
    source: (own.sourceCode && sources[own.sourceCode]) || null,
  };
}

const partOf = ({ points, summary, ...part }: CriterionResult): WhatIfPart[] =>
  points === null ? [] : [{ ...part, points, best: summary?.best.points ?? null }];
