import type { IndicatorRefusal } from '@/lib/domain/indicator-edit';

export const indicatorRefusalText = {
  notAllowed: 'Chỉ quản trị được sửa danh mục chỉ số.',
  notFound: 'Chỉ số này không còn. Hãy mở lại danh sách.',
  changedMeanwhile:
    'Người khác vừa sửa chỉ số này. Giá trị đang lưu ghi ở dưới, giá trị bạn nhập vẫn còn trong ô. Gửi lần nữa để ghi đè.',
  taken: 'Mã hoặc địa chỉ này đã có chỉ số khác dùng.',
  positionTaken: 'Thứ tự này đã có chỉ số khác dùng. Hãy chọn số khác.',
  scaleIsZero: 'Thang điểm phải lớn hơn 0.',
  percentOfHundred: 'Chỉ số tính bằng % có thang 100.',
  thresholdOverScale: 'Ngưỡng thay đổi bất thường phải lớn hơn 0 và không vượt thang điểm.',
} as const satisfies Record<IndicatorRefusal, string>;

export const indicatorDoneText = {
  added:
    'Đã thêm chỉ số cùng bộ tiêu chí đầu tiên. Chỉ số hiện ở xếp hạng sau khi công bố đợt đầu.',
  edited: 'Đã lưu chỉ số. Trang công khai hiện nội dung mới từ lần mở tiếp theo.',
} as const;

/** What the criterion of code "T" is called in a new set. */
export const totalName = { name: 'Tổng điểm', nameEn: 'Total' } as const;
