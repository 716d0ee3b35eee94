import type { DossierPart } from '@/lib/domain/dossier-board';
import { type SplitBy, splitOf } from '@/lib/domain/dossier-board-part';
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

const NOUN = { field: 'lĩnh vực', unit: 'đơn vị', procedure: 'thủ tục' } as const;

/** The parts of a page, each leading to its own page, a procedure to what is overdue of it. */
export function boardParts(board: DossierBoard): BoardParts {
  const { by, parts } = splitOf(board);
  return { noun: NOUN[by], parts, hrefOf: hrefsOf(board, by) };
}

function hrefsOf({ place, view }: DossierBoard, by: SplitBy): BoardParts['hrefOf'] {
  const { unit, field } = place;
  const named = (key: string) => ({ key });
  if (by === 'unit') return ({ key }) => boardAddress({ unit: named(key), field }, view);
  if (by === 'field') return ({ key }) => boardAddress({ unit, field: named(key) }, view);
  return ({ key }) =>
    dossierListAddress({
      ...{ 'don-vi': unit?.key ?? '', 'linh-vuc': field?.key ?? '', loc: 'dang-qua-han' },
      ...{ 'thu-tuc': key, 'lien-thong': view.isLinkedOnly ? 'co' : '' },
    });
}
