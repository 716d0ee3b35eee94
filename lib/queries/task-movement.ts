import type { Actor } from '@/lib/domain/account';
import { countsOfMonths, stretchOf } from '@/lib/domain/dossier-month';
import { type DossierPeriod, dossierPeriod, monthIn } from '@/lib/domain/dossier-period';
import { TWO_LEVELS_FROM } from '@/lib/domain/dossier-run';
import { stretchAt } from '@/lib/domain/dossier-stretch';
import type { IndicatorView } from '@/lib/domain/indicator-view';
import { type Period, period } from '@/lib/domain/period';
import { mayDo } from '@/lib/domain/rights';
import {
  comparablePeriod,
  type FieldCounts,
  type FieldMovement,
  pointsMovement,
} from '@/lib/domain/task-movement';
import { type MovedNumber, numberKey, type TaskMovement } from '@/lib/domain/task-movement-view';
import { toPlainDate } from '@/lib/platform/database';
import { homeAuthority, territoryBreaks } from './authority';
import { dossierKnown, dossierMonths } from './dossier-dashboard';
import { dossierFields } from './dossier-place';
import { indicatorAt } from './indicator';
import { publishedRanking } from './ranking';
import { breakdownOf } from './score';

const BREAKS = [TWO_LEVELS_FROM];
const UNKNOWN: TaskMovement = { kind: 'unknown' };

/** How the numbers behind some tasks moved, by `numberKey`; each number is worked out once. */
export async function movementsOf(
  tasks: readonly MovedNumber[],
  actor: Actor,
): Promise<Readonly<Record<string, TaskMovement>>> {
  if (!mayDo(actor, 'readTasks')) return {};
  const once = new Map(tasks.map((task) => [numberKey(task), task]));
  const moved = await Promise.all(
    [...once].map(async ([key, task]) => [key, await movementOf(task, actor)] as const),
  );
  return Object.fromEntries(moved);
}

const movementOf = ({ link, basePeriod }: MovedNumber, actor: Actor) =>
  link.kind === 'criterion'
    ? pointsOf(link.indicator.slug, link.code, basePeriod)
    : dossiersOf(link, basePeriod, actor);

type Known = { readonly period: Period; readonly name: string } & Pick<
  Awaited<ReturnType<typeof breakdownOf>>[number],
  'points' | 'maxPoints'
>;

async function pointsOf(
  indicatorSlug: string,
  code: string,
  basePeriod: string,
): Promise<TaskMovement> {
  const [indicator, home, breaks] = await Promise.all([
    indicatorAt(indicatorSlug),
    homeAuthority(),
    territoryBreaks(),
  ]);
  const base = period.safeParse(basePeriod).data;
  if (!indicator || !base) return UNKNOWN;
  const periods = indicator.periods.filter((one) => one >= base);
  const results = await Promise.all(
    periods.map((one) => resultIn(indicator, one, home.slug, code)),
  );
  const known = results.find((one) => one.period === base);
  return {
    kind: 'points',
    authoritySlug: home.slug,
    indicatorSlug,
    indicatorName: indicator.name,
    unit: indicator.unit,
    code,
    name: known?.name ?? results[0]?.name ?? code,
    maxPoints: known?.maxPoints ?? null,
    movement: pointsMovement({
      basePeriod: base,
      maxPoints: known?.maxPoints ?? null,
      results,
      spans: indicator.criteriaSets,
      territoryBreaks: breaks,
    }),
  };
}

/** What the home province has on one criterion in the newest published version of a release; "T" is the total. */
async function resultIn(
  indicator: IndicatorView,
  one: Period,
  slug: string,
  code: string,
): Promise<Known> {
  if (code === 'T') {
    const ranking = await publishedRanking(indicator.slug, one);
    const row = ranking?.rows.find((listed) => listed.slug === slug);
    const points = row?.points ?? null;
    return { period: one, name: indicator.name, points, maxPoints: indicator.scaleMax };
  }
  const parts = await breakdownOf(slug, indicator.slug, one);
  const part = parts.find((result) => result.code === code);
  return {
    period: one,
    name: part?.name ?? code,
    points: part?.points ?? null,
    maxPoints: part?.maxPoints ?? null,
  };
}

async function dossiersOf(
  field: { readonly slug: string; readonly name: string },
  basePeriod: string,
  actor: Actor,
): Promise<TaskMovement> {
  const [known, fields] = await Promise.all([dossierKnown(), dossierFields()]);
  const fieldId = fields.find(({ key }) => key === field.slug)?.id;
  const base = dossierPeriod.safeParse(basePeriod).data;
  if (!known || !base || fieldId === undefined) return UNKNOWN;
  const asOf = toPlainDate(known.asOf);
  const { now, laterOn } = comparablePeriod({ base, asOf, breaks: BREAKS });
  const begun = stretchAt(base, asOf);
  const isCovered = begun !== null && begun.first >= monthIn(toPlainDate(known.since));
  const [before, after] = await Promise.all([
    isCovered ? countsIn(base, fieldId, asOf, actor) : null,
    now ? countsIn(now, fieldId, asOf, actor) : null,
  ]);
  const movement: FieldMovement = !before
    ? { kind: 'noBase' }
    : after
      ? { kind: 'moved', base: before, now: after, laterOn }
      : { kind: 'waiting', base: before, laterOn };
  return {
    kind: 'dossiers',
    fieldSlug: field.slug,
    fieldName: field.name,
    isOwnUnit: actor.role === 'member',
    isIllustrative: known.isIllustrative,
    asOf,
    movement,
  };
}

/** One field in one period, as far as this person may see; null where it may not, or nothing is there. */
async function countsIn(
  one: DossierPeriod,
  fieldId: number,
  asOf: ReturnType<typeof toPlainDate>,
  actor: Actor,
): Promise<FieldCounts | null> {
  const stretch = stretchAt(one, asOf);
  if (!stretch) return null;
  const scope = { authorityId: null, fieldId, isLinkedOnly: false };
  const rows = await dossierMonths(stretch, scope, actor);
  if (!rows || rows.length === 0) return null;
  const { late, resolved, overdue } = countsOfMonths(stretchOf(rows, stretch.first, stretch.last));
  return { period: one, late: late ?? 0, resolved: resolved ?? 0, overdue: overdue ?? 0 };
}
