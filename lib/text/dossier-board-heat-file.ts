import { lateShare } from '@/lib/domain/dossier-board';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import type { DossierCounts } from '@/lib/domain/dossier-counts';
import { measuredIn } from '@/lib/domain/dossier-heat';
import { heatRows } from '@/lib/domain/dossier-heat-rows';
import type { WrittenCell } from '@/lib/domain/sheet';
import { dossierLevelText, dossierMeasureText } from './dossier-board';
import type { BoardRows } from './dossier-board-file';
import { MISSING_MARK } from './missing';
import { shareCells, shareHeadings } from './share-cell';
import { countCell } from './written-cell';

/** Authority by field, in the order of the page; a rate keeps its numerator and denominator. */
export function heatTable(board: DossierBoard): BoardRows | null {
  const { measure, level } = board.view;
  const { fields, units, total } = heatRows(board);
  if (fields.length === 0 || units.length === 0 || board.place.unit || board.place.field) {
    return null;
  }
  const headings = (name: string) => (measure === 'rate' ? shareHeadings(name) : [name]);
  const cells = (counts: DossierCounts | undefined): WrittenCell[] => {
    if (measure === 'rate') return shareCells(counts ? lateShare(counts) : null);
    return [counts ? countCell(measuredIn(counts, measure)) : MISSING_MARK];
  };
  return {
    sheet: 'Đơn vị và lĩnh vực',
    headings: ['Đơn vị', ...headings('Tổng'), ...fields.flatMap(({ name }) => headings(name))],
    rows: [
      ...units.map((unit) => [
        unit.name,
        ...cells(unit.counts),
        ...fields.flatMap(({ key }) => cells(unit.cells.get(key))),
      ]),
      ['Cộng', ...cells(total), ...fields.flatMap(({ counts }) => cells(counts))],
    ],
    order: `${dossierMeasureText[measure].toLocaleLowerCase('vi')}; ${level ? dossierLevelText[level].toLocaleLowerCase('vi') : 'mọi cấp'}`,
  };
}
