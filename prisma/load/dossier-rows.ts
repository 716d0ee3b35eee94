import { z } from 'zod';
import { authorityKind } from '@/lib/domain/authority';
import { dossierPeriod } from '@/lib/domain/dossier-period';
import { plainDate } from '@/lib/domain/plain-date';
import { slugText } from '@/lib/domain/slug';
import { because, count, flag, maybe, provinceCode, someText, text } from './field';

/** Rows about who handles dossiers, of what kinds, on which days, and what was published of them; keys are the column names. */

export const agencyRow = z.object({
  unit_code: someText,
  name_vi: someText,
  name_en: someText,
  level: someText,
  kind: someText,
  valid_period: text,
  cchc_index_year: text,
  cchc_index_score: text,
  cchc_index_rank: text,
  ddci_year: text,
  ddci_score: text,
  ddci_rank: text,
  ddci_rank_out_of: text,
  source_id: someText,
  note: text,
});

/** `authority_kind` empty: such a body is no authority of the province's own and is not loaded. */
export const agencyTypeRow = z.object({
  name_begins: someText,
  kind: someText,
  authority_kind: maybe(authorityKind),
  type: text,
});

export const dossierFieldRow = z.object({ slug: slugText, name: someText });

export const procedureRow = z.object({ field_slug: slugText, code: someText, name: someText });

export const calendarDayRow = z.object({
  day: plainDate,
  name: someText,
  is_working: flag,
  document: maybe(text),
});

export const dossierRow = z.object({
  scope: z.string().regex(/^province:\d{2}$/, because('notInList')),
  period_start: maybe(plainDate),
  period_end: maybe(plainDate),
  unit: someText,
  field: someText,
  received: maybe(count),
  resolved_early: maybe(count),
  resolved_on_time: maybe(count),
  resolved_overdue: maybe(count),
  pending_in_time: maybe(count),
  pending_overdue: maybe(count),
  source_id: someText,
  note: text,
  resolved_total: maybe(count),
  pending_total: maybe(count),
  received_online: maybe(count),
  received_in_person: maybe(count),
  carried_over: maybe(count),
});

/** How a row of dossiers.csv is read; `release_period` empty: it is shown beside, as a quote. */
export const dossierReadingRow = z.object({
  source_id: someText,
  unit: someText,
  period_start: maybe(plainDate),
  territory_on: plainDate,
  release_period: maybe(dossierPeriod),
  carried_over: maybe(count),
  withdrawn: maybe(count),
  late_in_hand_too: flag,
  text: someText,
});

export const dossierQuoteRow = z.object({
  place: someText,
  territory_on: plainDate,
  province_code: provinceCode,
  first_on: plainDate,
  last_on: plainDate,
  received: maybe(count),
  in_time: maybe(count),
  late: maybe(count),
  pending: maybe(count),
  source_id: someText,
  note: someText,
});
