import type { PartColumn } from '@/lib/domain/part-order';

type Place = {
  readonly indicator: string;
  /** Null or "T": the total. */
  readonly criterion?: string | null;
  readonly period: string;
  readonly sort?: PartColumn | null;
};

/** Where an indicator or a criterion of the home province is opened up. */
export function breakdownHref({ indicator, criterion, period, sort }: Place): string {
  const part = criterion && criterion !== 'T' ? `/${criterion}` : '';
  const order = sort ? `&sap-xep=${sort}` : '';
  return `/lanh-dao/chi-so/${indicator}${part}?nam=${period}${order}`;
}

/** Where a figure of the home province comes from. */
export const traceHref = (place: Place): string => `${breakdownHref(place)}#nguon-goc`;
