import { cacheLife, cacheTag } from 'next/cache';
import type { SourceLabel, SourceView } from '@/lib/domain/source-view';
import { dossiersTag, releasesTag, sourcesTag } from '@/lib/platform/cache-tags';
import { database } from '@/lib/platform/database';

/** Every source, by publisher in Vietnamese order, then newest first. */
export async function sources(): Promise<readonly SourceView[]> {
  'use cache';
  cacheLife('published');
  cacheTag(sourcesTag, releasesTag, dossiersTag);

  const published = { release: { status: 'published' } } as const;
  const rows = await database.source.findMany({
    orderBy: [{ publisher: 'asc' }, { date: 'desc' }, { code: 'asc' }],
    include: {
      _count: {
        select: {
          scores: { where: published },
          quotes: { where: { score: published } },
          statistics: { where: published },
          targets: true,
          dossierCounts: { where: published },
          dossierQuotes: true,
          dossierReleases: { where: { status: 'published' } },
        },
      },
    },
  });

  return rows.map(({ code, title, publisher, date, url, accessedVia, _count }) => ({
    code,
    title,
    publisher,
    date,
    url,
    accessedVia,
    figures: figuresOf(_count),
  }));
}

type Counted = Readonly<
  Record<
    | 'scores'
    | 'quotes'
    | 'statistics'
    | 'targets'
    | 'dossierCounts'
    | 'dossierQuotes'
    | 'dossierReleases',
    number
  >
>;

/** A release of dossier results counts as one figure more: its counts may name no source of their own. */
const figuresOf = (counted: Counted): number =>
  Object.values(counted).reduce((sum, count) => sum + count, 0);

/** The sources with these codes, by code. */
export async function sourceLabels(codes: readonly string[]): Promise<Record<string, SourceLabel>> {
  const wanted = new Set(codes);
  const found = (await sources()).filter(({ code }) => wanted.has(code));
  return Object.fromEntries(
    found.map(({ code, title, publisher, date, url }) => [
      code,
      { code, title, publisher, date, url },
    ]),
  );
}

/** When this copy of the published figures was read, and from how many sources it comes. */
export async function freshness(): Promise<{
  readonly readAt: string;
  readonly sourceCount: number;
}> {
  'use cache';
  cacheLife('published');
  cacheTag(sourcesTag, releasesTag);

  return { readAt: new Date().toISOString(), sourceCount: await database.source.count() };
}
