import type { Errand } from './errand';
import { dayOf, type OfficeDays } from './office-days';

/** January to December, against a middling month. */
const BUSY = [0.92, 0.8, 1.05, 1, 1, 1.02, 0.98, 1.02, 1, 1.05, 1.12, 1.3] as const;
const LATE = [1.25, 1.3, 1, 0.9, 0.9, 1, 1, 1, 0.95, 1, 1.1, 1.3] as const;
/** Monday to Friday; whoever works on a Saturday or Sunday works as on a Friday. */
const WEEK = [1.25, 1.05, 1, 0.95, 0.8, 0.8, 0.8] as const;
/** The four working days nearest to a rest as long as Tết, the nearest first. */
const NEAR_REST = [0.5, 0.62, 0.8, 0.92] as const;
/** As long as Tết is. Unit: days without work in a row. */
const LONG_REST = 7;
const GROWTH_A_YEAR = 1.04;

const BASE_YEAR = 2020;
/** From 2020 on; later years as the last. */
const ONLINE = [0.04, 0.06, 0.12, 0.2, 0.28, 0.36] as const;
const LATE_BY_YEAR = [1.4, 1.3, 1.2, 1.15, 1, 0.9] as const;

/** Some districts are slower with land and building, again and again. */
const SLOW_UNITS: Readonly<Record<string, number>> = {
  'huyen-kien-xuong': 2.3,
  'huyen-tien-hai': 1.6,
  'huyen-hung-ha': 1.2,
  'thanh-pho-thai-binh': 0.7,
  'huyen-vu-thu': 0.55,
};

/** Stretches in which something went wrong: months "2024-10" to "2024-12" of one unit's field. */
const EPISODES = [
  { unit: 'huyen-dong-hung', field: 'dat-dai', from: '2024-10', to: '2024-12', factor: 4 },
  { unit: 'so-y-te', field: 'kham-chua-benh', from: '2025-02', to: '2025-06', factor: 5 },
  { unit: 'huyen-thai-thuy', field: 'nguoi-co-cong', from: '2023-06', to: '2023-11', factor: 4 },
  { unit: 'huyen-thai-thuy', field: 'ho-tich', from: '2025-06', to: '2025-06', factor: 60 },
] as const;

const atYear = (table: readonly number[], year: number): number =>
  table[Math.min(Math.max(year - BASE_YEAR, 0), table.length - 1)] ?? 1;

export const onlineIn = (year: number): number => atYear(ONLINE, year);

/** How often a dossier of an errand is late in a month "2024-10". Range: 0 to 0.9. */
export function lateShare({ unit, procedure, profile }: Errand, month: string): number {
  const year = Number(month.slice(0, 4));
  const of = LATE[Number(month.slice(5)) - 1] ?? 1;
  const slow = profile.late >= 10 ? (SLOW_UNITS[unit.slug] ?? 1) : 1;
  const wrong = EPISODES.find(
    (one) =>
      one.unit === unit.slug &&
      one.field === procedure.fieldSlug &&
      one.from <= month &&
      month <= one.to,
  );
  const share = (profile.late / 1000) * of * slow * atYear(LATE_BY_YEAR, year);
  return Math.min(0.9, share * (wrong?.factor ?? 1));
}

/** How near a working day is to a long rest, counted in working days; 1 far from any. */
function nearRest({ worked }: OfficeDays, place: number): number {
  for (const [distance, factor] of NEAR_REST.entries()) {
    const isRest = (left: number) =>
      (worked[left + 1] ?? 0) - (worked[left] ?? Number.POSITIVE_INFINITY) > LONG_REST;
    if (isRest(place + distance) || isRest(place - distance - 1)) return factor;
  }
  return 1;
}

/** How many dossiers come in on a working day, against the others. */
export function busyness(office: OfficeDays, place: number): number {
  const day = office.worked[place] ?? office.first;
  const date = dayOf(day);
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  // 1970-01-01 was a Thursday.
  const weekday = (day + 3) % 7;
  return (
    (BUSY[month - 1] ?? 1) *
    (WEEK[weekday] ?? 1) *
    nearRest(office, place) *
    GROWTH_A_YEAR ** (year - BASE_YEAR)
  );
}
