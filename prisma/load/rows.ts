import { z } from 'zod';
import { authorityKind, successionKind } from '@/lib/domain/authority';
import { grading, indicatorSlug, scoreUnit } from '@/lib/domain/indicator';
import { period } from '@/lib/domain/period';
import { plainDate } from '@/lib/domain/plain-date';
import { points } from '@/lib/domain/points';
import { missingReason, origin } from '@/lib/domain/score';
import type { SeedReason } from './refusal';

const because = (reason: SeedReason) => ({ error: reason });

const text = z
  .string()
  .refine((written) => written === written.normalize('NFC'), because('notNfc'));
const someText = text.min(1, because('emptyText'));
const provinceCode = z.string().regex(/^\d{2}$/, because('codeFormat'));
const positive = z
  .string()
  .regex(/^[1-9]\d{0,2}$/, because('rankFormat'))
  .transform(Number);
const year = z
  .string()
  .regex(/^(19|20)\d{2}$/, because('periodFormat'))
  .transform(Number);
const flag = z.enum(['true', 'false'], because('flagFormat')).transform((word) => word === 'true');

/** An empty field is an absent value. */
const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((written) => (written === '' ? null : written), schema.nullable());

export const provinceRow = z.object({
  code: provinceCode,
  name_vi: someText,
  name_en: someText,
  type: someText,
  region: someText,
  valid_from: maybe(plainDate),
  valid_to: maybe(plainDate),
  merged_into_code: maybe(provinceCode),
});

export const territoryRow = z.object({
  kind: authorityKind,
  name_vi: someText,
  name_en: someText,
  type: someText,
});

export const successionRow = z.object({
  on_day: plainDate,
  kind: successionKind,
  document: someText,
  source_id: someText,
});

export const sourceRow = z.object({
  source_id: someText,
  title: someText,
  publisher: someText,
  date: z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, because('dayFormat')),
  url: maybe(z.url(because('notInList'))),
  accessed_via: text,
});

export const indicatorRow = z.object({
  code: someText,
  slug: indicatorSlug,
  name: someText,
  full_name: someText,
  publisher: someText,
  summary: someText,
  scale_max: points,
  unit: scoreUnit,
  authority_kind: authorityKind,
  is_ranked_by_publisher: flag,
  grading,
  position: positive,
});

export const criteriaSetRow = z.object({
  code: someText,
  index_code: someText,
  from_year: year,
  to_year: maybe(year),
  legal_basis: someText,
  is_comparable_with_previous: flag,
  change_note: maybe(text),
  source_id: maybe(text),
});

export const criterionRow = z.object({
  set_code: someText,
  code: someText,
  parent_code: maybe(text),
  name_vi: someText,
  name_en: someText,
  max_points: maybe(points),
});

export const releaseRow = z.object({
  index_code: someText,
  period,
  territory_on: plainDate,
  is_complete: flag,
  announced_on: maybe(plainDate),
  decision: maybe(text),
});

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
const statisticName = {
  mean: 'mean',
  median: 'median',
  min: 'min',
  max: 'max',
  group_A_count: 'groupACount',
  group_B_count: 'groupBCount',
  group_C_count: 'groupCCount',
  count_increased: 'increasedCount',
  count_decreased: 'decreasedCount',
  count_above_mean: 'aboveMeanCount',
} as const;

export const statisticRow = z.object({
  index_code: someText,
  year: period,
  stat: z
    .enum(Object.keys(statisticName) as (keyof typeof statisticName)[])
    .transform((name) => statisticName[name]),
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
  operator: z
    .enum(['>', '>='])
    .transform((sign) => (sign === '>' ? ('gt' as const) : ('gte' as const))),
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
