import {
  type Change,
  type CriteriaSetSpan,
  changeBetween,
  type TerritoryBreak,
} from './comparison';
import { type LostPart, lostPoints, type TotalResult } from './lost-points';
import { type Benchmarks, benchmarksOf, type Company } from './part-benchmark';
import type { Period } from './period';
import { comparePoints, differenceOf, type Points, type SignedPoints } from './points';
import type { Interval } from './rank-range';
import { rankByPoints, type Standing } from './ranking';
import type { MissingReason } from './score';
import { type CriterionResult, summaryOf } from './score-breakdown';
import { partsOf } from './score-check';

/** What one authority has of one criterion in a published release. */
export type PartFigure = {
  readonly slug: string;
  readonly points: Points | null;
  readonly missing: MissingReason | null;
  readonly sourceCode: string;
  /** What it claimed for itself, and why the appraisal gave less. */
  readonly claimed: Points | null;
  readonly cutReason: string | null;
  readonly interval: Interval | null;
};

/** A criterion and what all authorities have of it; the tree comes flat, parents before children. */
export type PartFigures = {
  readonly code: string;
  /** Null of the total alone. */
  readonly parentCode: string | null;
  readonly name: string;
  readonly maxPoints: Points | null;
  readonly figures: readonly PartFigure[];
};

/** Claimed points beside the appraised ones; `cut` is null without appraised points. */
export type Claim = {
  readonly claimed: Points;
  readonly cut: SignedPoints | null;
  readonly reason: string | null;
};

/** `otherMaximum`: the same criterion, but out of other full marks. */
export type PartChange = Change | { readonly kind: 'otherMaximum'; readonly before: Points | null };

/** One criterion of one authority, and everything it is read against. */
export type PartView = CriterionResult & {
  /** Null without a figure or without a maximum. */
  readonly lost: LostPart | null;
  /** Among all with a total; null where some of those have no figure, so that no rank would be true. */
  readonly place: Standing | null;
  readonly benchmarks: Benchmarks;
  readonly change: PartChange;
  readonly claim: Claim | null;
  readonly interval: Interval | null;
  readonly hasParts: boolean;
  /** Holds the same points as its siblings do. */
  readonly isSubtotal: boolean;
};

export type PartsInput = {
  readonly slug: string;
  readonly period: Period;
  readonly parts: readonly PartFigures[];
  /** Of the year before; empty where none is published. */
  readonly before: readonly PartFigures[];
  readonly beforePeriod: Period;
  readonly company: Company;
  readonly total: TotalResult;
  readonly criteriaSets: readonly CriteriaSetSpan[];
  readonly territoryBreaks: readonly TerritoryBreak[];
};

const TOTAL = 'T';

const figureOf = (part: PartFigures | undefined, slug: string): PartFigure | null =>
  part?.figures.find((figure) => figure.slug === slug) ?? null;

const knownIn = ({ figures }: PartFigures) =>
  figures.flatMap(({ slug, points }) => (points === null ? [] : [{ slug, points }]));

/** The parts as one authority's results, without the total: what charts and lost points are made of. */
export const resultsOf = (parts: readonly PartFigures[], slug: string): CriterionResult[] =>
  parts
    .filter(({ parentCode }) => parentCode !== null)
    .map((part) => {
      const own = figureOf(part, slug);
      const { code, parentCode, name, maxPoints } = part;
      return {
        code,
        parentCode: parentCode === TOTAL ? null : parentCode,
        name,
        maxPoints,
        points: own?.points ?? null,
        missing: own ? own.missing : 'noPublicFigure',
        sourceCode: own?.sourceCode ?? null,
        summary: summaryOf(knownIn(part)),
      };
    });

/** Every criterion under the total, in the order of the criteria. */
export function partViews(input: PartsInput): readonly PartView[] {
  const { slug, parts, company, total } = input;
  const byCode = new Map(parts.map((part) => [part.code, part]));
  const results = resultsOf(parts, slug);
  const lost = new Map(lostPoints(results, total).parts.map((part) => [part.code, part]));
  return results.flatMap((result) => {
    const part = byCode.get(result.code);
    if (!part) return [];
    const own = figureOf(part, slug);
    const place = placeIn(part, company.country, slug);
    return [
      {
        ...result,
        lost: lost.get(result.code) ?? null,
        place,
        benchmarks: benchmarksOf(knownIn(part), company),
        change: changeOf(part, place, input),
        claim: claimOf(own),
        interval: own?.interval ?? null,
        hasParts: parts.some(({ parentCode }) => parentCode === result.code),
        isSubtotal: !partsOf(part.parentCode ?? TOTAL, parts).includes(result.code),
      },
    ];
  });
}

/** The rank among all of `country`; null where one of them has no figure, so that no rank would be true. */
function placeIn(
  part: PartFigures | undefined,
  country: readonly string[],
  slug: string,
): Standing | null {
  if (!part || country.length === 0) return null;
  const known = new Set(knownIn(part).map((figure) => figure.slug));
  if (!country.every((one) => known.has(one))) return null;
  const own = rankByPoints(asRows(part)).find(({ key }) => key === slug);
  return own && own.rank !== null ? own : null;
}

/** Since the year before, by the same code, on the same full marks and within one stretch of method and territory. */
function changeOf(part: PartFigures, place: Standing | null, input: PartsInput): PartChange {
  const { slug, before, beforePeriod, period, criteriaSets, territoryBreaks } = input;
  const earlier = before.find(({ code }) => code === part.code);
  const totals = before.find(({ parentCode }) => parentCode === null);
  const scored = totals ? knownIn(totals).map((figure) => figure.slug) : [];
  const measured = (period: Period, one: PartFigures | undefined, standing: Standing | null) => ({
    period,
    points: figureOf(one, slug)?.points ?? null,
    rank: standing?.rank ?? null,
    outOf: standing?.outOf ?? null,
  });
  const change = changeBetween(
    measured(beforePeriod, earlier, placeIn(earlier, scored, slug)),
    measured(period, part, place),
    criteriaSets,
    territoryBreaks,
  );
  const isOther = earlier !== undefined && !isSameMaximum(earlier.maxPoints, part.maxPoints);
  return change.kind === 'difference' && isOther
    ? { kind: 'otherMaximum', before: earlier.maxPoints }
    : change;
}

const asRows = ({ figures }: PartFigures) =>
  figures.map((figure) => ({ key: figure.slug, points: figure.points }));

const isSameMaximum = (left: Points | null, right: Points | null) =>
  left === null || right === null ? left === right : comparePoints(left, right) === 0;

export function claimOf(own: PartFigure | null): Claim | null {
  if (!own?.claimed) return null;
  const cut = own.points === null ? null : differenceOf(own.claimed, own.points);
  return { claimed: own.claimed, cut, reason: own.cutReason };
}
