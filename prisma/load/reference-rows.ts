import { z } from 'zod';
import { authorityKind, successionKind } from '@/lib/domain/authority';
import { grading, indicatorSlug, scoreUnit } from '@/lib/domain/indicator';
import { period } from '@/lib/domain/period';
import { plainDate } from '@/lib/domain/plain-date';
import { points } from '@/lib/domain/points';
import { because, flag, maybe, positive, provinceCode, someText, text } from './field';

/** Rows about who and what the figures are of; keys are the column names. */

const year = z
  .string()
  .regex(/^(19|20)\d{2}$/, because('periodFormat'))
  .transform(Number);

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
