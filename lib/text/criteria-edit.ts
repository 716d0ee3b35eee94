import type { CriteriaRefusal, ListedCriteriaSet } from '@/lib/domain/criteria-edit';
import type { SumRule } from '@/lib/domain/criteria-set';
import type { Excess } from '@/lib/domain/criteria-tree';
import { formatPoints } from './format';

export const sumRuleText = {
  error: 'báo lỗi, không cho trình',
  warning: 'cảnh báo, người nhập xác nhận',
  none: 'không kiểm tra',
} as const satisfies Record<SumRule, string>;

export const criteriaRefusalText = {
  notAllowed: 'Bạn không có quyền sửa bộ tiêu chí.',
  notFound: 'Bộ tiêu chí hoặc tiêu chí này không còn. Hãy mở lại danh sách.',
  changedMeanwhile:
    'Người khác vừa sửa bộ tiêu chí này. Giá trị đang lưu ghi trên trang, giá trị bạn nhập vẫn còn trong ô. Gửi lần nữa để ghi đè.',
  used: 'Bộ tiêu chí đã dùng cho một đợt nên không sửa được nữa. Hãy sao chép cho năm mới.',
  codeTaken: 'Mã này đã dùng. Hãy chọn mã khác.',
  yearNotLater: 'Năm áp dụng phải sau năm bắt đầu của bộ mới nhất.',
  yearsInUse: 'Bộ mới nhất đã dùng cho năm này hoặc năm sau đó. Hãy chọn năm muộn hơn.',
  unknownSource: 'Nguồn đã chọn không còn. Hãy chọn lại.',
  notNewest: 'Chỉ xóa được bộ mới nhất.',
  onlySet: 'Chỉ số phải có ít nhất một bộ tiêu chí.',
  hasParts: 'Tiêu chí này còn tiêu chí con. Hãy xóa tiêu chí con trước.',
  totalStays: 'Tổng điểm không xóa được.',
  maximumIsZero: 'Điểm tối đa phải lớn hơn 0; chưa có thì để trống.',
} as const satisfies Record<CriteriaRefusal, string>;

/** "Các phần của tiêu chí 1 cộng lại tối đa 61, vượt 60,5 của tiêu chí đó." */
export const excessText = ({ code, maxPoints, sum }: Excess): string => {
  const whole = code === 'T' ? 'tổng điểm' : `tiêu chí ${code}`;
  return `Các phần của ${whole} cộng lại tối đa ${formatPoints(sum)}, vượt ${formatPoints(maxPoints)} của ${whole}.`;
};

export const criteriaDoneText = {
  copied: 'Đã sao chép bộ tiêu chí.',
  edited: 'Đã lưu bộ tiêu chí.',
  criterionAdded: 'Đã thêm tiêu chí.',
  criterionEdited: 'Đã lưu tiêu chí.',
  criterionRemoved: 'Đã xóa tiêu chí.',
} as const;

type Years = Pick<ListedCriteriaSet, 'fromYear' | 'toYear'>;

/** "2022–2023", "2024", "từ 2024". */
export function yearsText({ fromYear, toYear }: Years): string {
  if (toYear === null) return `từ ${fromYear}`;
  return fromYear === toYear ? `${fromYear}` : `${fromYear}–${toYear}`;
}
