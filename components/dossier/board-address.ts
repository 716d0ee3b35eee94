import type { BoardTable } from '@/lib/domain/dossier-board-table';
import type { DossierPlace } from '@/lib/domain/dossier-board-view';
import { type DossierView, dossierParameters, toDossierQuery } from '@/lib/domain/dossier-view';

const BOARD = '/lanh-dao/ho-so';

type Place = {
  readonly unit: Pick<NonNullable<DossierPlace['unit']>, 'key'> | null;
  readonly field: Pick<NonNullable<DossierPlace['field']>, 'key'> | null;
};

/** The path of the page about all, one authority, one field, or one field of one authority. */
export function boardPath({ unit, field }: Place): string {
  if (unit && field) return `${BOARD}/${unit.key}/${field.key}`;
  if (unit) return `${BOARD}/${unit.key}`;
  return field ? `${BOARD}/linh-vuc/${field.key}` : BOARD;
}

/** The same period and choice of dossiers at another place; the order of a table is each page's own. */
export const boardAddress = (place: Place, view: DossierView): string =>
  boardPath(place) + toDossierQuery({ ...view, sort: null });

/** A table of the page without the ending of its file, and what the page shows of it. */
export function boardTableAddress(place: Place, view: DossierView, table: BoardTable) {
  const at = [
    ['don-vi', place.unit?.key],
    ['linh-vuc', place.field?.key],
    ...dossierParameters(view),
  ].flatMap(([name, value]) => (name && value ? [[name, value]] : []));
  const query = at.length === 0 ? '' : `?${new URLSearchParams(at)}`;
  return { file: `${BOARD}/tep/${table}`, query };
}
