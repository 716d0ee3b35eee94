import type { CriteriaSetSpan } from './comparison';

/** Years whose figures may be compared with one another; `toYear` null is open. */
export type ComparableYears = { readonly fromYear: number; readonly toYear: number | null };

/** The stretches between breaks of method, oldest first; `spans` come oldest first. */
export function comparableYears(spans: readonly CriteriaSetSpan[]): ComparableYears[] {
  const stretches: { fromYear: number; toYear: number | null }[] = [];
  for (const { fromYear, toYear, isComparableWithPrevious } of spans) {
    const current = stretches.at(-1);
    if (current && isComparableWithPrevious) current.toYear = toYear;
    else stretches.push({ fromYear, toYear });
  }
  return stretches;
}
