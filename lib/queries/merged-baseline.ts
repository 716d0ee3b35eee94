import type { Actor } from '@/lib/domain/account';
import { authorityTotal, wholeTotal } from '@/lib/domain/dossier-cell';
import { daysOfPeriod } from '@/lib/domain/dossier-period';
import type { PublishedDossiers } from '@/lib/domain/dossier-result';
import {
  type MergedDossiers,
  type MergedView,
  mergedDossiers,
  mergerOf,
} from '@/lib/domain/merged-baseline';
import type { PlainDate } from '@/lib/domain/plain-date';
import { mayDo } from '@/lib/domain/rights';
import { authorityAt, homeAuthority } from './authority';
import { publishedDossierPeriods, publishedDossiers } from './dossier-release';
import { historiesOf } from './history';
import { freshness } from './source';

type Predecessor = { readonly slug: string; readonly name: string };

/** The merged province the home province belongs to, or `none` of it; null for whoever may not. */
export async function mergedBaseline(
  actor: Actor,
): Promise<MergedView | { readonly none: string } | null> {
  if (!mayDo(actor, 'readBoard')) return null;
  const home = await homeAuthority();
  const merger = mergerOf(home);
  const merged = merger && (await authorityAt(merger.slug));
  if (!merger || !merged) return { none: home.name };

  const { onDay, document } = merger.kin;
  const before = merged.predecessors.filter(({ kind }) => kind === 'merger');
  const [histories, ancestry, dossiers, { readAt }] = await Promise.all([
    historiesOf(merged.slug),
    Promise.all(
      before.map(async ({ slug, name }) => ({ slug, name, histories: await historiesOf(slug) })),
    ),
    dossiersBefore(onDay, before, home.slug),
    freshness(),
  ]);
  const named = { slug: merged.slug, name: merged.name };
  return { merged: named, onDay, document, histories, ancestry, dossiers, readAt };
}

async function dossiersBefore(
  onDay: PlainDate,
  predecessors: readonly Predecessor[],
  home: string,
): Promise<MergedDossiers[]> {
  const periods = await publishedDossierPeriods();
  const ended = periods.filter(({ period }) => daysOfPeriod(period).lastOn < onDay);
  const published = await Promise.all(ended.map(({ period }) => publishedDossiers(period)));
  return published.flatMap((results) => {
    if (!results) return [];
    const parts = predecessors.map((one) => ({
      name: one.name,
      counts: countsOf(results, one, home),
    }));
    return mergedDossiers(results.release, parts) ?? [];
  });
}

/** What is printed for a predecessor; units without one are the home province's, whose installation this is. */
const countsOf = ({ cells }: PublishedDossiers, { slug }: Predecessor, home: string) =>
  (slug === home ? wholeTotal(cells, slug) : authorityTotal(cells, slug))?.counts ?? null;
