import type { Actor } from '@/lib/domain/account';
import {
  type IndicatorEdit,
  type IndicatorRefusal,
  isThresholdWithin,
  type NewIndicator,
  scaleRefusal,
} from '@/lib/domain/indicator-edit';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database, toPoints } from '@/lib/platform/database';
import { isUniqueViolation } from '@/lib/platform/database-error';
import type { Indicator, Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';

type Tx = Prisma.TransactionClient;

const exact = (value: Prisma.Decimal) => toPoints(value, value.decimalPlaces());

/** The words of the criterion every set begins with. */
type TotalName = { readonly name: string; readonly nameEn: string };

/** Adds an indicator with its first criteria set and the total in it, so that a release can be opened. */
export async function addIndicator(
  wanted: NewIndicator,
  totalName: TotalName,
  actor: Actor,
): Promise<Result<null, IndicatorRefusal>> {
  if (!mayDo(actor, 'editIndicator')) return refuse('notAllowed');
  const wrong = scaleRefusal(wanted);
  if (wrong) return refuse(wrong);
  if (!isThresholdWithin(wanted.unusualChange, wanted.scaleMax))
    return refuse('thresholdOverScale');

  try {
    return await database.$transaction((tx) => add(tx, wanted, totalName, actor));
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('taken');
    throw error;
  }
}

async function add(tx: Tx, wanted: NewIndicator, totalName: TotalName, actor: Actor) {
  const { fromYear, legalBasis, ...columns } = wanted;
  const { code, slug, position } = columns;
  if (await tx.indicator.findFirst({ where: { OR: [{ code }, { slug }] } })) return refuse('taken');
  if (await tx.indicator.findFirst({ where: { position } })) return refuse('positionTaken');

  const total = { code: 'T', ...totalName, maxPoints: wanted.scaleMax, position: 1 };
  const set = {
    code: `${code}-${fromYear}`,
    fromYear,
    legalBasis,
    isComparableWithPrevious: true,
    criteria: { create: total },
  };
  await tx.indicator.create({ data: { ...columns, criteriaSets: { create: set } } });
  await recordAudit(tx, actor, [
    { act: 'editIndicator', subjectKind: 'indicator', subjectKey: slug, after: wanted },
  ]);
  return accept(null);
}

/** Changes the words, the place and the thresholds of an indicator over the version that was seen. */
export async function editIndicator(
  { slug, version, ...wanted }: IndicatorEdit,
  actor: Actor,
): Promise<Result<null, IndicatorRefusal>> {
  if (!mayDo(actor, 'editIndicator')) return refuse('notAllowed');
  try {
    return await database.$transaction(async (tx) => {
      const before = await tx.indicator.findUnique({ where: { slug } });
      if (!before) return refuse('notFound');
      if (!isThresholdWithin(wanted.unusualChange, exact(before.scaleMax)))
        return refuse('thresholdOverScale');

      const { count } = await tx.indicator.updateMany({
        where: { slug, version },
        data: { ...wanted, version: { increment: 1 } },
      });
      if (count === 0) return refuse('changedMeanwhile');

      const record = { act: 'editIndicator', subjectKind: 'indicator', subjectKey: slug } as const;
      await recordAudit(tx, actor, [{ ...record, before: kept(before), after: wanted }]);
      return accept(null);
    });
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('positionTaken');
    throw error;
  }
}

/** As the log holds it. */
const kept = (row: Indicator) => ({
  name: row.name,
  fullName: row.fullName,
  publisher: row.publisher,
  summary: row.summary,
  isRankedByPublisher: row.isRankedByPublisher,
  grading: row.grading,
  position: row.position,
  unusualChange: row.unusualChange && exact(row.unusualChange),
});
