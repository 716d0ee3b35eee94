import { fold } from './fold';
import { lastDayOf, period } from './period';
import { type PlainDate, plainDate } from './plain-date';

/** What a written due day was: a day itself, or a stretch whose last day is meant. */
export type DueKind = 'day' | 'month' | 'quarter' | 'half' | 'year';

export type AnnexDue =
  | {
      readonly kind: 'day';
      readonly on: PlainDate;
      readonly from: DueKind;
      /** No year was written: the order's is taken. */
      readonly isYearGuessed: boolean;
    }
  /** Work that comes again and again has no day; or what is written is none. */
  | { readonly kind: 'asked'; readonly why: 'regularDue' | 'unclearDue' }
  | { readonly kind: 'blank' };

const LONGEST = 80;
const BEFORE =
  /^(?:(?:hoan thanh|xong|thoi han|han|cham nhat|muon nhat|truoc|den|het|trong|vao|cuoi|ngay|la|luc) )+/;
const AGAIN = /\b(thuong xuyen|hang (ngay|tuan|thang|quy|nam)|dinh ky|lien tuc|hang nam)\b/;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const DAY = /^(\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?(\d{4})$/;
const ISO = /^(\d{4}) (\d{2}) (\d{2})(?: 00 00 00)?$/;
const QUARTER = /^quy (iv|i{1,3}|[1-4])(?: (?:nam )?(\d{4}))?$/;
const MONTH = /^(?:thang )(\d{1,2})(?: (?:nam )?(\d{4}))?$|^(\d{1,2}) (\d{4})$/;
const HALF = /^(?:6|sau) thang (dau|cuoi) nam(?: (\d{4}))?$/;
const YEAR = /^(?:nam )?(\d{4})$/;

const two = (part: string) => part.padStart(2, '0');

/** Reads "30/6/2024", "ngày 30 tháng 6 năm 2024", "Quý II/2024", "Tháng 6/2024", "Năm 2024"; the last day of a stretch. */
export function annexDue(written: string, orderYear: number): AnnexDue {
  const words = fold(written.slice(0, LONGEST)).replace(BEFORE, '');
  if (words === '') return { kind: 'blank' };
  const [, day, month, year] = DAY.exec(words) ?? [];
  if (day && month && year) return ofDay(`${year}-${two(month)}-${two(day)}`);
  const [, isoYear, isoMonth, isoDay] = ISO.exec(words) ?? [];
  if (isoYear && isoMonth && isoDay) return ofDay(`${isoYear}-${isoMonth}-${isoDay}`);
  if (AGAIN.test(words)) return { kind: 'asked', why: 'regularDue' };
  return ofStretch(words, orderYear);
}

function ofDay(iso: string): AnnexDue {
  const on = plainDate.safeParse(iso);
  return on.success
    ? { kind: 'day', on: on.data, from: 'day', isYearGuessed: false }
    : { kind: 'asked', why: 'unclearDue' };
}

function ofStretch(words: string, orderYear: number): AnnexDue {
  const quarter = QUARTER.exec(words);
  if (quarter) {
    const place = QUARTERS[quarter[1] ?? ''] ?? Number(quarter[1]);
    return lastOf('quarter', `-Q${place}`, quarter[2], orderYear);
  }
  const month = MONTH.exec(words);
  if (month) {
    return lastOf('month', `-M${two(month[1] ?? month[3] ?? '')}`, month[2] ?? month[4], orderYear);
  }
  const half = HALF.exec(words);
  if (half) return lastOf('half', half[1] === 'dau' ? '-Q2' : '-Q4', half[2], orderYear);
  const year = YEAR.exec(words);
  if (year) return lastOf('year', '', year[1], orderYear);
  return { kind: 'asked', why: 'unclearDue' };
}

function lastOf(
  from: DueKind,
  part: string,
  year: string | undefined,
  orderYear: number,
): AnnexDue {
  const stretch = period.safeParse(`${year ?? orderYear}${part}`);
  if (!stretch.success) return { kind: 'asked', why: 'unclearDue' };
  return { kind: 'day', on: lastDayOf(stretch.data), from, isYearGuessed: year === undefined };
}
