import type { Prisma } from '@/lib/platform/prisma-client/client';
import type { SeedPlan } from './plan';
import { type Ids, idOf } from './store-reference';

type Transaction = Prisma.TransactionClient;

export async function storeSets(
  tx: Transaction,
  { sets }: SeedPlan,
  indicators: Ids,
  sources: Ids,
): Promise<Ids> {
  await tx.criteriaSet.createMany({
    data: sets.map(({ values }) => ({
      indicatorId: idOf(indicators, values.index_code),
      code: values.code,
      fromYear: values.from_year,
      toYear: values.to_year,
      legalBasis: values.legal_basis,
      isComparableWithPrevious: values.is_comparable_with_previous,
      changeNote: values.change_note,
      sourceId: values.source_id === null ? null : idOf(sources, values.source_id),
    })),
    skipDuplicates: true,
  });
  const stored = await tx.criteriaSet.findMany({ select: { id: true, code: true } });
  return new Map(stored.map(({ id, code }) => [code, id]));
}

const depthOf = (code: string, parents: ReadonlyMap<string, { parent: string | null }>): number => {
  const parent = parents.get(code)?.parent ?? null;
  return parent === null ? 0 : 1 + depthOf(parent, parents);
};

/** Inserts the trees from the roots down; the ids go by "PAPI-2021/1.2". */
export async function storeCriteria(
  tx: Transaction,
  { sets }: SeedPlan,
  setIds: Ids,
): Promise<Ids> {
  const planned = sets.flatMap(({ values, criteria }) =>
    [...criteria.values()].map((criterion) => ({
      criterion,
      set: values.code,
      depth: depthOf(criterion.code, criteria),
    })),
  );
  let ids: Ids = new Map();
  for (const level of new Set(planned.map(({ depth }) => depth).toSorted())) {
    await tx.criterion.createMany({
      data: planned
        .filter(({ depth }) => depth === level)
        .map(({ criterion: { parent, ...values }, set }) => ({
          ...values,
          criteriaSetId: idOf(setIds, set),
          parentId: parent === null ? null : idOf(ids, `${set}/${parent}`),
        })),
      skipDuplicates: true,
    });
    ids = await criterionIds(tx);
  }
  return ids;
}

async function criterionIds(tx: Transaction): Promise<Ids> {
  const stored = await tx.criterion.findMany({
    select: { id: true, code: true, criteriaSet: { select: { code: true } } },
  });
  return new Map(stored.map(({ id, code, criteriaSet }) => [`${criteriaSet.code}/${code}`, id]));
}
