const NO_BREAK_SPACE = '\u00a0';
const MINUS = '−';
const VIETNAM_IS_AHEAD_BY = 7 * 60 * 60 * 1000;
const QUARTERS = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' } as const;

/** "86.49" as "86,49": every decimal as it was printed, none added. */
export const formatPoints = (points: string): string => points.replace('.', ',');

/** A difference with its sign: "+1,42", "−0,49", "0,00". */
export function formatSigned(difference: string): string {
  const amount = formatPoints(difference.replace('-', ''));
  if (Number(difference) === 0) return amount;
  return difference.startsWith('-') ? `${MINUS}${amount}` : `+${amount}`;
}

/** A difference without its sign, for after "tăng" or "giảm": "0,49". */
export const formatAmount = (difference: string): string =>
  formatPoints(difference.replace('-', ''));

/** "85.80" as "85,80 %", never broken between number and sign. */
export const formatPercent = (points: string): string =>
  `${formatPoints(points)}${NO_BREAK_SPACE}%`;

/** A whole number with dots between thousands: "1.150.343". */
export const formatCount = (count: number): string =>
  String(count)
    .replace(/\B(?=(\d{3})+$)/g, '.')
    .replace('-', MINUS);

/** A rank never goes without its denominator: "17/61". */
export const formatRank = (rank: number, outOf: number): string => `${rank}/${outOf}`;

/** As much of a day as is known: "17/04/2024", "07/2022", "2022", "" for nothing. */
export const formatPartialDay = (day: string): string => day.split('-').toReversed().join('/');

/** A calendar day "2024-04-17" as "17/04/2024". */
export const formatDay = (day: string): string => formatPartialDay(day);

/** The calendar day of an instant in Vietnam: "22/11/2026". */
export const formatInstantDay = (instant: Date | string): string =>
  formatDay(new Date(new Date(instant).getTime() + VIETNAM_IS_AHEAD_BY).toISOString().slice(0, 10));

/** An instant on the clocks of Vietnam (no summer time): "18:30 ngày 22/11/2026 (giờ Việt Nam)". */
export function formatInstant(instant: Date | string): string {
  const there = new Date(new Date(instant).getTime() + VIETNAM_IS_AHEAD_BY).toISOString();
  return `${there.slice(11, 16)} ngày ${formatDay(there.slice(0, 10))} (giờ Việt Nam)`;
}

/** The same, short, for tables of those who work here: "18:30 22/11/2026". */
export function formatMoment(instant: Date | string): string {
  const there = new Date(new Date(instant).getTime() + VIETNAM_IS_AHEAD_BY).toISOString();
  return `${there.slice(11, 16)} ${formatDay(there.slice(0, 10))}`;
}

/** "2023" as "năm 2023", "2025-Q3" as "quý III/2025", "2025-M09" as "tháng 9/2025". */
export function formatPeriod(period: string): string {
  const [year, part] = period.split('-');
  if (part === undefined) return `năm ${year}`;
  if (part.startsWith('M')) return `tháng ${Number(part.slice(1))}/${year}`;
  const quarter = Object.entries(QUARTERS).find(([name]) => name === part)?.[1];
  return `quý ${quarter}/${year}`;
}

/** A phrase as it begins a line: "kết quả hồ sơ" as "Kết quả hồ sơ". */
export const capitalised = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
