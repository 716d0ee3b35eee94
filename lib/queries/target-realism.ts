import { cacheLife, cacheTag } from 'next/cache';
import type { TargetRealism } from '@/lib/domain/target-realism';
import { targetRealism } from '@/lib/domain/target-realism';
import type { TargetView } from '@/lib/domain/target-view';
import { authoritiesTag, indicatorsTag, releasesTag, targetsTag } from '@/lib/platform/cache-tags';
import { territoryBreaks } from './authority';
import { indicatorAt } from './indicator';
import { publishedRanking } from './ranking';
import { targetsOf } from './target';

/** What each target of an authority would take, beside what has been seen; each with its target, from published figures alone. */
export async function realismsOf(
  authoritySlug: string,
): Promise<readonly (TargetRealism & { readonly target: TargetView })[]> {
  'use cache';
  cacheLife('published');
  cacheTag(releasesTag, authoritiesTag, indicatorsTag, targetsTag);

  const targets = await targetsOf(authoritySlug);
  return Promise.all(
    targets.map(async (target) => ({ target, ...(await realismOf(authoritySlug, target)) })),
  );
}

async function realismOf(authoritySlug: string, target: TargetView): Promise<TargetRealism> {
  const [indicator, breaks] = await Promise.all([
    indicatorAt(target.indicatorSlug),
    territoryBreaks(),
  ]);
  const rankings = await Promise.all(
    (indicator?.periods ?? []).map((period) => publishedRanking(target.indicatorSlug, period)),
  );
  return targetRealism(
    authoritySlug,
    target,
    rankings.filter((ranking) => ranking !== null),
    { spans: indicator?.criteriaSets ?? [], territoryBreaks: breaks },
  );
}
