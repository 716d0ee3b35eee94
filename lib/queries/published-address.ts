import type { KnownAddresses } from '@/lib/domain/published-address';
import { env } from '@/lib/platform/env';
import { authorities } from './authority';
import { publishedDossierPeriods, publishedDossiers } from './dossier-release';
import { indicators } from './indicator';
import { publishedRanking } from './ranking';

/** Every ranking, authority and period of dossiers that has a page. Reading them also keeps a copy of each at hand. */
export async function knownAddresses(): Promise<KnownAddresses> {
  const [all, bodies, dossiers] = await Promise.all([indicators(), authorities(), dossiersKnown()]);
  const rankings = await Promise.all(
    all.flatMap(({ slug, periods }) => periods.map((period) => publishedRanking(slug, period))),
  );
  return {
    rankings: rankings.flatMap((ranking) =>
      ranking === null
        ? []
        : [
            {
              indicator: ranking.indicator.slug,
              name: ranking.indicator.name,
              period: ranking.release.period,
              versions: ranking.versions.map(({ version }) => version),
            },
          ],
    ),
    authorities: bodies.map(({ slug, name }) => ({ slug, name })),
    dossiers,
  };
}

/** The periods of dossier results and their versions; each is read, so that a copy is at hand. */
async function dossiersKnown(): Promise<KnownAddresses['dossiers']> {
  const periods = await publishedDossierPeriods();
  const all = await Promise.all(periods.map(({ period }) => publishedDossiers(period)));
  return all.flatMap((published) =>
    published
      ? [
          {
            period: published.release.period,
            versions: published.versions.map(({ version }) => version),
          },
        ]
      : [],
  );
}

/** A path as the public writes it: whole where SITE_URL says under which name the site stands. */
export function publicAddress(path: string): string {
  const { SITE_URL } = env();
  return SITE_URL ? new URL(path, SITE_URL).href : path;
}

/** Whether a path can be written whole. */
export const hasPublicName = (): boolean => env().SITE_URL !== undefined;
