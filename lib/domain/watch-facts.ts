import { z } from 'zod';
import { scoreUnit } from './indicator';
import { watchedFigure, watchMeasure, watchSide } from './watch';

/** What somebody watches, in names: needs no other row to be said. */
export const watchSubject = z.object({
  figure: watchedFigure,
  measure: watchMeasure,
  side: watchSide,
  threshold: z.string(),
  /** The indicator, or the field of dossiers; null: all fields. */
  slug: z.string().nullable(),
  name: z.string().nullable(),
  /** Of points. */
  unit: scoreUnit.nullable(),
  scaleMax: z.string().nullable(),
});

export type WatchSubject = z.infer<typeof watchSubject>;

/** What a message about a watch says: the figure that passed, from where, and how to stop. */
export const watchFacts = watchSubject.extend({
  place: z.object({ slug: z.string(), name: z.string() }),
  key: z.string(),
  period: z.string(),
  value: z.string(),
  change: z.string().nullable(),
  fromPeriod: z.string().nullable(),
  outOf: z.int().nullable(),
  part: z.int().nullable(),
  whole: z.int().nullable(),
  overdue: z.int().nullable(),
  isIllustrative: z.boolean(),
  /** It was beyond already when the watch began: noted, not told. */
  wasBefore: z.boolean(),
  token: z.string(),
});

export type WatchFacts = z.infer<typeof watchFacts>;

/** One of somebody's own watches. */
export type WatchView = {
  readonly id: number;
  readonly subject: WatchSubject;
  readonly createdAt: string;
  readonly stoppedAt: string | null;
  /** The latest release or month beyond the threshold. */
  readonly latest: { readonly facts: WatchFacts; readonly at: string } | null;
};

/** Where the figure behind a message is. */
export function watchPlace({ figure, slug, place, period }: WatchFacts): string {
  if (figure === 'points' || figure === 'rank') return `/don-vi/${place.slug}/${slug}/${period}`;
  const board = slug === null ? '/lanh-dao/ho-so' : `/lanh-dao/ho-so/linh-vuc/${slug}`;
  return `${board}?ky=${period}`;
}

/** Where the messages stop without signing in. */
export const stopPlace = ({ token }: Pick<WatchFacts, 'token'>): string =>
  `/theo-doi/dung/${token}`;
