import { addBy, partsBy, totalOf } from './dossier-board';
import { type DossierBoard, levelOf } from './dossier-board-view';
import type { DossierCounts } from './dossier-counts';
import { measuredIn, sortedByMeasure } from './dossier-heat';

/** The rows and columns of the heat map, the rows in the order asked for; its totals are of what it lists. */
export function heatRows({ cells, units, fields, view, limits }: DossierBoard) {
  const { level, measure, sort } = view;
  const shown = units.filter((unit) => level === null || levelOf(unit) === level);
  const ids = new Set(shown.map(({ id }) => id));
  const listed = cells.filter(({ authorityId }) => ids.has(authorityId));
  const columns = partsBy(listed, 'fieldId', fields);
  const rows = partsBy(listed, 'authorityId', shown).map((part) => {
    const id = shown.find(({ key }) => key === part.key)?.id;
    const own = addBy(
      listed.filter(({ authorityId }) => authorityId === id),
      ({ fieldId }) => fields.find((field) => field.id === fieldId)?.key ?? '',
    );
    return { ...part, cells: own };
  });
  const byColumn = rows.map(({ key, name, cells: own }) => ({
    key,
    name,
    counts: own.get(sort ?? '') ?? totalOf([]),
  }));
  const isColumn = columns.some(({ key }) => key === sort);
  const order = sortedByMeasure(isColumn ? byColumn : rows, measure, limits).map(({ key }) => key);
  const place = (key: string) => (sort === 'don-vi' ? 0 : order.indexOf(key));
  return {
    fields: columns,
    units: rows.toSorted((one, other) => place(one.key) - place(other.key)),
    total: totalOf(rows),
    most: mostOf(listed, measure),
    limits,
  };
}

const mostOf = (
  cells: readonly { readonly counts: DossierCounts }[],
  measure: DossierBoard['view']['measure'],
): number => Math.max(0, ...cells.map(({ counts }) => measuredIn(counts, measure) ?? 0));
