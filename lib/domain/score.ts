import { z } from 'zod';

/** Why a figure is absent; absent is never zero. */
export const missingReason = z.enum([
  'notPublished',
  'notSurveyed',
  'notApplicable',
  'unreliable',
  'incomplete',
  'noPublicFigure',
]);

export type MissingReason = z.infer<typeof missingReason>;

/** Who made the figure: its publisher, we from published ones, or an estimate, which never ranks. */
export const origin = z.enum(['published', 'computed', 'estimated']);

export type Origin = z.infer<typeof origin>;

/** `derived`: worked out from a printed rank and a printed change of rank. */
export const rankOrigin = z.enum(['published', 'derived']);

export type RankOrigin = z.infer<typeof rankOrigin>;

/** What a figure about a whole country or region says. */
export const statisticKind = z.enum([
  'mean',
  'median',
  'min',
  'max',
  'groupACount',
  'groupBCount',
  'groupCCount',
  'increasedCount',
  'decreasedCount',
  'aboveMeanCount',
]);

export type StatisticKind = z.infer<typeof statisticKind>;
