import { type DossierPart, partsBy } from './dossier-board';
import type { DossierBoard } from './dossier-board-view';
import { isPartColumn, type PartColumn } from './dossier-part-order';

/** What a page of dossiers is split into next. */
export type SplitBy = 'field' | 'unit' | 'procedure';

/** All by field, an authority by field, a field by authority, a field of an authority by procedure. */
export function splitOf({ place, cells, units, fields, procedures }: DossierBoard): {
  readonly by: SplitBy;
  readonly parts: readonly DossierPart[];
} {
  if (place.unit && place.field) return { by: 'procedure', parts: procedures };
  if (place.field) return { by: 'unit', parts: partsBy(cells, 'authorityId', units) };
  return { by: 'field', parts: partsBy(cells, 'fieldId', fields) };
}

/** The column the table of the parts is sorted by: the worst rate first where the address names none. */
export const sortOfParts = ({ view }: DossierBoard): PartColumn =>
  isPartColumn(view.sort) ? view.sort : 'ty-le';
