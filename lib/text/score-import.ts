import type { NameDoubt } from '@/lib/domain/authority-name';
import type { Figure, ImportRefusal, ImportStatus } from '@/lib/domain/score-import';
import type { ImportCounts } from '@/lib/domain/score-import-record';
import type { RefusedCell, RowRefusal } from '@/lib/domain/score-import-row';
import { columnLetters } from '@/lib/domain/sheet';
import { formatCount, formatPoints, formatRank } from './format';
import { missingReasonText } from './missing';
import { problemText } from './problem';

export const importStatusText = {
  uploaded: 'chưa nhập',
  confirmed: 'đã nhập',
  undone: 'đã hoàn tác',
} as const satisfies Record<ImportStatus, string>;

export const importRefusalText = {
  notAllowed: 'Chỉ cán bộ nhập liệu nhập được tệp.',
  noSuchImport: 'Không còn tệp này. Hãy tải tệp lên lần nữa.',
  releaseLocked: 'Đợt này đã trình hoặc đã duyệt nên không nhận số liệu nữa.',
  alreadyConfirmed: 'Tệp này đã được nhập rồi.',
  notConfirmed: 'Tệp này chưa được nhập hoặc đã hoàn tác rồi.',
  changedMeanwhile:
    'Số liệu vừa được người khác sửa nên bản xem trước không còn đúng. Chưa ghi gì. Hãy tải lại trang, xem lại rồi nhập.',
  noSuchSheet: 'Không có trang tính này trong tệp. Hãy chọn lại.',
  columnTwice: 'Hai cột được chọn cùng một nghĩa. Hãy bỏ bớt một cột.',
  noNameColumn: 'Chưa có cột nào là tên hoặc mã đơn vị. Hãy chọn.',
  noValueColumn: 'Chưa có cột nào là điểm hoặc hạng. Hãy chọn.',
  unknownSource: 'Không có nguồn này. Hãy tải lại trang rồi chọn lại.',
  nothingToWrite: 'Tệp không làm thay đổi ô nào, nên không có gì để nhập.',
} as const satisfies Record<ImportRefusal, string>;

/** Why a name is asked about. */
export const nameDoubtText = {
  ambiguousName: 'Có nhiều đơn vị mang tên hoặc mã này.',
  similarName: 'Không có đơn vị nào tên như vậy; có tên gần giống.',
  endedName: 'Đơn vị này không còn vào ngày của đợt (đã sáp nhập).',
  laterName: 'Đơn vị này chưa có vào ngày của đợt.',
  otherKind: 'Đây là vùng hoặc cả nước, không phải đơn vị được chấm điểm.',
  codeDiffers: 'Tên và mã chỉ hai đơn vị khác nhau.',
  unknownName: 'Không nhận ra đơn vị này.',
} as const satisfies Record<NameDoubt, string>;

/** Why a row or a cell is not taken, and what to do. */
export const rowRefusalText = {
  ...nameDoubtText,
  noName: 'Dòng có số nhưng không có tên đơn vị.',
  leftOut: 'Bạn đã chọn bỏ qua tên này.',
  authorityTwice: 'Đơn vị này có ở nhiều dòng. Hãy chỉ giữ một dòng.',
  pointsFormat: problemText.pointsFormat,
  pointsAmbiguous: problemText.pointsAmbiguous,
  percentOfPoints: 'Chỉ số này tính bằng điểm, không phải phần trăm. Hãy bỏ dấu %.',
  overLimit: 'Vượt điểm tối đa.',
  rankFormat: 'Không đọc được hạng. Hãy ghi như 17 hoặc 17/63.',
  rankWithoutFigure: 'Có hạng nhưng không có điểm. Hãy ghi điểm hoặc lý do thiếu điểm.',
  formulaCell: 'Ô là công thức. Hãy dán giá trị (Dán đặc biệt › Giá trị).',
  errorCell: 'Ô báo lỗi. Hãy sửa trong Excel.',
  dateCell: 'Excel đã đổi ô này thành ngày tháng. Hãy gõ lại số.',
  mergedCell: 'Ô bị gộp nên không rõ thuộc dòng nào. Hãy bỏ gộp ô.',
} as const satisfies Record<RowRefusal, string>;

/** "Vượt điểm tối đa (10)." */
export const reasonText = ({ why, limit }: Pick<RefusedCell, 'why' | 'limit'>): string =>
  why === 'overLimit' && limit ? `Vượt điểm tối đa (${formatPoints(limit)}).` : rowRefusalText[why];

/** "C7", or "dòng 7" for a row without a column. */
export const placeText = (row: number, column: number | null): string =>
  column === null ? `dòng ${row}` : `${columnLetters(column)}${row}`;

/** "86,49", "86,49 (hạng 17/63)", "không áp dụng", "trống". */
export function figureText({ points, missing, rank, rankOutOf }: Figure): string {
  const value = points ? formatPoints(points) : missing ? missingReasonText[missing] : 'trống';
  return rank === null || rankOutOf === null
    ? value
    : `${value} (hạng ${formatRank(rank, rankOutOf)})`;
}

/** "3 mới, 1 thay đổi, 60 giữ nguyên, 2 dòng không nhận". */
export const countsText = ({ new: fresh, changed, same, refused }: ImportCounts): string =>
  [
    `${formatCount(fresh)} mới`,
    `${formatCount(changed)} thay đổi`,
    `${formatCount(same)} giữ nguyên`,
    `${formatCount(refused)} dòng không nhận`,
  ].join(', ');

export const criterionLabel = (code: string, name: string): string =>
  code === 'T' ? name : `${code}. ${name}`;

export const undoneText = (restored: number, left: number): string =>
  left === 0
    ? `Đã hoàn tác: ${formatCount(restored)} ô trở về như trước khi nhập.`
    : `Đã hoàn tác ${formatCount(restored)} ô. ${formatCount(left)} ô đã được sửa sau khi nhập nên được giữ nguyên; danh sách ở dưới.`;

export const mappedText = 'Đã ghi cách đọc tệp.';
export const toPreviewText = 'Xem trước';
