import { z } from 'zod';
import { period } from '@/lib/domain/period';
import { points } from '@/lib/domain/points';
import { missingReason, origin, type StatisticKind } from '@/lib/domain/score';
import type { TargetOperator } from '@/lib/domain/target';
import { maybe, positive, provinceCode, someText, text } from './field';

/** Rows that hold figures, or say how to read the notes beside them; keys are the column names. */

export const scoreRow = z.object({
  index_code: someText,
  year: period,
  province_code: provinceCode,
  province_name_vi: someText,
  score: maybe(points),
  scale_max: points,
  rank: maybe(positive),
  rank_out_of: positive,
  source_id: someText,
  note: text,
});

export const componentRow = z.object({
  index_code: someText,
  year: period,
  province_code: provinceCode,
  component_code: someText,
  component_name_vi: someText,
  component_name_en: someText,
  score: points,
  max_score: maybe(points),
  source_id: someText,
});

/** The names national_stats.csv gives to what a figure says. */
const STATISTICS = new Map<string, StatisticKind>([
  ['mean', 'mean'],
  ['median', 'median'],
  ['min', 'min'],
  ['max', 'max'],
  ['group_A_count', 'groupACount'],
  ['group_B_count', 'groupBCount'],
  ['group_C_count', 'groupCCount'],
  ['count_increased', 'increasedCount'],
  ['count_decreased', 'decreasedCount'],
  ['count_above_mean', 'aboveMeanCount'],
]);

/** "> 90" is strict. */
const OPERATORS = new Map<string, TargetOperator>([
  ['>', 'gt'],
  ['>=', 'gte'],
]);

/** A word of the data files, as the value it stands for. */
const wordIn = <Value>(meanings: ReadonlyMap<string, Value>) =>
  z.string().transform((word, context): Value => {
    const meaning = meanings.get(word);
    if (meaning !== undefined) return meaning;
    context.issues.push({ code: 'custom', message: 'notInList', input: word });
    return z.NEVER;
  });

export const statisticRow = z.object({
  index_code: someText,
  year: period,
  stat: wordIn(STATISTICS),
  scope: z.enum(['national', 'region']),
  region: text,
  value: points,
  source_id: someText,
  note: text,
});

export const targetRow = z.object({
  index_code: someText,
  year: period,
  province_code: provinceCode,
  operator: wordIn(OPERATORS),
  value: points,
  unit: text,
  source_id: someText,
  note: text,
});

export const otherSourceRow = z.object({
  index_code: someText,
  year: period,
  province_code: provinceCode,
  score: maybe(points),
  scale_max: points,
  rank: maybe(positive),
  rank_out_of: maybe(positive),
  source_id: someText,
  note: text,
});

export const quoteRow = z.object({
  index_code: someText,
  year: period,
  province_code: provinceCode,
  score: maybe(points),
  rank: maybe(positive),
  rank_out_of: maybe(positive),
  source_id: someText,
  reason: someText,
});

export const noteRow = z.object({
  file: someText,
  note: someText,
  text,
  rank: maybe(z.enum(['derived', 'computed'])),
  missing_reason: maybe(missingReason),
  origin: maybe(origin),
});
