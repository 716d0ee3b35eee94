import type { CountColumn } from '@/lib/domain/dossier-counts';
import type { ReportRefusal } from '@/lib/domain/dossier-report';
import type {
  Discrepancy,
  OpeningDifference,
  TotalDifference,
} from '@/lib/domain/dossier-report-check';
import type { ReportMeaning } from '@/lib/domain/dossier-report-heading';
import type { ReportRefusedCell, ReportRowRefusal } from '@/lib/domain/dossier-report-row';
import { countColumnText } from './dossier';
import { formatCount } from './format';
import { problemText } from './problem';
import { nameDoubtText, rowRefusalText as scoreRowText } from './score-import';

export const reportMeaningText = {
  ...countColumnText,
  waiting: 'Trong hạn (đang giải quyết)',
  incoming: 'Mới tiếp nhận trong kỳ (chỉ để đối chiếu)',
  unit: 'Đơn vị',
  field: 'Lĩnh vực',
} as const satisfies Record<ReportMeaning, string>;

export const reportRefusalText = {
  notAllowed: 'Chỉ cán bộ nhập liệu nhập được báo cáo từ tệp.',
  noSuchImport: 'Không còn tệp này. Hãy tải tệp lên lần nữa.',
  releaseLocked: 'Kỳ này đã trình hoặc đã duyệt nên không nhận số liệu nữa.',
  alreadyConfirmed: 'Tệp này đã được nhập rồi.',
  notConfirmed: 'Tệp này chưa được nhập hoặc đã hoàn tác rồi.',
  changedMeanwhile:
    'Số liệu vừa được người khác sửa nên bản xem trước không còn đúng. Chưa ghi gì. Hãy tải lại trang, xem lại rồi nhập.',
  noSuchSheet: 'Không có trang tính này trong tệp. Hãy chọn lại.',
  columnTwice: 'Hai cột được chọn cùng một nghĩa. Hãy bỏ bớt một cột.',
  noNameColumn: 'Chưa có cột nào là đơn vị hoặc lĩnh vực. Hãy chọn.',
  noCountColumn: 'Chưa có cột nào là số hồ sơ. Hãy chọn.',
  wholeAndParts:
    'Vừa chọn cột “Đúng và trước hạn” vừa chọn “Trước hạn” hoặc “Đúng hạn”. Hãy chọn một cách.',
  unknownUnit: 'Không có đơn vị này vào ngày cuối kỳ. Hãy chọn lại.',
  periodDiffers:
    'Tệp ghi kỳ báo cáo khác kỳ này. Hãy vào bước Ánh xạ và xác nhận, hoặc nhập vào đúng kỳ.',
  nothingToWrite: 'Tệp không làm thay đổi dòng nào, nên không có gì để nhập.',
} as const satisfies Record<ReportRefusal, string>;

/** Why a row of a form is not taken, and what to do. */
export const reportRowText = {
  ...nameDoubtText,
  endedName: 'Đơn vị này không còn vào ngày cuối kỳ (đã sáp nhập hoặc kết thúc).',
  laterName: 'Đơn vị này chưa có vào ngày cuối kỳ.',
  otherKind: 'Đây không phải đơn vị báo cáo của tỉnh.',
  noUnit: 'Không rõ dòng này của đơn vị nào. Hãy chọn đơn vị báo cáo ở bước Ánh xạ.',
  unknownField: 'Không nhận ra lĩnh vực này.',
  leftOut: 'Bạn đã chọn bỏ qua tên này.',
  rowTwice: 'Đơn vị và lĩnh vực này có ở nhiều dòng. Hãy chỉ giữ một dòng.',
  nothingPrinted: 'Dòng không có số nào của biểu II.06a.',
  countFormat: problemText.countFormat,
  countAmbiguous: problemText.countAmbiguous,
  countFraction: problemText.countFraction,
  countNegative: problemText.countNegative,
  countTooLarge: problemText.countTooLarge,
  countPercent: problemText.countPercent,
  formulaCell: scoreRowText.formulaCell,
  errorCell: scoreRowText.errorCell,
  dateCell: scoreRowText.dateCell,
  mergedCell: scoreRowText.mergedCell,
} as const satisfies Record<ReportRowRefusal, string>;

export const reportReasonText = ({ why }: Pick<ReportRefusedCell, 'why'>): string =>
  reportRowText[why];

const plus = (columns: readonly CountColumn[]) =>
  columns.map((column) => reportMeaningText[column].toLowerCase()).join(' + ');

/** "+6", "−2". */
export const signedCount = (count: number): string =>
  count < 0 ? `−${formatCount(-count)}` : `+${formatCount(count)}`;

/** "Tổng số phải giải quyết ghi 996.023, nhưng … = 996.017: lệch +6." */
export const discrepancyText = ({ whole, parts, printed, sum, difference }: Discrepancy): string =>
  `${reportMeaningText[whole]} ghi ${formatCount(printed)}, nhưng ${plus(parts)} = ${formatCount(sum)}: lệch ${signedCount(difference)}.`;

export const openingText = ({ carriedOver, pendingBefore, difference }: OpeningDifference) =>
  `Từ kỳ trước chuyển sang ghi ${formatCount(carriedOver)}, nhưng kỳ trước còn đang giải quyết ${formatCount(pendingBefore)}: lệch ${signedCount(difference)}.`;

export const incomingText = (difference: number): string =>
  `Tổng số phải giải quyết lệch ${signedCount(difference)} so với từ kỳ trước + mới tiếp nhận.`;

export const totalText = ({ column, printed, sum, difference }: TotalDifference): string =>
  `${reportMeaningText[column]}: dòng tổng ghi ${formatCount(printed)}, các dòng cộng lại ${formatCount(sum)}, lệch ${signedCount(difference)}`;

/** "3 dòng mới, 1 thay đổi, 60 giữ nguyên, 2 không nhận". */
export const reportUndoneText = (restored: number, left: number): string =>
  left === 0
    ? `Đã hoàn tác: ${formatCount(restored)} dòng trở về như trước khi nhập.`
    : `Đã hoàn tác ${formatCount(restored)} dòng. ${formatCount(left)} dòng đã được sửa sau khi nhập nên được giữ nguyên; danh sách ở dưới.`;

export const ALL_FIELDS_TEXT = 'Tất cả lĩnh vực';

/** "Sở Tư pháp", "Sở Tư pháp, Hộ tịch". */
export const reportPlaceText = (unit: string, field: string | null): string =>
  field === null ? unit : `${unit}, ${field}`;
