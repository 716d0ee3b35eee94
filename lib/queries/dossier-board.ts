import type { Actor } from '@/lib/domain/account';
import {
  apologyOf,
  type Before,
  type DossierPart,
  type DossierScope,
  type NamedId,
} from '@/lib/domain/dossier-board';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import { countsOfMonths, type MonthRow, stretchOf } from '@/lib/domain/dossier-month';
import { endOfMonth, type Month, monthIn, monthsAfter } from '@/lib/domain/dossier-period';
import { TWO_LEVELS_FROM } from '@/lib/domain/dossier-run';
import {
  breakWithin,
  type DossierStretch,
  earliest,
  lastWholeMonth,
  latest,
  latestStretch,
  monthsBetween,
  periodsBetween,
  stretchAt,
  stretchBefore,
} from '@/lib/domain/dossier-stretch';
import type { DossierView } from '@/lib/domain/dossier-view';
import type { PlainDate } from '@/lib/domain/plain-date';
import { mayDo } from '@/lib/domain/rights';
import { toPlainDate } from '@/lib/platform/database';
import {
  type CountedId,
  dossierCells,
  dossierKnown,
  dossierLeads,
  dossierMonths,
  dossierProcedures,
} from './dossier-dashboard';
import { dossierDueSoon } from './dossier-due';
import { dossierLimits } from './dossier-limits';
import {
  dossierFields,
  type FoundPlace,
  type PlaceAsked,
  placeFor,
  unitsNamed,
} from './dossier-place';
import { publishedBoard } from './dossier-published-board';
import { dossierRuns, proceduresNamed } from './dossier-runs';

/** Rates are drawn over so many months. */
const DRAWN_MONTHS = 24;
const BREAKS: readonly PlainDate[] = [TWO_LEVELS_FROM];

/**
 * What a leader's page about all, one authority or one field shows, from the months of dossiers; from
 * published reports where no dossiers are loaded. A summary leaves out who leads, what falls due and what is late
 * again and again: reads that only the whole page shows. Null for who may not see it, or where nothing is.
 */
export async function dossierBoard(
  asked: PlaceAsked,
  view: DossierView,
  actor: Actor,
  { isSummary = false }: { readonly isSummary?: boolean } = {},
): Promise<DossierBoard | null> {
  if (!mayDo(actor, 'readDossiers')) return null;
  const known = await dossierKnown();
  if (!known) return publishedBoard(asked, view, actor);
  const [asOf, since] = [toPlainDate(known.asOf), monthIn(toPlainDate(known.since))];
  const found = await placeFor(asked, view.isLinkedOnly, asOf, actor);
  if (!found) return null;
  const stretch = (view.period && stretchAt(view.period, asOf)) ?? latestStretch(asOf, BREAKS);
  const limits = await dossierLimits();
  const [flow, parts, runs, dueSoon] = await Promise.all([
    flowOf(stretch, found.scope, { asOf, since }, actor),
    isSummary ? fieldsOf(stretch, found, actor) : partsOf(stretch, found, actor),
    isSummary
      ? null
      : dossierRuns(earliest(stretch.last, lastWholeMonth(asOf)), found.scope, actor),
    isSummary ? null : dossierDueSoon(found.scope, asOf, limits, actor),
  ]);
  return {
    place: { unit: found.unit, field: found.field, kin: found.kin },
    view: stretch.period === view.period ? view : { ...view, period: null },
    basis: 'cases',
    asOf,
    isIllustrative: known.isIllustrative,
    stretch,
    periods: periodsBetween(since, asOf),
    breaks: BREAKS,
    limits,
    mayDownload: mayDo(actor, 'exportDrafts'),
    ...flow,
    ...parts,
    runs,
    dueSoon,
  };
}

/** The last day dossiers are known of, and the first month. */
type KnownDays = { readonly asOf: PlainDate; readonly since: Month };

/** What the months of a scope say: the stretch, what it is measured against, and the months drawn. */
async function flowOf(
  stretch: DossierStretch,
  scope: DossierScope,
  { asOf, since }: KnownDays,
  actor: Actor,
) {
  const earlier = stretchBefore(stretch);
  const drawnFrom = monthsAfter(stretch.last, 1 - DRAWN_MONTHS);
  const first = earliest(stretch.first, drawnFrom, earlier?.first ?? stretch.first);
  const also = monthIn(asOf);
  const rows = (await dossierMonths({ first, last: stretch.last, also }, scope, actor)) ?? [];
  const months = stretchOf(rows, stretch.first, stretch.last);
  const drawnTo = earliest(stretch.last, lastWholeMonth(asOf));
  const known = rows[0]?.month ?? drawnTo;
  return {
    total: countsOfMonths(months),
    apology: apologyOf(months),
    before: beforeOf(stretch, earlier, since, rows),
    overdueNow: rows.find(({ month }) => month === also)?.overdue ?? 0,
    points: monthsBetween(latest(drawnFrom, known), drawnTo).map((month) => ({
      month,
      counts: countsOfMonths(stretchOf(rows, month, month)),
    })),
  };
}

function beforeOf(
  stretch: DossierStretch,
  earlier: DossierStretch | null,
  since: Month,
  rows: readonly MonthRow[],
): Before {
  if (stretch.isUnfinished) return { kind: 'unfinished' };
  if (!earlier || earlier.first < since) return { kind: 'none' };
  const on = breakWithin(earlier.first, stretch.last, BREAKS);
  if (on) return { kind: 'break', on };
  const counts = countsOfMonths(stretchOf(rows, earlier.first, earlier.last));
  return { kind: 'counts', counts, stretch: earlier };
}

/** The stretch split by field alone, for a summary. */
async function fieldsOf(stretch: DossierStretch, { scope }: FoundPlace, actor: Actor) {
  const [cells, fields] = await Promise.all([dossierCells(stretch, scope, actor), dossierFields()]);
  return { cells: cells ?? [], fields, units: [], leads: [], procedures: [] };
}

/** The stretch split by authority and field, by lead agency and, within one field of one authority, by procedure. */
async function partsOf(stretch: DossierStretch, { unit, field, scope }: FoundPlace, actor: Actor) {
  const on = endOfMonth(stretch.last);
  const [cells, leads, byProcedure, fields] = await Promise.all([
    dossierCells(stretch, scope, actor),
    dossierLeads(stretch, scope, actor),
    unit && field ? dossierProcedures(stretch, scope, actor) : null,
    dossierFields(),
  ]);
  const ids = new Set((cells ?? []).map(({ authorityId }) => authorityId));
  for (const { id } of leads ?? []) if (id !== null) ids.add(id);
  const [units, procedures] = await Promise.all([
    unitsNamed([...ids], on),
    byProcedure ? proceduresNamed(byProcedure.map(({ id }) => id ?? 0)) : [],
  ]);
  return {
    cells: cells ?? [],
    units,
    fields,
    leads: namedParts(leads ?? [], units),
    procedures: namedParts(byProcedure ?? [], procedures),
  };
}

const namedParts = (rows: readonly CountedId[], names: readonly NamedId[]): DossierPart[] =>
  names.flatMap(({ id, key, name }) => {
    const row = rows.find((one) => one.id === id);
    return row ? [{ key, name, counts: countsOfMonths(row) }] : [];
  });
