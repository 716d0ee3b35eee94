import { cacheLife, cacheTag } from 'next/cache';
import { type Correction, changesBetween } from '@/lib/domain/release-review';
import { authoritiesTag, releasesTag, releaseTag } from '@/lib/platform/cache-tags';
import { cellsOf } from '@/lib/platform/checked-release';
import { database } from '@/lib/platform/database';
import { namesOn } from './authority';
import { publishedVersions } from './release';

/** The correction that a version is; null for a first one and for what is not published. */
export async function publishedCorrection(
  indicatorSlug: string,
  period: string,
  version: number,
): Promise<Correction | null> {
  'use cache';
  cacheLife('published');
  cacheTag(releaseTag(indicatorSlug, period), releasesTag, authoritiesTag);

  const versions = await publishedVersions(indicatorSlug, period);
  const at = versions.findIndex((one) => one.version === version);
  const [release, before] = [versions[at], versions[at + 1]];
  if (at < 0 || !release || !before) return null;

  const [earlier, later, criteria, authorityNames] = await Promise.all([
    cellsOf(database, before.id),
    cellsOf(database, release.id),
    database.criterion.findMany({
      where: { criteriaSet: { code: release.criteriaSetCode } },
      select: { code: true, name: true },
    }),
    namesOn(release.territoryOn),
  ]);
  return {
    release,
    before,
    changes: changesBetween(earlier, later),
    authorityNames,
    criterionNames: Object.fromEntries(criteria.map(({ code, name }) => [code, name])),
  };
}
