import { seedRows } from './seed-rows';

/**
 * Arithmetic for tests that check the product against the data files: whole millionths, so that
 * nothing of the product's own is used and nothing is rounded.
 */
const PLACES = 6;

export const millionths = (written: string): number => {
  const [whole = '0', decimals = ''] = written.replace('-', '').split('.');
  const amount = Number(whole) * 10 ** PLACES + Number(decimals.padEnd(PLACES, '0') || 0);
  return written.startsWith('-') ? -amount : amount;
};

const decimalsOf = (written: string) => written.split('.')[1]?.length ?? 0;

/** One figure minus another, with the decimals of the finer: "86.49" and "86.98" give "-0.49". */
export function minus(left: string, right: string): string {
  const difference = millionths(left) - millionths(right);
  const decimals = Math.max(decimalsOf(left), decimalsOf(right));
  return (difference / 10 ** PLACES).toFixed(decimals);
}

const HOME = '34';

export type SeedRow = Record<string, string>;

const all = seedRows('scores.csv');

/** What the files print of Thái Bình for an index in a year; absent where they print nothing. */
export const homeScore = (index: string, year: string): SeedRow | undefined =>
  all.find((row) => row.index_code === index && row.year === year && row.province_code === HOME);

/** How many have more points and how many have any, counted over the whole file. */
export function countedPlace(index: string, year: string): string {
  const scored = all.filter((row) => row.index_code === index && row.year === year && row.score);
  const own = millionths(homeScore(index, year)?.score ?? '');
  const above = scored.filter((row) => millionths(row.score ?? '') > own).length;
  return `${above + 1}/${scored.length}`;
}

export const meanOf = (index: string, year: string, region = ''): string | undefined =>
  seedRows('national_stats.csv').find(
    (row) =>
      row.index_code === index &&
      row.year === year &&
      row.stat === 'mean' &&
      (row.region ?? '') === region,
  )?.value;

/** Whether a set of criteria that may not be compared with the one before begins in that year. */
export const isBrokenIn = (index: string, year: string): boolean =>
  seedRows('criteria-sets.csv').some(
    (row) =>
      row.index_code === index &&
      row.from_year === year &&
      row.is_comparable_with_previous === 'false',
  );

/** The dimensions of Thái Bình with their maxima, in the order of the file. */
export const homeParts = (index: string, year: string): SeedRow[] =>
  seedRows('components.csv').filter(
    (row) =>
      row.index_code === index &&
      row.year === year &&
      row.province_code === HOME &&
      row.max_score !== '' &&
      row.score !== '',
  );
