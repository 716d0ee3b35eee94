import { z } from 'zod';

/** Which figure of the home province somebody wants to be told of. */
export const watchedFigure = z.enum(['points', 'rank', 'lateShare', 'overdue']);

export type WatchedFigure = z.infer<typeof watchedFigure>;

/** Against a fixed value, or against the figure before it. */
export const watchMeasure = z.enum(['absolute', 'relative']);

export type WatchMeasure = z.infer<typeof watchMeasure>;

export const watchSide = z.enum(['above', 'below']);

export type WatchSide = z.infer<typeof watchSide>;
