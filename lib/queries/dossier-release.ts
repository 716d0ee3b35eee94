import { cacheLife, cacheTag } from 'next/cache';
import { cellKey, wholeTotal } from '@/lib/domain/dossier-cell';
import { disagreements } from '@/lib/domain/dossier-checklist';
import { type DossierPeriod, daysOfPeriod } from '@/lib/domain/dossier-period';
import type {
  DossierReleaseView,
  DossierSummary,
  PublishedCell,
  PublishedDossiers,
} from '@/lib/domain/dossier-result';
import { type DossierChange, dossierChanges } from '@/lib/domain/dossier-review';
import { authoritiesTag, dossiersTag, sourcesTag } from '@/lib/platform/cache-tags';
import { database, toPlainDate } from '@/lib/platform/database';
import { dossierNames } from '@/lib/platform/dossier-names';
import { chosenCells, type StoredCell, storedCells } from '@/lib/platform/dossier-row';
import { homeAuthority } from './authority';
import { dossierLimits } from './dossier-limits';

/** Every published version of every period's dossier results: the period that ends last first, newest version first. */
export async function publishedDossierReleases(): Promise<readonly DossierReleaseView[]> {
  'use cache';
  cacheLife('published');
  cacheTag(dossiersTag);

  const rows = await database.dossierRelease.findMany({
    where: { status: 'published', publishedAt: { not: null } },
    orderBy: { version: 'desc' },
  });
  const releases = rows.map(
    (row): DossierReleaseView => ({
      id: row.id,
      period: row.period as DossierPeriod,
      version: row.version,
      asOf: toPlainDate(row.asOf),
      isIllustrative: row.isIllustrative,
      publicNote: row.publicNote,
      publishedAt: row.publishedAt?.toISOString() ?? '',
    }),
  );
  return releases.toSorted((left, right) => {
    const [one, other] = [daysOfPeriod(left.period), daysOfPeriod(right.period)];
    return other.lastOn.localeCompare(one.lastOn) || one.firstOn.localeCompare(other.firstOn);
  });
}

/** The periods with published results, each as its newest version, the one that ends last first. */
export async function publishedDossierPeriods(): Promise<readonly DossierReleaseView[]> {
  const releases = await publishedDossierReleases();
  return releases.filter(
    ({ period }, at) => releases.findIndex((one) => one.period === period) === at,
  );
}

/** The published results of a period: the newest version, or the one asked for; null where none is. */
export async function publishedDossiers(
  period: string,
  version?: number,
): Promise<PublishedDossiers | null> {
  'use cache';
  cacheLife('published');
  cacheTag(dossiersTag, authoritiesTag, sourcesTag);

  const versions = (await publishedDossierReleases()).filter((one) => one.period === period);
  const release = versions.find((one) => version === undefined || one.version === version);
  if (!release) return null;

  const [cells, home, limits, row] = await Promise.all([
    storedCells(database, release.id),
    homeAuthority(),
    dossierLimits(),
    database.dossierRelease.findUniqueOrThrow({
      where: { id: release.id, status: 'published' },
      select: {
        source: { select: { code: true, title: true, publisher: true, date: true, url: true } },
      },
    }),
  ]);
  const slugs = cells.map(({ authority }) => authority);
  return {
    release,
    versions,
    province: { slug: home.slug, name: home.name },
    names: await dossierNames(database, slugs, daysOfPeriod(release.period).lastOn),
    cells: publishedCells(cells),
    source: row.source,
    minimumVolume: limits.minimumVolume,
  };
}

/** The chosen figures, each beside the other basis where that differs. */
function publishedCells(cells: readonly StoredCell[]): PublishedCell[] {
  const differing = new Map(
    disagreements(cells).map((pair) => [cellKey(pair.report), pair] as const),
  );
  return chosenCells(cells).map((cell) => {
    const pair = differing.get(cellKey(cell));
    const other = pair && (cell.basis === 'report' ? pair.cases : pair.report);
    return {
      authority: cell.authority,
      field: cell.field,
      counts: cell.counts,
      basis: cell.basis,
      note: cell.note,
      other: other?.counts ?? null,
      reason: cell.chosenReason,
    };
  });
}

/** What a published version changes against the one before it; null for a first one. */
export async function dossierCorrection(
  period: string,
  version: number,
): Promise<readonly DossierChange[] | null> {
  'use cache';
  cacheLife('published');
  cacheTag(dossiersTag);

  const versions = (await publishedDossierReleases()).filter((one) => one.period === period);
  const at = versions.findIndex((one) => one.version === version);
  const [release, before] = [versions[at], versions[at + 1]];
  if (at < 0 || !release || !before) return null;
  const [earlier, later] = await Promise.all(
    [before, release].map(async ({ id }) => chosenCells(await storedCells(database, id))),
  );
  return dossierChanges(earlier ?? [], later ?? []);
}

/** Every period's newest version with its total: for the list of periods and the front page. */
export async function dossierSummaries(): Promise<readonly DossierSummary[]> {
  const periods = await publishedDossierPeriods();
  const all = await Promise.all(periods.map(({ period }) => publishedDossiers(period)));
  return all.flatMap((published) => {
    if (!published) return [];
    const { release, province, cells, source } = published;
    const counts = wholeTotal(cells, province.slug)?.counts;
    return counts ? [{ release, counts, source }] : [];
  });
}
