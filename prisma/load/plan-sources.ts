import type { SeedFiles } from './seed-files';
import type { Row } from './table';

export type PlannedSource = {
  readonly code: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly accessedVia: string;
};

export function planSources(rows: SeedFiles['sources']): PlannedSource[] {
  const known = new Set<string>();
  return rows.map(({ values, stop }) => {
    if (known.has(values.source_id)) stop('source_id', 'duplicate');
    known.add(values.source_id);
    const { source_id: code, title, publisher, date, url, accessed_via: accessedVia } = values;
    return { code, title, publisher, date, url: url ?? '', accessedVia };
  });
}

/** Checks the sources a row names; several are written "first;second". Stops at an unknown one. */
export function sourceReader(sources: readonly PlannedSource[]) {
  const known = new Set(sources.map(({ code }) => code));
  return ({ values, stop }: Row<{ source_id: string }>): [string, ...string[]] => {
    const [first = '', ...others] = values.source_id.split(';');
    if (![first, ...others].every((code) => known.has(code))) stop('source_id', 'unknownSource');
    return [first, ...others];
  };
}
