import type { Actor } from '@/lib/domain/account';
import { lastDayOf, yearOf } from '@/lib/domain/period';
import { type ReleaseName, releaseKey } from '@/lib/domain/release';
import type { NewRelease, OpenRefusal } from '@/lib/domain/release-form';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { isUniqueViolation } from '@/lib/platform/database-error';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';
import { copyFigures } from './release-copy';
import { asKept, asLogged } from './release-facts';

type Tx = Prisma.TransactionClient;

/**
 * Opens a draft: version 1, or a correction that begins as a copy of the newest published version.
 *
 * One release of an indicator and period is in work at a time; another is refused `alreadyInWork`.
 */
export async function openRelease(
  wanted: NewRelease,
  actor: Actor,
): Promise<Result<ReleaseName, OpenRefusal>> {
  if (!mayDo(actor, 'openRelease')) return refuse('notAllowed');
  try {
    return await database.$transaction((tx) => open(tx, wanted, actor));
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('alreadyInWork');
    throw error;
  }
}

async function open(tx: Tx, wanted: NewRelease, actor: Actor) {
  const set = await criteriaSetOf(tx, wanted);
  if (!set.ok) return set;
  const source = await tx.source.findUnique({ where: { id: wanted.source } });
  if (!source) return refuse('unknownSource');

  const { id: criteriaSetId, indicatorId } = set.value;
  const before = await tx.release.findFirst({
    where: { indicatorId, period: wanted.period },
    orderBy: { version: 'desc' },
  });
  if (before && before.status !== 'published') return refuse('alreadyInWork');

  const opened = await tx.release.create({
    data: {
      indicatorId,
      // A correction keeps the criteria it corrects, whatever set is in force by now.
      criteriaSetId: before?.criteriaSetId ?? criteriaSetId,
      period: wanted.period,
      version: (before?.version ?? 0) + 1,
      status: 'draft',
      territoryOn: before?.territoryOn ?? new Date(lastDayOf(wanted.period)),
      isComplete: before?.isComplete ?? false,
      openedById: actor.id,
      ...asKept(wanted),
    },
  });
  if (before) await copyFigures(tx, before.id, opened.id);

  const name = { indicator: wanted.indicator, period: wanted.period, version: opened.version };
  await tx.stepTaken.create({ data: { releaseId: opened.id, step: 'open', actorId: actor.id } });
  await recordAudit(tx, actor, [
    {
      act: 'openRelease',
      subjectKind: 'release',
      subjectKey: releaseKey(name),
      after: { source: source.code, corrects: before?.version ?? null, ...asLogged(wanted) },
    },
  ]);
  return accept(name);
}

/** The criteria in force in the year of the period. */
async function criteriaSetOf(tx: Tx, { indicator, period }: NewRelease) {
  const found = await tx.indicator.findUnique({ where: { slug: indicator } });
  if (!found) return refuse('unknownIndicator');
  const year = yearOf(period);
  const set = await tx.criteriaSet.findFirst({
    where: {
      indicatorId: found.id,
      fromYear: { lte: year },
      OR: [{ toYear: null }, { toYear: { gte: year } }],
    },
    orderBy: { fromYear: 'desc' },
  });
  return set ? accept(set) : refuse('noCriteriaSet');
}
