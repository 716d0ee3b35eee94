import { type DossierPeriod, daysOfPeriod, dossierPeriod } from './dossier-period';
import { fold } from './fold';
import type { Sheet } from './sheet';

/** What the lines above the headings say of a form. */
export type ReportHead = {
  /** The period as found, and the words it was found in; null where none is named. */
  readonly period: StatedPeriod | null;
  /** "UBND tỉnh Thái Bình", as written behind "Đơn vị báo cáo". */
  readonly reportingUnit: string | null;
};

export type StatedPeriod = {
  readonly text: string;
  /** Null: days that are no month, quarter, half or year. */
  readonly period: DossierPeriod | null;
};

const LONGEST_LINE = 300;
const NOT_A_PERIOD = /\b(ngay \d+ thang|thong tu|quyet dinh|nghi dinh|nghi quyet|cong van)\b/;
const DAYS =
  /\b(?:tu )?(?:ngay )?(\d{1,2}) (\d{1,2}) (\d{4}) (?:den|toi)(?: het)?(?: ngay)? (\d{1,2}) (\d{1,2}) (\d{4})\b/;
const MONTHS = /\b(\d{1,2}) thang (dau |cuoi )?(?:nam |cua nam )?(\d{4})\b/;
const QUARTER = /\bquy (iv|iii|ii|i|[1-4])(?: nam)? (\d{4})\b/;
const MONTH = /\bthang (\d{1,2})(?: nam)? (\d{4})\b/;
const YEAR = /\b(?:nam|ca nam) (\d{4})\b/;
const CUMULATIVE = /\bluy ke\b/;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const two = (number: number) => String(number).padStart(2, '0');

const periodOr = (text: string): DossierPeriod | null => dossierPeriod.safeParse(text).data ?? null;

/** From 1 January to the end of a month; the shortest name there is for it. */
function upToMonth(year: string, month: number): DossierPeriod | null {
  if (month === 12) return periodOr(year);
  if (month === 9) return periodOr(`${year}-Q3-luy-ke`);
  const whole = { 1: 'M01', 3: 'Q1', 6: 'H1' }[month];
  return periodOr(whole ? `${year}-${whole}` : `${year}-M${two(month)}-luy-ke`);
}

/** The period two days bound, both inside; null where it is no whole one. */
function betweenDays(first: string, last: string): DossierPeriod | null {
  const year = first.slice(0, 4);
  const names = [
    year,
    ...[1, 2].map((half) => `${year}-H${half}`),
    ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
    ...Array.from({ length: 12 }, (_, at) => `${year}-M${two(at + 1)}`),
  ];
  const periods = [
    ...names.map(periodOr),
    ...Array.from({ length: 12 }, (_, at) => upToMonth(year, at + 1)),
  ];
  const isSame = (period: DossierPeriod) => {
    const { firstOn, lastOn } = daysOfPeriod(period);
    return firstOn === first && lastOn === last;
  };
  return periods.find((period) => period !== null && isSame(period)) ?? null;
}

/** The period a line names, "Quý III năm 2024" or "từ ngày 01/01/2024 đến ngày 30/9/2024 (lũy kế)"; null where it names none. */
export function periodIn(line: string): StatedPeriod | null {
  const words = fold(line.slice(0, LONGEST_LINE));
  const days = DAYS.exec(words);
  const stated = (period: DossierPeriod | null) => ({ text: line.trim(), period });
  if (days) {
    const [, d1 = '', m1 = '', y1 = '', d2 = '', m2 = '', y2 = ''] = days;
    const iso = (d: string, m: string, y: string) => `${y}-${two(Number(m))}-${two(Number(d))}`;
    return stated(betweenDays(iso(d1, m1, y1), iso(d2, m2, y2)));
  }
  if (NOT_A_PERIOD.test(words)) return null;
  const found = namedIn(words);
  return found && stated(CUMULATIVE.test(words) ? cumulative(found) : found);
}

function namedIn(words: string): DossierPeriod | null {
  const [, count, part, ofYear = ''] = MONTHS.exec(words) ?? [];
  if (count) {
    return part === 'cuoi ' && count === '6'
      ? periodOr(`${ofYear}-H2`)
      : upToMonth(ofYear, Number(count));
  }
  const [, quarter, quarterYear] = QUARTER.exec(words) ?? [];
  if (quarter) return periodOr(`${quarterYear}-Q${ROMAN[quarter] ?? quarter}`);
  const [, month, monthYear] = MONTH.exec(words) ?? [];
  if (month) return periodOr(`${monthYear}-M${two(Number(month))}`);
  const [, year] = YEAR.exec(words) ?? [];
  return year ? periodOr(year) : null;
}

/** The same end, counted from 1 January. */
function cumulative(period: DossierPeriod): DossierPeriod | null {
  const { lastOn } = daysOfPeriod(period);
  return upToMonth(lastOn.slice(0, 4), Number(lastOn.slice(5, 7)));
}

/** Whether a form's period is the release's: the same days, by whatever name. */
export function isSamePeriod(stated: DossierPeriod, wanted: DossierPeriod): boolean {
  const [left, right] = [daysOfPeriod(stated), daysOfPeriod(wanted)];
  return left.firstOn === right.firstOn && left.lastOn === right.lastOn;
}

const REPORTING =
  /^[\s\-\u2013\u2022*]*(?:ten )?(?:don vi|co quan)(?: bao cao)?\s*:(?!\s*(?:bao cao|tinh))\s*/i;
const NEXT_LABEL = /[;\n]|[-\u2013]?\s*(?:don vi|co quan) nhan|ky bao cao|don vi tinh/i;

/** The same letters without their marks, place by place, so that what is found in one can be cut from the other. */
const unmarked = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\p{L}/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').slice(0, 1))
    .replace(/\u0111/g, 'd')
    .replace(/\u0110/g, 'D');

/** Reads the lines above the headings of a sheet, and its name. */
export function headOf({ name, rows }: Sheet, headingsFrom: number): ReportHead {
  const above = rows.filter(({ number }) => number < headingsFrom);
  const lines = above.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.text] : [])));
  const said = lines.filter((line) => /ky bao cao/.test(fold(line.slice(0, LONGEST_LINE))));
  const stated = [...said, ...lines, name].map(periodIn).find((period) => period !== null);
  return { period: stated ?? null, reportingUnit: reportingUnitIn(above) };
}

function reportingUnitIn(rows: Sheet['rows']): string | null {
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      const text = cell?.text.normalize('NFC').slice(0, LONGEST_LINE) ?? '';
      const label = REPORTING.exec(unmarked(text))?.[0];
      if (label === undefined) continue;
      const beside = cells.slice(column + 1).find((one) => one !== null)?.text ?? '';
      const said = (text.slice(label.length).trim() || beside.normalize('NFC')).trim();
      const unit = said.slice(0, NEXT_LABEL.exec(unmarked(said))?.index ?? said.length).trim();
      if (unit !== '') return unit;
    }
  }
  return null;
}
