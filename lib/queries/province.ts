import type { AuthorityView } from '@/lib/domain/authority-view';
import type { IndicatorHistory } from '@/lib/domain/history-view';
import type { Ancestor, DatedParts, ProvinceView } from '@/lib/domain/province-view';
import { namesOn } from './authority';
import { historiesOf, ranksThroughTime } from './history';
import { breakdownOf } from './score';
import { freshness, sourceLabels } from './source';

/** A province with everything its page shows. */
export async function provinceView(authority: AuthorityView): Promise<ProvinceView> {
  const histories = await historiesOf(authority.slug);
  const [parts, ranks, ancestry, sources, { readAt }] = await Promise.all([
    entriesOf(histories, (history) => newestParts(authority.slug, history)),
    entriesOf(histories, ({ indicator }) => ranksThroughTime(indicator)),
    ancestryOf(authority),
    sourceLabels(sourceCodesIn(histories)),
    freshness(),
  ]);
  return { histories, parts, ranks, ancestry, sources, readAt };
}

/** What `read` finds for each indicator, by its slug. */
async function entriesOf<Found>(
  histories: readonly IndicatorHistory[],
  read: (history: IndicatorHistory) => Promise<Found>,
): Promise<Record<string, Found>> {
  const found = histories.map(
    async (history) => [history.indicator.slug, await read(history)] as const,
  );
  return Object.fromEntries(await Promise.all(found));
}

/** The newest year in which some part has points. */
async function newestParts(
  slug: string,
  { indicator, years }: IndicatorHistory,
): Promise<DatedParts | undefined> {
  for (const { release } of years) {
    const criteria = await breakdownOf(slug, indicator.slug, release.period);
    if (criteria.some(({ points }) => points !== null)) {
      return { period: release.period, criteria, names: await namesOn(release.territoryOn) };
    }
  }
  return undefined;
}

function ancestryOf({ predecessors }: AuthorityView): Promise<Ancestor[]> {
  return Promise.all(
    predecessors.map(async ({ slug, name }) => ({
      slug,
      name,
      histories: await historiesOf(slug),
    })),
  );
}

/** The sources of the totals and of what others print for them. */
export const sourceCodesIn = (histories: readonly IndicatorHistory[]): string[] =>
  histories
    .flatMap(({ years }) => years)
    .flatMap(({ row }) => [
      row?.sourceCode ?? [],
      ...(row?.quotes.map((one) => one.sourceCode) ?? []),
    ])
    .flat();
