import { versionOn } from '@/lib/domain/authority';
import type { AuthorityView } from '@/lib/domain/authority-view';
import type { IndicatorView } from '@/lib/domain/indicator-view';
import type { TerritoryHistory, TerritoryView } from '@/lib/domain/territory-view';
import { authorities } from './authority';
import { indicators } from './indicator';
import { publishedRanking } from './ranking';

/** A region or the country with its figures through time and its provinces. */
export async function territoryView(territory: AuthorityView): Promise<TerritoryView> {
  const [all, everyone] = await Promise.all([indicators(), authorities()]);
  return {
    histories: await Promise.all(all.map((indicator) => historyIn(territory.slug, indicator))),
    members: everyone
      .filter((one) => isMember(one, territory))
      .map(({ slug, name }) => ({ slug, name })),
  };
}

async function historyIn(slug: string, indicator: IndicatorView): Promise<TerritoryHistory> {
  const rankings = await Promise.all(
    indicator.periods.map((period) => publishedRanking(indicator.slug, period)),
  );
  const years = rankings.flatMap((ranking) => {
    const statistics =
      ranking?.statistics.filter(({ authoritySlug }) => authoritySlug === slug) ?? [];
    return ranking && statistics.length > 0 ? [{ period: ranking.release.period, statistics }] : [];
  });
  return { indicator, years };
}

/** Whether a province lay in the region on the region's last day, or lies in it now; the country has those of today. */
function isMember({ kind, versions, endedOn }: AuthorityView, territory: AuthorityView): boolean {
  if (kind !== 'province') return false;
  if (territory.kind === 'country') return endedOn === null;

  const version =
    territory.endedOn === null ? versions.at(-1) : versionOn(versions, territory.endedOn);
  return version?.region?.slug === territory.slug;
}
