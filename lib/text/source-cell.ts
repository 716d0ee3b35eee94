import type { SourceLabel } from '@/lib/domain/source-view';
import { formatPartialDay } from './format';

/** Sources of a file's rows, by code. */
export type SourcesByCode = Readonly<Record<string, SourceLabel>>;

/** Two cells: who printed a row's figures, where and when; and the address of that page. */
export function sourceCells(code: string | null, sources: SourcesByCode): [string, string] {
  const source = code === null ? undefined : sources[code];
  if (!source) return ['', ''];
  const day = source.date ? ` (${formatPartialDay(source.date)})` : '';
  return [`${source.publisher}, ${source.title}${day}`, source.url];
}

export const SOURCE_COLUMNS = ['Nguồn', 'Địa chỉ nguồn'] as const;
