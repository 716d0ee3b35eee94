import type { Actor } from './account';
import { addCounts, type DossierCounts, NO_COUNTS, type Share } from './dossier-counts';
import type { MonthCounts } from './dossier-month';
import type { Month } from './dossier-period';
import type { DossierStretch } from './dossier-stretch';
import type { PlainDate } from './plain-date';
import { mayDo } from './rights';

/** What a read of dossiers is about; null is everything one may see. */
export type DossierScope = {
  readonly authorityId: number | null;
  readonly fieldId: number | null;
  /** Only dossiers that pass several agencies. */
  readonly isLinkedOnly: boolean;
};

/** The scope as far as somebody may see it: a member's ends at its own unit. Null where there is nothing to see. */
export function scopeFor(
  scope: DossierScope,
  actor: Pick<Actor, 'role' | 'authorityId'>,
): DossierScope | null {
  if (!mayDo(actor, 'readDossiers')) return null;
  if (actor.role !== 'member') return scope;
  const { authorityId } = actor;
  const isOwn = scope.authorityId === null || scope.authorityId === authorityId;
  return authorityId !== null && isOwn ? { ...scope, authorityId } : null;
}

/** What one authority handled of one field in a stretch of months. */
export type DossierCell = {
  readonly authorityId: number;
  readonly fieldId: number;
  readonly counts: DossierCounts;
};

/** Something dossiers are split by: an authority, a field, a procedure, a lead agency. */
export type DossierPart = {
  /** As addresses write it: a slug, or a procedure's code. */
  readonly key: string;
  readonly name: string;
  readonly counts: DossierCounts;
};

export type NamedId = { readonly id: number; readonly key: string; readonly name: string };

/** One period on the axis of a chart of rates. */
export type DossierPoint = { readonly month: Month; readonly counts: DossierCounts };

/** Letters of apology: owed for every dossier resolved late or still overdue. */
export type Apology = {
  readonly owed: number;
  readonly sent: number;
  /** Of those resolved late with a letter: resolved by the day it names. */
  readonly kept: Share;
};

/** What a stretch is measured against, or why it is not. */
export type Before =
  | { readonly kind: 'counts'; readonly counts: DossierCounts; readonly stretch: DossierStretch }
  | { readonly kind: 'break'; readonly on: PlainDate }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'none' };

export function apologyOf(months: MonthCounts): Apology {
  const { late, overdue, apologySent, apologyKept, overdueApologySent } = months;
  return {
    owed: late + overdue,
    sent: apologySent + overdueApologySent,
    kept: { part: apologyKept, whole: apologySent },
  };
}

/** Parts added up by what `keyOf` says, in the order in which each first came. */
export function addBy<Row extends { readonly counts: DossierCounts }, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Map<Key, DossierCounts> {
  const groups = new Map<Key, DossierCounts[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row.counts);
    else groups.set(keyOf(row), [row.counts]);
  }
  return new Map([...groups].map(([key, counts]) => [key, addCounts(counts)]));
}

/** The cells of one side added up under its names; a name without a cell is left out. */
export function partsBy(
  cells: readonly DossierCell[],
  side: 'authorityId' | 'fieldId',
  names: readonly NamedId[],
): DossierPart[] {
  const sums = addBy(cells, (cell) => cell[side]);
  return names.flatMap(({ id, key, name }) => {
    const counts = sums.get(id);
    return counts ? [{ key, name, counts }] : [];
  });
}

export const totalOf = (parts: readonly { readonly counts: DossierCounts }[]): DossierCounts =>
  parts.length === 0 ? NO_COUNTS : addCounts(parts.map(({ counts }) => counts));

/** Late in either way: resolved after its day, or still in hand past it. Unit: dossiers. */
export const lateOrOverdue = ({ late, overdue }: DossierCounts): number =>
  (late ?? 0) + (overdue ?? 0);

/** How often resolved dossiers were late. */
export const lateShare = ({ late, early, onTime, inTime }: DossierCounts): Share | null => {
  const punctual = inTime ?? (early === null || onTime === null ? null : early + onTime);
  return late === null || punctual === null ? null : { part: late, whole: punctual + late };
};
