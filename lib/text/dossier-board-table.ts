import type { BoardTable } from '@/lib/domain/dossier-board-table';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import type { AboutLine, TableFile } from '@/lib/domain/table-file';
import { FILTER_LINE, illustrativeLines } from './about-line';
import { dossierBasisText, HANDLED_IN_TIME, NOTHING_HANDLED, RESOLVED_IN_TIME } from './dossier';
import { placeName, stretchText } from './dossier-board';
import { boardRows } from './dossier-board-file';
import { RATE_FORMULAS } from './dossier-result';
import { formatDay } from './format';

type BoardFile = {
  readonly board: DossierBoard;
  readonly table: BoardTable;
  /** The province's name. */
  readonly home: string;
  readonly address: string;
};

/** One table of a leader's page of dossiers, with what it is; null where the page shows no such table. */
export function boardFile(file: BoardFile): TableFile | null {
  const { board, table } = file;
  const found = boardRows(board, table);
  if (!found) return null;
  const { order, ...rows } = found;
  const { unit, field } = board.place;
  return {
    ...rows,
    name: [
      ...['ho so', table, board.view.period ?? `den ${board.stretch.last.slice(0, 7)}`],
      ...(board.isIllustrative ? ['minh hoa'] : []),
      ...(unit || field ? [unit?.key ?? '', field?.key ?? ''] : ['toan tinh']),
    ],
    about: aboutBoard(file, rows.sheet, order),
  };
}

function aboutBoard({ board, home, address }: BoardFile, sheet: string, order: string) {
  const { place, view, stretch, breaks, basis, asOf, isIllustrative, limits } = board;
  const name = placeName(place, home);
  const about: AboutLine[] = [
    ['Bảng', `Hồ sơ thủ tục hành chính, ${name}: ${sheet.toLocaleLowerCase('vi')}`],
    ...illustrativeLines(isIllustrative),
    [
      FILTER_LINE,
      `${name}; ${stretchText(stretch)}; ${view.isLinkedOnly ? 'chỉ hồ sơ liên thông' : 'mọi hồ sơ'}; ${order}`,
    ],
    [RESOLVED_IN_TIME, `${RATE_FORMULAS.resolved}.`],
    [HANDLED_IN_TIME, `${RATE_FORMULAS.handled}.`],
    ['Tỷ lệ quá hạn', 'quá hạn đã giải quyết / đã giải quyết (trước hạn + đúng hạn + quá hạn)'],
    [
      'Ngưỡng',
      `quá hạn không quá ${String(limits.lateLimit).replace('.', ',')} %; xét từ ${limits.minimumVolume} hồ sơ đã giải quyết`,
    ],
    ['Ký hiệu', `Dấu – là không có số, không phải số 0. Mẫu số bằng 0 ghi “${NOTHING_HANDLED}”.`],
    ['Nguồn', dossierBasisText[basis]],
    ...breaks.map(
      (day): AboutLine => ['Không so sánh được', `tổ chức, địa giới thay đổi từ ${formatDay(day)}`],
    ),
    ['Bản', 'số liệu nội bộ, chưa qua đợt công bố'],
    ['Trích dẫn', `${home}, hồ sơ thủ tục hành chính, số liệu đến ${formatDay(asOf)}; nội bộ.`],
    ['Địa chỉ', address],
    ['Số liệu đến', `hết ngày ${formatDay(asOf)}`],
  ];
  return about;
}
