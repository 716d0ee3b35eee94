import type { Actor } from '@/lib/domain/account';
import type { AuthorityView } from '@/lib/domain/authority-view';
import { goesOn, type LineageChange, newSlugs } from '@/lib/domain/lineage';
import { lineageRefusal } from '@/lib/domain/lineage-rules';
import type { AffectedAuthority, LineagePreview } from '@/lib/domain/lineage-view';
import type { PlainDate } from '@/lib/domain/plain-date';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { lineageFacts } from '@/lib/platform/lineage-facts';
import { authorities } from './authority';

/** Every country, region and province, for whoever may edit them; null for others. */
export async function authoritiesFor(actor: Actor): Promise<readonly AuthorityView[] | null> {
  return mayDo(actor, 'editAuthority') ? authorities() : null;
}

/** What a change would touch, or why it cannot have happened; null for whoever may not make it. */
export async function lineagePreview(
  actor: Actor,
  change: LineageChange,
  today: PlainDate,
): Promise<LineagePreview | null> {
  if (!mayDo(actor, 'editAuthority')) return null;

  const facts = await lineageFacts(database, change, today);
  return {
    refusal: lineageRefusal(change, facts),
    affected: await Promise.all(facts.members.map(affected)),
    newSlugs: goesOn(change) ? [] : newSlugs(change),
  };
}

async function affected({
  slug,
  name,
}: {
  slug: string;
  name: string;
}): Promise<AffectedAuthority> {
  const [releases, targets, accounts] = await Promise.all([
    database.release.findMany({
      where: { scores: { some: { authority: { slug } } } },
      orderBy: [{ indicator: { position: 'asc' } }, { period: 'asc' }],
      select: { period: true, status: true, indicator: { select: { name: true } } },
    }),
    database.target.findMany({
      where: { authority: { slug } },
      orderBy: { period: 'asc' },
      select: { period: true, indicator: { select: { name: true } } },
    }),
    database.account.count({ where: { authority: { slug } } }),
  ]);
  const published = releases.filter(({ status }) => status === 'published');
  const named = ({ indicator, period }: (typeof targets)[number]) => `${indicator.name} ${period}`;
  return {
    slug,
    name,
    series: [...new Set(published.map(({ indicator }) => indicator.name))].map((indicator) => ({
      indicator,
      periods: [
        ...new Set(
          published.filter((one) => one.indicator.name === indicator).map((one) => one.period),
        ),
      ],
    })),
    targets: targets.map(named),
    drafts: releases.filter(({ status }) => status !== 'published').map(named),
    accounts,
  };
}
