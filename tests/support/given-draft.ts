import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '@/lib/domain/account';
import { period } from '@/lib/domain/period';
import type { ReleaseAddress } from '@/lib/domain/score-entry';
import { database } from '@/lib/platform/database';

/** Somebody with an account of their own; a member of the unit at this slug. */
export async function givenActor(role: Role, unit?: string): Promise<Actor> {
  const id = randomUUID();
  const authority = unit && (await database.authority.findUniqueOrThrow({ where: { slug: unit } }));
  const authorityId = authority ? authority.id : null;
  const name = `${role} ${id.slice(0, 4)}`;
  await database.account.create({
    data: { id, name, email: `${id}@example.vn`, role, authorityId },
  });
  return { id, name, role, authorityId, requestId: null };
}

type GivenDraft = {
  readonly indicator?: string;
  readonly period?: string;
  readonly territoryOn?: string;
  /** Code of the release's own source. */
  readonly source?: string;
};

/** A release in work without any figures, opened by `openedBy`. */
export async function givenDraft(openedBy: Actor, given: GivenDraft = {}): Promise<ReleaseAddress> {
  const { indicator = 'papi', source = 'papi_site' } = given;
  const year = period.parse(given.period ?? '2025');
  const set = await database.criteriaSet.findFirstOrThrow({
    where: {
      indicator: { slug: indicator },
      fromYear: { lte: Number(year.slice(0, 4)) },
      OR: [{ toYear: null }, { toYear: { gte: Number(year.slice(0, 4)) } }],
    },
  });
  const { id: sourceId } = await database.source.findUniqueOrThrow({ where: { code: source } });
  await database.release.create({
    data: {
      indicatorId: set.indicatorId,
      criteriaSetId: set.id,
      period: year,
      version: 1,
      status: 'draft',
      territoryOn: new Date(given.territoryOn ?? `${year.slice(0, 4)}-12-31`),
      isComplete: true,
      openedById: openedBy.id,
      sourceId,
      steps: { create: { step: 'open', actorId: openedBy.id } },
    },
  });
  return { indicator, period: year, version: 1 };
}
