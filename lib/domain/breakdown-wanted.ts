import { type Period, period } from './period';
import type { AddressQuery } from './ranking-view';

/** Which year is wanted and how the parts are ordered, as the address says; what is malformed is ignored. */
export function breakdownWanted(query: AddressQuery): {
  readonly period: Period | null;
  readonly sort: string | null;
} {
  const first = (name: string) => [query[name] ?? ''].flat()[0] ?? '';
  return { period: period.safeParse(first('nam')).data ?? null, sort: first('sap-xep') || null };
}
