const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
};
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
const MILLISECONDS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1_462;

/** What the format of a cell says about the number in it. */
export type NumberFormat = {
  readonly isDate: boolean;
  /** Says nothing about decimals: Excel shows as few as it can. */
  readonly isGeneral: boolean;
  readonly isPercent: boolean;
  /** How many decimals it always shows. */
  readonly decimals: number;
};

export const GENERAL: NumberFormat = {
  isDate: false,
  isGeneral: true,
  isPercent: false,
  decimals: 0,
};

/** Reads a format code such as `#,##0.00;[Red]-#,##0.00` or `dd/mm/yyyy`; unknown ones are "General". */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined && BUILT_IN_DATES.has(id)) return { ...GENERAL, isDate: true };
  const written = code ?? BUILT_IN[id] ?? 'General';
  const bare = written.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  if (/general/i.test(bare)) return GENERAL;

  const isDate = /[ymdhs]/i.test(bare);
  const decimals = bare.match(/\.(0+)/)?.[1]?.length ?? 0;
  return { isDate, isGeneral: false, isPercent: bare.includes('%'), decimals };
}

/**
 * The text of a stored number: with the fifteen digits Excel shows, and at least as many decimals as
 * its format, so that 86.5 under "0.00" is "86.50". Under a percent format 0.8649 is "86.49%".
 */
export function numberText(stored: string, format: NumberFormat): string {
  const factor = format.isPercent ? 100 : 1;
  const exact = String(Number((Number(stored) * factor).toPrecision(15)));
  const sign = format.isPercent ? '%' : '';
  if (!/^-?\d+(\.\d+)?$/.test(exact)) return exact + sign;

  const [whole = '', fraction = ''] = exact.split('.');
  const decimals = fraction.padEnd(format.decimals, '0');
  return (decimals === '' ? whole : `${whole}.${decimals}`) + sign;
}

/** A day counted as Excel counts, as dd/mm/yyyy. */
export function dayText(stored: string, countsFrom1904: boolean): string {
  const days = Math.floor(Number(stored)) + (countsFrom1904 ? DAYS_TO_1904 : 0);
  const day = new Date(DAY_ZERO + days * MILLISECONDS_A_DAY);
  return Number.isNaN(day.getTime())
    ? stored
    : day.toISOString().slice(0, 10).split('-').toReversed().join('/');
}
