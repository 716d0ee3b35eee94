import { fullestPeriod, type IndicatorHistory } from '@/lib/domain/history-view';
import type { Overview } from '@/lib/domain/overview-view';
import type { Period } from '@/lib/domain/period';
import { homeAuthority } from './authority';
import { historiesOf, peersIn } from './history';
import { sourceCodesIn } from './province';
import { freshness, sourceLabels } from './source';

/** The home province in the wanted period, or in the newest one with most indicators when that is unknown. */
export async function homeOverview(wanted?: string): Promise<Overview | null> {
  const home = await homeAuthority();
  const [histories, { readAt }] = await Promise.all([historiesOf(home.slug), freshness()]);
  const periods = periodsWithFigures(histories);
  const defaultPeriod = fullestPeriod(histories);
  const period = periods.find((one) => one === wanted) ?? defaultPeriod;
  if (!period || !defaultPeriod) return null;

  const [peers, sources] = await Promise.all([
    Promise.all(
      histories.map(
        async ({ indicator: { slug } }) => [slug, await peersIn(slug, period)] as const,
      ),
    ),
    sourceLabels(sourceCodesIn(histories)),
  ]);
  return {
    home,
    histories,
    period,
    periods,
    defaultPeriod,
    peers: Object.fromEntries(peers),
    sources,
    readAt,
  };
}

function periodsWithFigures(histories: readonly IndicatorHistory[]): Period[] {
  const periods = histories.flatMap(({ years }) =>
    years.flatMap(({ row, release }) => (row?.points ? [release.period] : [])),
  );
  return [...new Set(periods)].toSorted().toReversed();
}
