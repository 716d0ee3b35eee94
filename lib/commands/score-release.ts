import type { Actor } from '@/lib/domain/account';
import type { AuthorityKind } from '@/lib/domain/authority';
import { type Points, points } from '@/lib/domain/points';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { limitOf } from '@/lib/domain/score-check';
import { isOpenForEntry, type ReleaseAddress } from '@/lib/domain/score-entry';
import type { Prisma } from '@/lib/platform/prisma-client/client';

/** A release that takes figures, held until the end of the transaction: nobody else writes in it or moves it on. */
export type HeldRelease = {
  readonly id: number;
  readonly criteriaSetId: number;
  readonly sourceId: number | null;
  /** Ids of the authorities it lists, by slug. */
  readonly authorities: ReadonlyMap<string, number>;
  readonly criteria: ReadonlyMap<string, { readonly id: number; readonly limit: Points }>;
};

export type HoldRefusal = 'notFound' | 'notAllowed' | 'locked';

/** Waits for the release, and refuses unless it takes figures from `actor`. */
export async function holdRelease(
  tx: Prisma.TransactionClient,
  { indicator, period, version }: ReleaseAddress,
  actor: Actor,
): Promise<Result<HeldRelease, HoldRefusal>> {
  if (!mayDo(actor, 'enterScore')) return refuse('notAllowed');
  const [held] = await tx.$queryRaw<{ id: number }[]>`
    SELECT release.id FROM release JOIN indicator ON indicator.id = release.indicator_id
    WHERE indicator.slug = ${indicator} AND release.period = ${period} AND release.version = ${version}
    FOR NO KEY UPDATE OF release`;
  if (!held) return refuse('notFound');

  const release = await tx.release.findUniqueOrThrow({
    where: { id: held.id },
    include: {
      indicator: { select: { authorityKind: true, scaleMax: true } },
      criteriaSet: { select: { criteria: { include: { parent: { select: { code: true } } } } } },
    },
  });
  if (!isOpenForEntry(release.status)) return refuse('locked');

  const listed = await tx.authorityVersion.findMany({
    where: listedOn(release.indicator.authorityKind, release.territoryOn),
    select: { authority: { select: { id: true, slug: true } } },
  });
  return accept({
    id: release.id,
    criteriaSetId: release.criteriaSetId,
    sourceId: release.sourceId,
    authorities: new Map(listed.map(({ authority }) => [authority.slug, authority.id])),
    criteria: limitsOf(release.criteriaSet.criteria, release.indicator.scaleMax),
  });
}

/** The authorities of a kind under the names of a day. */
const listedOn = (kind: AuthorityKind, day: Date) => ({
  authority: { kind },
  AND: [
    { OR: [{ validFrom: null }, { validFrom: { lte: day } }] },
    { OR: [{ validTo: null }, { validTo: { gte: day } }] },
  ],
});

type CriterionRow = Prisma.CriterionGetPayload<{ include: { parent: { select: { code: true } } } }>;

/** A maximum has no decimals of its own: "10", "61.5". */
const written = (value: Prisma.Decimal): Points => points.parse(value.toFixed());

function limitsOf(rows: readonly CriterionRow[], scaleMax: Prisma.Decimal) {
  const criteria = rows.map(({ code, parent, maxPoints }) => ({
    code,
    parentCode: parent?.code ?? null,
    maxPoints: maxPoints && written(maxPoints),
  }));
  const scale = written(scaleMax);
  return new Map(rows.map(({ id, code }) => [code, { id, limit: limitOf(code, criteria, scale) }]));
}
