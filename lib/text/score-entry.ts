import type { QuoteRefusal } from '@/lib/domain/score-cell';
import type { CellOutcome, DraftCell, EntryRefusal, EntryWay } from '@/lib/domain/score-entry';
import { formatMoment, formatPoints } from './format';
import { writtenRank, writtenValue } from './typed-score';

export const entryRefusalText = {
  notFound: 'Không còn đợt này. Hãy tải lại trang.',
  notAllowed: 'Bạn không có quyền nhập điểm vào ô này.',
  locked: 'Đợt này không còn nhận số. Muốn sửa, hãy nhờ người duyệt trả lại.',
  tooMany: 'Nhiều ô quá. Mỗi lần lưu tối đa 5.000 ô.',
  unknownCell: 'Đợt này không có ô như vậy. Hãy tải lại trang.',
  unknownSource: 'Không có nguồn này. Hãy chọn nguồn khác.',
} as const satisfies Record<EntryRefusal, string>;

export const entryWayText = {
  cell: 'nhập tay',
  paste: 'dán cả khối',
  undo: 'hoàn tác',
  quote: 'chọn số của nguồn khác',
  file: 'nhập từ tệp',
} as const satisfies Record<EntryWay, string>;

/** Too much for a cell: "Điểm tối đa của ô này là 10." */
export const aboveLimitText = (limit: string): string =>
  `Cao hơn điểm tối đa của ô này (${formatPoints(limit)}).`;

/** What a cell holds, in words that stand alone: "86,49", "không áp dụng", "trống", with its rank. */
export function cellText(cell: Pick<DraftCell, 'points' | 'missing' | 'rank'>): string {
  const value = writtenValue(cell) || 'trống';
  return cell.rank ? `${value}, hạng ${writtenRank(cell.rank)}` : value;
}

/** "Trần Văn B lúc 14:05 17/04/2024". */
export const enteredText = ({ enteredBy, enteredAt }: DraftCell): string =>
  enteredBy && enteredAt ? `${enteredBy} lúc ${formatMoment(enteredAt)}` : 'số nạp từ trước';

/** Why one cell of a save was left as it is; `null` when it was saved. */
export function outcomeText(outcome: CellOutcome): string | null {
  switch (outcome.kind) {
    case 'saved':
      return null;
    case 'aboveLimit':
      return aboveLimitText(outcome.limit);
    case 'changedMeanwhile':
      return `Trong khi đó ô này đã thành ${cellText(outcome.theirs)} (${enteredText(outcome.theirs)}). Số của bạn vẫn ở dưới: gửi lại để thay, hoặc sửa rồi gửi.`;
  }
}

export const unreadableSaveText = 'Không đọc được các ô đã gửi. Hãy tải lại trang rồi nhập lại.';

export const savedText = {
  cell: 'Đã lưu ô này.',
  quote: 'Đã giữ số của nguồn kia.',
  choice: 'Đã chọn số này; số trước được giữ làm số của nguồn khác.',
} as const;

export const bothText =
  'Vừa có điểm vừa có lý do không có điểm. Hãy xoá điểm hoặc chọn “Có điểm, hoặc để trống”.';

export const quoteRefusalText = {
  notFound: 'Không còn đợt hoặc ô này. Hãy tải lại trang.',
  notAllowed: entryRefusalText.notAllowed,
  locked: entryRefusalText.locked,
  noFigure: 'Hãy nhập điểm hoặc hạng mà nguồn kia in.',
  noScore: 'Ô này chưa có số nào. Hãy nhập số được chọn trước.',
  sameSource: 'Nguồn này đã có số cho ô. Hãy chọn nguồn khác.',
  unknownSource: entryRefusalText.unknownSource,
  aboveLimit: 'Số của nguồn kia cao hơn điểm tối đa của ô nên không chọn được.',
  changedMeanwhile: 'Người khác vừa sửa ô này. Hãy xem số hiện tại rồi chọn lại.',
} as const satisfies Record<QuoteRefusal, string>;
