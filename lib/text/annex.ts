import type { AnnexNote, AnnexProblem, AnnexRefusal } from '@/lib/domain/annex';
import type { DueKind } from '@/lib/domain/annex-due';
import type { AnnexMeaning } from '@/lib/domain/annex-heading';
import type { AnnexNumber } from '@/lib/domain/annex-number';
import type { AnnexDifference } from '@/lib/domain/annex-plan';
import { formatDay } from './format';
import { nameDoubtText } from './score-import';

/** What a column of an annex table is called, and the heading of our own. */
export const annexMeaningText = {
  position: 'TT',
  title: 'Nhiệm vụ',
  lead: 'Đơn vị chủ trì',
  beside: 'Đơn vị phối hợp',
  head: 'Người chịu trách nhiệm',
  due: 'Thời hạn',
  product: 'Sản phẩm',
  number: 'Chỉ số, tiêu chí',
  base: 'Kỳ gốc',
  expected: 'Điểm kỳ vọng',
} as const satisfies Record<AnnexMeaning, string>;

export const annexDifferenceText = {
  title: 'Nhiệm vụ',
  lead: 'Đơn vị chủ trì',
  beside: 'Đơn vị phối hợp',
  head: 'Người chịu trách nhiệm',
  dueOn: 'Thời hạn',
  product: 'Sản phẩm',
  link: 'Chỉ số, tiêu chí',
  basePeriod: 'Kỳ gốc',
  expected: 'Điểm kỳ vọng',
} as const satisfies Record<AnnexDifference, string>;

export const annexRefusalText = {
  notAllowed: 'Chỉ cán bộ nhập liệu nhập được nhiệm vụ từ tệp.',
  noSuchImport: 'Không còn tệp này. Hãy tải tệp lên lần nữa.',
  alreadyConfirmed: 'Tệp này đã được nhập rồi.',
  changedMeanwhile:
    'Nhiệm vụ vừa được người khác sửa nên bản xem trước không còn đúng. Chưa ghi gì. Hãy tải lại trang, xem lại rồi nhập.',
  noSuchSheet: 'Không có bảng này trong tệp. Hãy chọn lại.',
  columnTwice: 'Hai cột được chọn cùng một nghĩa. Hãy bỏ bớt một cột.',
  noTitleColumn: 'Chưa có cột nào là nhiệm vụ. Hãy chọn.',
  noLeadColumn: 'Chưa có cột nào là đơn vị chủ trì. Hãy chọn.',
  noDueColumn: 'Chưa có cột nào là thời hạn. Hãy chọn.',
  noProductColumn: 'Chưa có cột nào là sản phẩm. Hãy chọn.',
  nothingToWrite: 'Tệp không làm thay đổi nhiệm vụ nào, nên không có gì để nhập.',
  refusedByOrder:
    'Có nhiệm vụ không còn hợp lệ với danh mục hiện tại. Chưa ghi gì. Hãy tải lại trang và xem lại.',
} as const satisfies Record<AnnexRefusal, string>;

/** Why a row is not taken, and what to do. */
export const annexProblemText = {
  positionFormat: 'Cột TT không phải số thứ tự. Hãy sửa, hoặc chọn đánh số theo thứ tự dòng.',
  positionTwice: 'Số thứ tự này có ở nhiều dòng. Hãy chọn đánh số theo thứ tự dòng.',
  noTitle: 'Thiếu nội dung nhiệm vụ.',
  noLead: 'Thiếu đơn vị chủ trì.',
  askedUnit: 'Chưa rõ là đơn vị nào; hãy trả lời ở trên.',
  leftOut: 'Bạn đã chọn bỏ qua.',
  noDue: 'Thiếu thời hạn.',
  askedDue: 'Không phải một ngày; hãy ghi ngày ở trên.',
  dueBeforeOrder: 'Thời hạn ở trước ngày ban hành văn bản.',
  noProduct: 'Thiếu sản phẩm.',
  noNumber: 'Không ghi chỉ số, tiêu chí. Hãy chọn một chỉ số cho các dòng không ghi ở bước Ánh xạ.',
  askedNumber: 'Chưa rõ là chỉ số, tiêu chí nào; hãy trả lời ở trên.',
  baseFormat: 'Kỳ gốc phải là năm (2023) hoặc quý (Quý IV/2023).',
  expectedFormat: 'Điểm kỳ vọng phải là số lớn hơn 0, ví dụ 0,5.',
  pointsOfDossiers: 'Lĩnh vực hồ sơ không tính bằng điểm. Hãy để trống điểm kỳ vọng.',
  moreThanFull: 'Điểm kỳ vọng lớn hơn điểm tối đa của tiêu chí.',
  personName: 'Hãy ghi chức danh (ví dụ: Giám đốc Sở Nội vụ), không ghi tên người.',
  tooLong: 'Nội dung quá dài.',
  notOpen: 'Nhiệm vụ đã hoàn thành hoặc đã rút nên không sửa được.',
  formula: 'Ô có công thức bị lỗi.',
} as const satisfies Record<AnnexProblem, string>;

export const annexDoubtText = {
  ...nameDoubtText,
  endedName: 'Đơn vị này không còn vào ngày văn bản (đã sáp nhập hoặc kết thúc).',
  laterName: 'Đơn vị này chưa có vào ngày văn bản.',
  otherKind: 'Đây không phải đơn vị của tỉnh.',
  vagueUnit: 'Không nêu đơn vị cụ thể.',
  groupAsLead: 'Chỉ một đơn vị chủ trì. Hãy chọn một đơn vị.',
} as const;

export const dueDoubtText = {
  regularDue: 'Việc thường xuyên vẫn cần một hạn để theo dõi. Hãy ghi một ngày.',
  unclearDue: 'Không đọc được thời hạn này. Hãy ghi một ngày.',
} as const;

const STRETCHES = {
  day: 'ngày',
  month: 'tháng',
  quarter: 'quý',
  half: 'sáu tháng',
  year: 'năm',
} as const satisfies Record<DueKind, string>;

/** What of a row was understood by a rule: "“Quý II/2024”: lấy ngày cuối quý, 30/06/2024". */
export function annexNoteText(note: AnnexNote): string {
  switch (note.kind) {
    case 'dueOfStretch':
      return `“${note.written}”: lấy ngày cuối ${STRETCHES[note.from]}, ${formatDay(note.on)}`;
    case 'yearGuessed':
      return `“${note.written}” không ghi năm: lấy năm của văn bản`;
    case 'numberByDefault':
      return 'không ghi chỉ số: lấy chỉ số chọn chung';
    case 'headByRule':
      return `không ghi người chịu trách nhiệm: lấy ${note.head}`;
    case 'leadBesideItself':
      return 'đơn vị chủ trì cũng ghi ở cột phối hợp: chỉ giữ ở chủ trì';
  }
}

/** A number as choices and files write it: "PAPI 3.2. …", "Hồ sơ Đất đai". */
export const annexNumberText = ({ key, name }: Pick<AnnexNumber, 'key' | 'name'>): string =>
  key.includes('/') ? name : `Hồ sơ ${name}`;
