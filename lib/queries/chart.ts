import type { Period } from '@/lib/domain/period';
import { authorityAt } from './authority';
import { historiesOf, peersIn, ranksThroughTime } from './history';
import { breakdownOf } from './score';
import { freshness } from './source';

/** What the charts of an authority on an indicator are drawn from, those of one year with that year; null where nothing is published. */
export async function chartDataOf(slug: string, indicatorSlug: string, period: Period | null) {
  const authority = await authorityAt(slug);
  const history = authority
    ? (await historiesOf(slug)).find(({ indicator }) => indicator.slug === indicatorSlug)
    : undefined;
  const isListed = history?.years.some(
    ({ release }) => period === null || release.period === period,
  );
  if (!authority || !history || !isListed) return null;

  const [ranks, peers, criteria, { readAt }] = await Promise.all([
    ranksThroughTime(history.indicator),
    period === null ? [] : peersIn(indicatorSlug, period),
    period === null ? [] : breakdownOf(slug, indicatorSlug, period),
    freshness(),
  ]);
  return { name: authority.name, history, ranks, peers, criteria, readAt };
}
