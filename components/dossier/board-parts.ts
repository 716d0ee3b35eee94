import { type DossierPart, partsBy } from '@/lib/domain/dossier-board';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import { boardAddress } from './board-address';
import { dossierListAddress } from './dossier-address';

/** What a page is split into next. */
export type BoardParts = {
  /** "lĩnh vực", "đơn vị", "thủ tục". */
  readonly noun: string;
  readonly parts: readonly DossierPart[];
  readonly hrefOf: (part: DossierPart) => string;
};

/** All by field, an authority by field, a field by authority, a field of an authority by procedure. */
export function boardParts({
  place,
  view,
  cells,
  units,
  fields,
  procedures,
}: DossierBoard): BoardParts {
  const { unit, field } = place;
  if (unit && field) {
    const only = { 'don-vi': unit.key, 'linh-vuc': field.key };
    return {
      noun: 'thủ tục',
      parts: procedures,
      hrefOf: ({ key }) =>
        dossierListAddress({
          ...only,
          loc: 'dang-qua-han',
          'thu-tuc': key,
          'lien-thong': view.isLinkedOnly ? 'co' : '',
        }),
    };
  }
  const named = (key: string) => ({ key });
  if (field) {
    return {
      noun: 'đơn vị',
      parts: partsBy(cells, 'authorityId', units),
      hrefOf: ({ key }) => boardAddress({ unit: named(key), field }, view),
    };
  }
  return {
    noun: 'lĩnh vực',
    parts: partsBy(cells, 'fieldId', fields),
    hrefOf: ({ key }) => boardAddress({ unit, field: named(key) }, view),
  };
}
