import { startWatch } from '@/lib/commands/watch';
import type { Actor } from '@/lib/domain/account';
import { newWatch } from '@/lib/domain/watch';
import { database } from '@/lib/platform/database';

/** A watch as the form begins it: "points/papi", "absolute/below", "44,5"; answers its row. */
export async function givenWatch(
  actor: Actor,
  what: string,
  when: string,
  threshold: string,
  now?: 'on',
) {
  const typed = { what, when, threshold, ...(now && { now }) };
  const started = await startWatch(newWatch.parse(typed), actor);
  if (!started.ok) throw new Error(started.refusal);
  return database.watch.findFirstOrThrow({
    where: { accountId: actor.id },
    orderBy: { id: 'desc' },
  });
}

/** Publishes the next version of a release, with other points of one province where they are given. */
export async function givenNextVersion(
  indicator: string,
  period: string,
  changed?: { readonly slug: string; readonly points: string },
): Promise<void> {
  const last = await database.release.findFirstOrThrow({
    where: { indicator: { slug: indicator }, period, status: 'published' },
    orderBy: { version: 'desc' },
  });
  const { id } = await database.release.create({
    data: {
      indicatorId: last.indicatorId,
      criteriaSetId: last.criteriaSetId,
      ...{ period, version: last.version + 1, status: 'published', publicNote: 'Đính chính.' },
      ...{ territoryOn: last.territoryOn, isComplete: last.isComplete, publishedAt: new Date() },
    },
  });
  await database.$executeRaw`
    INSERT INTO score (release_id, authority_id, criteria_set_id, criterion_id, points, decimals,
      missing_reason, origin, published_rank, rank_out_of, rank_origin, note, source_id)
    SELECT ${id}, s.authority_id, s.criteria_set_id, s.criterion_id,
      CASE WHEN a.slug = ${changed?.slug ?? ''} AND c.parent_id IS NULL
        THEN ${changed?.points ?? '0'}::numeric ELSE s.points END,
      s.decimals, s.missing_reason, s.origin, s.published_rank, s.rank_out_of, s.rank_origin,
      s.note, s.source_id
    FROM score s JOIN authority a ON a.id = s.authority_id JOIN criterion c ON c.id = s.criterion_id
    WHERE s.release_id = ${last.id}`;
}
