import { type PredecessorSpan, spanOfPredecessors } from './authority';
import type { AuthorityView, Kinship } from './authority-view';
import { addCounts, type DossierCounts } from './dossier-counts';
import type { DossierReleaseView } from './dossier-result';
import type { IndicatorHistory } from './history-view';
import type { IndicatorView } from './indicator-view';
import type { Period } from './period';
import type { PlainDate } from './plain-date';
import type { Points } from './points';
import type { Ancestor } from './province-view';

/** A merged province beside those it was made of. */
export type MergedView = {
  readonly merged: { readonly slug: string; readonly name: string };
  readonly onDay: PlainDate;
  readonly document: string;
  /** Its own results, from the day on. */
  readonly histories: readonly IndicatorHistory[];
  readonly ancestry: readonly Ancestor[];
  /** Dossiers of periods that ended before the day, newest first. */
  readonly dossiers: readonly MergedDossiers[];
  readonly readAt: string;
};

/** Which merged province a home province belongs to: itself, or the one it was merged into; null for neither. */
export function mergerOf(
  home: AuthorityView,
): { readonly slug: string; readonly isHome: boolean; readonly kin: Kinship } | null {
  const into = home.successors.find(({ kind }) => kind === 'merger');
  if (into) return { slug: into.slug, isHome: false, kin: into };
  const from = home.predecessors.find(({ kind }) => kind === 'merger');
  return from ? { slug: home.slug, isHome: true, kin: from } : null;
}

/** What the predecessors counted in one period, added up as far as it is known. */
export type MergedDossiers = {
  readonly release: DossierReleaseView;
  /** Of those in `known` only; never taken for the whole while `unknown` names anybody. */
  readonly counts: DossierCounts;
  readonly known: readonly string[];
  readonly unknown: readonly string[];
};

/** Counts add up, unlike an index; null where nobody's are known. */
export function mergedDossiers(
  release: DossierReleaseView,
  parts: readonly { readonly name: string; readonly counts: DossierCounts | null }[],
): MergedDossiers | null {
  const counted = parts.flatMap(({ name, counts }) => (counts ? [{ name, counts }] : []));
  if (counted.length === 0) return null;
  return {
    release,
    counts: addCounts(counted.map(({ counts }) => counts)),
    known: counted.map(({ name }) => name),
    unknown: parts.filter(({ counts }) => counts === null).map(({ name }) => name),
  };
}

/** One year of an indicator: each predecessor's points and the span between them. */
export type SpanLine = {
  readonly period: Period;
  readonly points: readonly (Points | null)[];
  /** Null unless every predecessor is known: one alone is no span. */
  readonly span: PredecessorSpan | null;
};

/** Every year in which some predecessor has points, newest first. */
export function spanLines(
  { slug, periods }: Pick<IndicatorView, 'slug' | 'periods'>,
  ancestry: readonly Ancestor[],
): SpanLine[] {
  return periods.flatMap((period) => {
    const points = ancestry.map(({ histories }) => pointsIn(histories, slug, period));
    if (points.every((one) => one === null)) return [];
    const span = spanOfPredecessors(points);
    return [{ period, points, span: span && span.known === span.outOf ? span : null }];
  });
}

const pointsIn = (histories: readonly IndicatorHistory[], slug: string, period: Period) =>
  histories
    .find(({ indicator }) => indicator.slug === slug)
    ?.years.find(({ release }) => release.period === period)?.row?.points ?? null;
