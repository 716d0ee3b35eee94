import type { Actor } from '@/lib/domain/account';
import { checklistOf } from '@/lib/domain/checklist';
import { publishFailure, type ReleaseName } from '@/lib/domain/release';
import { changesBetween, type ReleaseReview, type StepLine } from '@/lib/domain/release-review';
import { isOpen, mayCancel, nextStatus, type Reviewed, stepsFor } from '@/lib/domain/review';
import { mayDo } from '@/lib/domain/rights';
import { checkedRelease } from '@/lib/platform/checked-release';
import { database, toPlainDate } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

const WHOLE = {
  indicator: { select: { slug: true, name: true, authorityKind: true } },
  source: { select: { title: true } },
  steps: { orderBy: { id: 'asc' }, include: { actor: { select: { name: true } } } },
  criteriaSet: { select: { criteria: { select: { code: true, name: true } } } },
} satisfies Prisma.ReleaseInclude;

type Row = Prisma.ReleaseGetPayload<{ include: typeof WHOLE }>;

/** A release with its checklist, its history and what `actor` may do with it; null where there is none to be seen. */
export async function releaseReview(
  { indicator, period, version }: ReleaseName,
  actor: Actor,
): Promise<ReleaseReview | null> {
  if (!mayDo(actor, 'readReview')) return null;
  const row = await database.release.findFirst({
    where: { indicator: { slug: indicator }, period, version },
    include: WHOLE,
  });
  if (!row) return null;

  const isSealed = row.status !== 'published' && !mayDo(actor, 'readEmbargoed');
  const [checked, ticks, writers, names] = await Promise.all([
    checkedRelease(database, row.id),
    database.warningTick.findMany({ where: { releaseId: row.id, actorId: actor.id } }),
    database.score.findMany({
      where: { releaseId: row.id, enteredById: { not: null } },
      distinct: ['enteredById'],
      select: { enteredById: true },
    }),
    namesOf(row),
  ]);
  const reviewed: Reviewed = {
    status: row.status,
    submittedById: row.submittedById,
    isPlanned: row.scheduledFor !== null,
    enteredByIds: writers.flatMap(({ enteredById }) => enteredById ?? []),
  };
  return {
    ...said(row),
    isSealed,
    items: isSealed || row.status === 'published' ? [] : checklistOf(checked),
    ticked: ticks.map(({ key }) => key),
    authorityNames: names,
    criterionNames: Object.fromEntries(
      row.criteriaSet.criteria.map(({ code, name }) => [code, name]),
    ),
    steps: row.steps.map(stepLine),
    ...rightsOf(reviewed, actor),
    changes: row.version > 1 && !isSealed ? changesBetween(checked.corrected, checked.cells) : [],
  };
}

function rightsOf(reviewed: Reviewed, actor: Actor) {
  const { status } = reviewed;
  const approval = nextStatus('approve', reviewed, actor);
  const isTicking = isOpen(status) || status === 'submitted';
  return {
    allowed: stepsFor(reviewed, actor),
    isOwnWork: !approval.ok && approval.refusal === 'ownWork',
    mayCancel: mayCancel(reviewed, actor),
    mayEdit: mayDo(actor, 'editRelease') && isOpen(status),
    mayTick: mayDo(actor, 'tickWarning') && isTicking,
  };
}

const said = (row: Row) => ({
  id: row.id,
  revision: row.revision,
  indicator: row.indicator.slug,
  indicatorName: row.indicator.name,
  period: row.period,
  version: row.version,
  status: row.status,
  isComplete: row.isComplete,
  sourceId: row.sourceId,
  sourceTitle: row.source?.title ?? null,
  dueOn: row.dueOn && toPlainDate(row.dueOn),
  announcedOn: row.announcedOn && toPlainDate(row.announcedOn),
  decision: row.decision,
  publicNote: row.publicNote,
  scheduledFor: row.scheduledFor?.toISOString() ?? null,
  publishFailure: publishFailure.nullable().catch('unexpected').parse(row.publishFailure),
});

const stepLine = ({ step, actor, at, reason }: Row['steps'][number]): StepLine => ({
  step,
  by: actor?.name ?? null,
  at: at.toISOString(),
  reason,
});

/** The names its authorities carried on the release's day, by slug. */
async function namesOf({ indicator, territoryOn }: Row): Promise<Record<string, string>> {
  const rows = await database.authorityVersion.findMany({
    where: {
      authority: { kind: indicator.authorityKind },
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: territoryOn } }] },
        { OR: [{ validTo: null }, { validTo: { gte: territoryOn } }] },
      ],
    },
    select: { name: true, authority: { select: { slug: true } } },
  });
  return Object.fromEntries(rows.map(({ name, authority }) => [authority.slug, name]));
}
