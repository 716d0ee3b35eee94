import type { DossierFilter } from '@/lib/domain/dossier-list';

const LIST = '/lanh-dao/ho-so/danh-sach';

/** The address of a list of dossiers, without what is empty; changing what is looked for begins at its first page. */
export function dossierListAddress(filter: Partial<DossierFilter>, path = LIST): string {
  const query = new URLSearchParams(
    Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
  return query.size === 0 ? path : `${path}?${query}`;
}

/** One dossier. */
export const dossierAddress = (code: string): string => `${LIST}/${encodeURIComponent(code)}`;
