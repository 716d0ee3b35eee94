import type { Actor } from '@/lib/domain/account';
import {
  type CriterionOwnerView,
  OWNER_KINDS,
  type OwnerChoice,
} from '@/lib/domain/criterion-owner';
import type { PlainDate } from '@/lib/domain/plain-date';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';

const LATEST_NAME = { orderBy: { validFrom: { sort: 'desc', nulls: 'last' } }, take: 1 } as const;

/** Who answers for a criterion; null where nobody does, and for whoever may not see it. */
export async function criterionOwner(
  criteriaSet: string,
  code: string,
  actor: Actor,
): Promise<CriterionOwnerView | null> {
  if (!mayDo(actor, 'readBoard')) return null;
  const row = await database.criterionOwner.findFirst({
    where: { criterion: { code, criteriaSet: { code: criteriaSet } } },
    include: { authority: { select: { slug: true, versions: LATEST_NAME } } },
  });
  if (!row) return null;
  const { authority, document, version } = row;
  return {
    unit: { slug: authority.slug, name: authority.versions[0]?.name ?? authority.slug },
    document,
    version,
  };
}

/** The units of a day, departments first, each in Vietnamese order of names; null for whoever gives no criterion to anybody. */
export async function ownerChoices(
  day: PlainDate,
  actor: Actor,
): Promise<readonly OwnerChoice[] | null> {
  if (!mayDo(actor, 'editOwner')) return null;
  const on = new Date(day);
  const rows = await database.authorityVersion.findMany({
    where: {
      authority: { kind: { in: [...OWNER_KINDS] } },
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: on } }] },
        { OR: [{ validTo: null }, { validTo: { gte: on } }] },
      ],
    },
    orderBy: [{ authority: { kind: 'asc' } }, { name: 'asc' }],
    select: { name: true, authority: { select: { slug: true } } },
  });
  return rows.map(({ name, authority }) => ({ slug: authority.slug, name }));
}
