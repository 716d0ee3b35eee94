import { Decimal } from 'decimal.js';
import type { DossierLimits } from './dossier-limits';
import { monthPeriodOf } from './dossier-list';
import { type Month, monthIn, monthsAfter } from './dossier-period';
import { TWO_LEVELS_FROM } from './dossier-run';
import { breakWithin, lastWholeMonth } from './dossier-stretch';
import type { PlainDate } from './plain-date';
import { differenceOf } from './points';
import type { RankingRow } from './ranking-row';
import { type ReleaseName, releaseKey } from './release';
import type { WatchReading } from './watch';

const NOTHING = { outOf: null, part: null, whole: null, overdue: null } as const;

/** The points and the rank that a release has of an authority, and how they moved since a comparable year before. */
export function indexReadings(
  name: ReleaseName,
  { points, place, change }: Pick<RankingRow, 'points' | 'place' | 'change'>,
): { readonly points: WatchReading | null; readonly rank: WatchReading | null } {
  const { period } = name;
  const base = { ...NOTHING, key: releaseKey(name), period };
  const moved = change.kind === 'difference' ? change : null;
  const climbed =
    change.kind === 'difference' || change.kind === 'rankOnly' ? change.rankChange : null;
  const fromPeriod = 'fromPeriod' in change ? change.fromPeriod : null;
  return {
    points: points && {
      ...base,
      value: points,
      change: moved && differenceOf(points, moved.from),
      fromPeriod: moved && fromPeriod,
    },
    rank: place && {
      ...base,
      value: String(place.rank),
      outOf: place.outOf,
      // Climbed eight places: the number is eight less.
      change: climbed === null ? null : String(-climbed),
      fromPeriod: climbed === null ? null : fromPeriod,
    },
  };
}

/** What one month of dossiers adds up to. */
export type WatchedMonth = {
  readonly month: Month;
  readonly late: number;
  readonly resolved: number;
  readonly overdue: number;
};

type Known = {
  readonly asOf: PlainDate;
  readonly months: readonly WatchedMonth[];
};

const find = (months: readonly WatchedMonth[], month: Month) =>
  months.find((one) => one.month === month) ?? null;

/** The month before, unless the reorganisation lies between. */
const comparableBefore = (months: readonly WatchedMonth[], month: Month): WatchedMonth | null => {
  const before = monthsAfter(month, -1);
  return breakWithin(before, month, [TWO_LEVELS_FROM]) ? null : find(months, before);
};

const percent = ({ late, resolved }: WatchedMonth) => new Decimal(late).times(100).div(resolved);

/** How often resolved dossiers were late in the last whole month; null where fewer were resolved than say anything. */
export function lateShareReading(
  { asOf, months }: Known,
  { minimumVolume }: Pick<DossierLimits, 'minimumVolume'>,
): WatchReading | null {
  const says = (one: WatchedMonth | null): one is WatchedMonth =>
    one !== null && one.resolved > 0 && one.resolved >= minimumVolume;
  const month = lastWholeMonth(asOf);
  const now = find(months, month);
  if (!says(now)) return null;

  const before = comparableBefore(months, month);
  const isComparable = says(before);
  return {
    ...NOTHING,
    key: monthPeriodOf(month),
    period: monthPeriodOf(month),
    value: percent(now).toString(),
    change: isComparable ? percent(now).minus(percent(before)).toString() : null,
    fromPeriod: isComparable ? monthPeriodOf(before.month) : null,
    ...{ part: now.late, whole: now.resolved, overdue: now.overdue },
  };
}

/** How many dossiers are in hand past their day, as of the day the dossiers are known for. */
export function overdueReading({ asOf, months }: Known): WatchReading | null {
  const month = monthIn(asOf);
  const now = find(months, month);
  if (!now) return null;

  const before = comparableBefore(months, month);
  return {
    ...NOTHING,
    key: monthPeriodOf(month),
    period: monthPeriodOf(month),
    value: String(now.overdue),
    change: before && String(now.overdue - before.overdue),
    fromPeriod: before && monthPeriodOf(before.month),
  };
}
