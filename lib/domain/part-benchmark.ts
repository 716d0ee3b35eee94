import { medianOf, type Points } from './points';
import { meanOf } from './region-mean';
import { type Best, summaryOf } from './score-breakdown';

/** What one authority has of a criterion. */
export type Figure = { readonly slug: string; readonly points: Points };

/** Whom a figure stands beside; all of them have a published total. */
export type Company = {
  readonly country: readonly string[];
  /** Of the same region, the authority itself included. */
  readonly region: readonly string[];
  /** Like it; the authority itself left out. */
  readonly similar: readonly string[];
};

/** A mean of ours and of how many. */
export type CountedMean = {
  readonly value: Points;
  readonly known: number;
  readonly of: number;
};

/** What others have. A mean or median of fragments would speak of nobody, so it is null. */
export type Benchmarks = {
  readonly region: CountedMean | null;
  readonly country: CountedMean | null;
  readonly median: CountedMean | null;
  /** Of those known, however few. */
  readonly similar: CountedMean | null;
  readonly best: Best | null;
  readonly known: number;
  readonly of: number;
};

type Worked = (figures: readonly Points[]) => Points | null;

export function benchmarksOf(
  figures: readonly Figure[],
  { country, region, similar }: Company,
): Benchmarks {
  const byName = new Map(figures.map(({ slug, points }) => [slug, points]));
  const counted = (slugs: readonly string[], work: Worked, isPartial = false) => {
    const known = slugs.flatMap((slug) => byName.get(slug) ?? []);
    const value = isPartial || known.length === slugs.length ? work(known) : null;
    return value === null ? null : { value, known: known.length, of: slugs.length };
  };
  return {
    region: counted(region, meanOf),
    country: counted(country, meanOf),
    median: counted(country, medianOf),
    similar: counted(similar, meanOf, true),
    best: summaryOf(figures)?.best ?? null,
    known: figures.length,
    of: country.length,
  };
}
