import type { Actor } from '@/lib/domain/account';
import type { Period } from '@/lib/domain/period';
import type { OpeningChoices, ReleaseWork } from '@/lib/domain/release-work';
import { mayDo } from '@/lib/domain/rights';
import { dayInVietnam } from '@/lib/platform/clock';
import { database, toPlainDate } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma-client/client';

type Counted = {
  readonly id: number;
  readonly authorities: number;
  readonly criteria: number;
  readonly totals: number;
  readonly parts: number;
  readonly gap: string | null;
};

/** The newest version of every release, drafts too, newest period first; a member's counts are of its own unit. */
export async function releaseWork(actor: Actor): Promise<readonly ReleaseWork[] | null> {
  if (!mayDo(actor, 'readDrafts')) return null;
  const [rows, counts, firsts] = await Promise.all([
    database.release.findMany({
      distinct: ['indicatorId', 'period'],
      orderBy: [{ period: 'desc' }, { indicator: { position: 'asc' } }, { version: 'desc' }],
      include: { indicator: { select: { slug: true, name: true } } },
    }),
    counted(actor),
    database.release.findMany({
      where: { version: 1, publishedAt: { not: null } },
      select: { indicatorId: true, period: true, publishedAt: true },
    }),
  ]);
  const countOf = new Map(counts.map((count) => [count.id, count]));
  const firstOf = new Map(
    firsts.map(({ indicatorId, period, publishedAt }) => [`${indicatorId} ${period}`, publishedAt]),
  );
  return rows.map(({ indicator, ...row }) => {
    const count = countOf.get(row.id);
    const cameOut =
      row.version === 1 ? row.publishedAt : firstOf.get(`${row.indicatorId} ${row.period}`);
    const authorities = count?.authorities ?? 0;
    return {
      id: row.id,
      indicator: indicator.slug,
      indicatorName: indicator.name,
      period: row.period as Period,
      version: row.version,
      status: row.status,
      dueOn: row.dueOn && toPlainDate(row.dueOn),
      publishedOn: cameOut ? dayInVietnam(cameOut) : null,
      scheduledFor: row.scheduledFor?.toISOString() ?? null,
      totals: { filled: count?.totals ?? 0, expected: authorities },
      parts: { filled: count?.parts ?? 0, expected: authorities * ((count?.criteria ?? 1) - 1) },
      mayOpen: row.status === 'published' || mayDo(actor, 'readEmbargoed'),
      gapSlug: count?.gap ?? null,
    };
  });
}

/** For each release: the authorities it lists, its criteria, and the cells with a figure or a reason. */
function counted({ role, authorityId }: Actor): Promise<Counted[]> {
  const own = role === 'member' ? Prisma.sql`AND v.authority_id = ${authorityId}` : Prisma.empty;
  return database.$queryRaw<Counted[]>`
    WITH listed AS (
      SELECT r.id, r.criteria_set_id, v.authority_id, v.name, a.slug
      FROM release r
      JOIN indicator i ON i.id = r.indicator_id
      JOIN authority a ON a.kind = i.authority_kind
      JOIN authority_version v ON v.authority_id = a.id
        AND coalesce(v.valid_from <= r.territory_on, true)
        AND coalesce(v.valid_to >= r.territory_on, true) ${own}
    ), cells AS (
      SELECT l.id, l.authority_id, l.name, l.slug,
        count(c.id) FILTER (WHERE c.parent_id IS NULL) AS totals,
        count(c.id) FILTER (WHERE c.parent_id IS NOT NULL) AS parts
      FROM listed l
      LEFT JOIN score s ON s.release_id = l.id AND s.authority_id = l.authority_id
        AND (s.points IS NOT NULL OR s.missing_reason IS NOT NULL)
      LEFT JOIN criterion c ON c.id = s.criterion_id
      GROUP BY l.id, l.authority_id, l.name, l.slug
    )
    SELECT r.id, count(cells.authority_id)::int AS authorities,
      (SELECT count(*)::int FROM criterion k WHERE k.criteria_set_id = r.criteria_set_id) AS criteria,
      coalesce(sum(cells.totals), 0)::int AS totals,
      coalesce(sum(cells.parts), 0)::int AS parts,
      (array_agg(cells.slug ORDER BY cells.name) FILTER (WHERE cells.totals = 0))[1] AS gap
    FROM release r LEFT JOIN cells ON cells.id = r.id
    GROUP BY r.id`;
}

/** What a release may be opened for and from; null for those who may not open one. */
export async function openingChoices(actor: Actor): Promise<OpeningChoices | null> {
  if (!mayDo(actor, 'openRelease')) return null;
  const [indicators, sources] = await Promise.all([
    database.indicator.findMany({
      orderBy: { position: 'asc' },
      select: { slug: true, name: true },
    }),
    database.source.findMany({
      orderBy: [{ publisher: 'asc' }, { date: 'desc' }, { title: 'asc' }],
      select: { id: true, title: true, publisher: true },
    }),
  ]);
  return { indicators, sources };
}
