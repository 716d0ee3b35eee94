/** Names of the cached reads, so that what publishes can expire exactly what it changed. */

/** Every published release of one indicator and period. */
export const releaseTag = (indicatorSlug: string, period: string) =>
  `release:${indicatorSlug}:${period}`;

/** Which releases exist, so that a new year or version appears. */
export const releasesTag = 'releases';

/** Authorities, their dated names and successions. */
export const authoritiesTag = 'authorities';

/** Indicators, criteria sets and their breaks. */
export const indicatorsTag = 'indicators';

export const targetsTag = 'targets';

export const sourcesTag = 'sources';

/** Every published release of dossier results. */
export const dossiersTag = 'dossiers';

/** What an administrator decides for the whole installation, as pages show it. */
export const settingsTag = 'settings';
