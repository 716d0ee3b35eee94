import { cacheLife, cacheTag } from 'next/cache';
import type { Period } from '@/lib/domain/period';
import type { TargetView } from '@/lib/domain/target-view';
import { targetsTag } from '@/lib/platform/cache-tags';
import { database, toPoints } from '@/lib/platform/database';

/** What this authority is to reach, oldest first. */
export async function targetsOf(authoritySlug: string): Promise<readonly TargetView[]> {
  'use cache';
  cacheLife('published');
  cacheTag(targetsTag);

  const rows = await database.target.findMany({
    where: { authority: { slug: authoritySlug } },
    orderBy: { period: 'asc' },
    include: { indicator: { select: { slug: true } }, source: { select: { code: true } } },
  });

  return rows.map(({ indicator, source, operator, value, decimals, period }) => ({
    indicatorSlug: indicator.slug,
    sourceCode: source.code,
    operator,
    value: toPoints(value, decimals),
    period: period as Period,
  }));
}
