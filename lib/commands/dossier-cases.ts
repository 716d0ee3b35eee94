import type { Actor } from '@/lib/domain/account';
import { isSameCount } from '@/lib/domain/dossier-cell';
import type { DossierCounts } from '@/lib/domain/dossier-counts';
import {
  countsOfMonths,
  MONTH_COLUMNS,
  type MonthRow,
  NO_MONTH,
  stretchOf,
} from '@/lib/domain/dossier-month';
import { type DossierPeriod, daysOfPeriod, monthIn, monthsOf } from '@/lib/domain/dossier-period';
import { type DossierMoved, dossierReleaseKey } from '@/lib/domain/dossier-release';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { SeenRelease } from '@/lib/domain/release-form';
import { accept, refuse } from '@/lib/domain/result';
import { isOpen } from '@/lib/domain/review';
import { mayDo } from '@/lib/domain/rights';
import { database, toPlainDate } from '@/lib/platform/database';
import { countsIn } from '@/lib/platform/dossier-row';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';
import { countRevision, type HeldDossierRelease, holdSeenDossiers } from './held-dossier-release';
import { LONGEST_WAIT } from './held-release';

type Tx = Prisma.TransactionClient;

/** What the dossiers of one authority and field add up to in the period. */
export type Counted = {
  readonly authorityId: number;
  readonly fieldId: number;
  readonly counts: DossierCounts;
};

/**
 * Takes the counts of a draft from the dossiers: one row an authority and field, beside what was
 * reported. May be done again and again; dossiers that did not change change nothing.
 */
export function takeCases(seen: SeenRelease, actor: Actor): DossierMoved {
  if (!mayDo(actor, 'countDossiers')) return Promise.resolve(refuse('notAllowed'));
  return database.$transaction(async (tx) => {
    const held = await holdSeenDossiers(tx, seen);
    if (!held.ok) return held;
    const { period, version, status } = held.value;
    if (!isOpen(status)) return refuse('wrongStatus');
    const state = await tx.dossierState.findUnique({ where: { id: 1 } });
    const counted = state ? await countedIn(tx, period, toPlainDate(state.asOf)) : [];
    if (!state || counted.length === 0) return refuse('noCases');

    const changed = await write(tx, held.value, counted, actor.id);
    const facts = await takeFacts(tx, held.value, state);
    if (changed.total === 0 && facts === null) return accept({ period, version });
    await countRevision(tx, held.value.id);
    await recordAudit(tx, actor, [
      {
        act: 'countDossiers',
        subjectKind: 'dossierRelease',
        subjectKey: dossierReleaseKey({ period, version }),
        after: { ...changed, rows: counted.length, ...facts },
      },
    ]);
    return accept({ period, version });
  }, LONGEST_WAIT);
}

/**
 * The months of the period up to the day the dossiers are as of, added up by authority and field; a
 * dossier that passes several agencies counts once, where it was received.
 */
export async function countedIn(
  tx: Tx,
  period: DossierPeriod,
  asOf: PlainDate,
): Promise<Counted[]> {
  const months = monthsOf(period).filter((month) => month <= monthIn(asOf));
  const [first] = months;
  const last = months.at(-1);
  if (!first || !last) return [];
  const groups = await tx.dossierMonth.groupBy({
    by: ['authorityId', 'fieldId', 'month'],
    where: { month: { in: months.map((month) => new Date(month)) } },
    _sum: Object.fromEntries(MONTH_COLUMNS.map((column) => [column, true])),
  });
  const rows = new Map<string, { authorityId: number; fieldId: number; months: MonthRow[] }>();
  for (const { authorityId, fieldId, ...group } of groups) {
    const key = place({ authorityId, fieldId });
    const row = rows.get(key) ?? { authorityId, fieldId, months: [] };
    row.months.push(monthRow(group));
    rows.set(key, row);
  }
  return [...rows.values()].map(({ months: of, ...row }) => ({
    ...row,
    counts: countsOfMonths(stretchOf(of, first, last)),
  }));
}

type Sums = Readonly<Record<string, number | null | undefined>>;

const monthRow = ({ month, _sum }: { readonly month: Date; readonly _sum: Sums }): MonthRow => ({
  ...NO_MONTH,
  ...Object.fromEntries(MONTH_COLUMNS.map((column) => [column, _sum[column] ?? 0])),
  month: toPlainDate(month),
});

type Changed = {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly total: number;
};

const place = (row: { readonly authorityId: number; readonly fieldId: number | null }) =>
  `${row.authorityId} ${row.fieldId}`;

/** Writes what differs from the rows of an earlier time; a reported figure stays the chosen one until somebody chooses. */
async function write(
  tx: Tx,
  { id: releaseId, sourceId }: HeldDossierRelease,
  counted: readonly Counted[],
  enteredById: string,
): Promise<Changed> {
  const stored = await tx.dossierCount.findMany({ where: { releaseId } });
  const before = new Map(
    stored.filter(({ basis }) => basis === 'cases').map((row) => [place(row), row]),
  );
  const reported = new Set(stored.filter(({ basis }) => basis === 'report').map(place));
  const entered = { enteredById, enteredAt: new Date() };
  const created = counted.filter((row) => !before.has(place(row)));
  await tx.dossierCount.createMany({
    data: created.map(({ counts, ...row }) => ({
      ...row,
      ...counts,
      ...entered,
      releaseId,
      sourceId,
      basis: 'cases' as const,
      isChosen: !reported.has(place(row)),
    })),
  });
  let changed = 0;
  for (const row of counted) {
    const old = before.get(place(row));
    if (!old || isSameCount(countsIn(old), row.counts)) continue;
    // What was said for one figure does not hold for another.
    const data = { ...row.counts, ...entered, chosenReason: null, version: { increment: 1 } };
    await tx.dossierCount.update({ where: { id: old.id }, data });
    changed += 1;
  }
  const removed = await letGo(tx, releaseId, [...before.values()], counted);
  return { created: created.length, changed, removed, total: created.length + changed + removed };
}

/** Takes away counts of dossiers that are no more; where there is a report, it stands again. */
async function letGo(
  tx: Tx,
  releaseId: number,
  before: readonly { id: number; authorityId: number; fieldId: number | null }[],
  counted: readonly Counted[],
): Promise<number> {
  const there = new Set(counted.map(place));
  const gone = before.filter((row) => !there.has(place(row)));
  await tx.dossierCount.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  for (const { authorityId, fieldId } of gone) {
    await tx.dossierCount.updateMany({
      where: { releaseId, authorityId, fieldId, basis: 'report' },
      data: { isChosen: true, chosenReason: null, version: { increment: 1 } },
    });
  }
  return gone.length;
}

/**
 * Dossiers that were made up make the release so; where nothing was reported, it is as of the day
 * the dossiers are. Null where that was so already.
 */
async function takeFacts(
  tx: Tx,
  { id, period, asOf, isIllustrative }: HeldDossierRelease,
  state: { readonly asOf: Date; readonly isIllustrative: boolean },
) {
  const reports = await tx.dossierCount.count({ where: { releaseId: id, basis: 'report' } });
  const { lastOn } = daysOfPeriod(period);
  const [known = lastOn] = [toPlainDate(state.asOf), lastOn].toSorted();
  const now = {
    asOf: reports > 0 ? asOf : known,
    isIllustrative: isIllustrative || state.isIllustrative,
  };
  if (now.asOf === asOf && now.isIllustrative === isIllustrative) return null;
  await tx.dossierRelease.update({
    where: { id },
    data: { asOf: new Date(now.asOf), isIllustrative: now.isIllustrative },
  });
  return now;
}
