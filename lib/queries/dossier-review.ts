import type { Actor } from '@/lib/domain/account';
import { wholeTotal } from '@/lib/domain/dossier-cell';
import { disagreements, dossierChecklist } from '@/lib/domain/dossier-checklist';
import { type DossierPeriod, daysOfPeriod } from '@/lib/domain/dossier-period';
import {
  type DossierReleaseName,
  dossierReleaseAddress,
  dossierReleaseKey,
  isDossierStep,
} from '@/lib/domain/dossier-release';
import {
  basisDisagreement,
  type DossierReview,
  type DossierStepLine,
  dossierChanges,
} from '@/lib/domain/dossier-review';
import { isOpen, mayCancel, nextStatus, type Reviewed, stepsFor } from '@/lib/domain/review';
import { mayDo } from '@/lib/domain/rights';
import { checkedDossiers } from '@/lib/platform/checked-dossiers';
import { database, toPlainDate } from '@/lib/platform/database';
import { dossierNames } from '@/lib/platform/dossier-names';
import { chosenCells } from '@/lib/platform/dossier-row';
import type { Prisma } from '@/lib/platform/prisma-client/client';

const WHOLE = { source: { select: { title: true } } } satisfies Prisma.DossierReleaseInclude;

type Row = Prisma.DossierReleaseGetPayload<{ include: typeof WHOLE }>;

/** Dossier results with their checklist, their history and what `actor` may do; null where there are none to be seen. */
export async function dossierReview(
  written: { readonly period: string; readonly version: string },
  actor: Actor,
): Promise<DossierReview | null> {
  const address = dossierReleaseAddress.safeParse(written);
  if (!address.success || !mayDo(actor, 'readReview')) return null;
  const { period, version } = address.data;
  const row = await database.dossierRelease.findUnique({
    where: { period_version: { period, version } },
    include: WHOLE,
  });
  if (!row) return null;

  const checked = await checkedDossiers(database, row.id);
  const [writers, steps, names] = await Promise.all([
    database.dossierCount.findMany({
      where: { releaseId: row.id, enteredById: { not: null } },
      distinct: ['enteredById'],
      select: { enteredById: true },
    }),
    stepsOf({ period, version }),
    dossierNames(
      database,
      [
        checked.province,
        ...[...checked.cells, ...checked.before, ...checked.corrected].map(
          ({ authority }) => authority,
        ),
      ],
      daysOfPeriod(period).lastOn,
    ),
  ]);
  const chosen = chosenCells(checked.cells);
  const reviewed: Reviewed = {
    status: row.status,
    submittedById: row.submittedById,
    isPlanned: false,
    enteredByIds: writers.flatMap(({ enteredById }) => enteredById ?? []),
  };
  return {
    ...said(row),
    names,
    province: checked.province,
    steps,
    items: row.status === 'published' ? [] : dossierChecklist(checked),
    whole: wholeTotal(chosen, checked.province),
    rows: {
      report: checked.cells.filter(({ basis }) => basis === 'report').length,
      cases: checked.cells.filter(({ basis }) => basis === 'cases').length,
      chosen: chosen.length,
    },
    disagreements: disagreements(checked.cells).map(basisDisagreement),
    changes: version > 1 ? dossierChanges(chosenCells(checked.corrected), chosen) : [],
    ...rightsOf(reviewed, actor),
  };
}

const said = (row: Row) => ({
  id: row.id,
  revision: row.revision,
  period: row.period as DossierPeriod,
  version: row.version,
  status: row.status,
  asOf: toPlainDate(row.asOf),
  isIllustrative: row.isIllustrative,
  sourceId: row.sourceId,
  sourceTitle: row.source?.title ?? null,
  publicNote: row.publicNote,
});

function rightsOf(reviewed: Reviewed, actor: Actor) {
  const approval = nextStatus('approve', reviewed, actor);
  return {
    allowed: stepsFor(reviewed, actor).filter(isDossierStep),
    isOwnWork: !approval.ok && approval.refusal === 'ownWork',
    mayCancel: mayCancel(reviewed, actor),
    mayEdit: mayDo(actor, 'editRelease') && isOpen(reviewed.status),
  };
}

/** What the log says of these results, oldest first. */
async function stepsOf(name: DossierReleaseName): Promise<DossierStepLine[]> {
  const rows = await database.auditEntry.findMany({
    where: { subjectKind: 'dossierRelease', subjectKey: dossierReleaseKey(name) },
    orderBy: { id: 'asc' },
    select: { act: true, actorName: true, at: true, reason: true },
  });
  return rows.map(({ act, actorName, at, reason }) => ({
    act,
    by: actorName,
    at: at.toISOString(),
    reason,
  }));
}
