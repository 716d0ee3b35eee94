import type { TargetOperator } from '@/lib/domain/target';
import type { TargetRefusal } from '@/lib/domain/target-edit';

export const targetOperatorText = {
  gt: 'trên (>), bằng là chưa đạt',
  gte: 'từ … trở lên (≥), bằng là đạt',
} as const satisfies Record<TargetOperator, string>;

export const targetRefusalText = {
  notAllowed: 'Bạn không có quyền sửa chỉ tiêu.',
  notFound: 'Chỉ tiêu này không còn. Hãy mở lại danh sách.',
  changedMeanwhile:
    'Người khác vừa sửa chỉ tiêu này. Giá trị đang lưu ghi ở dưới, giá trị bạn nhập vẫn còn trong ô. Gửi lần nữa để ghi đè.',
  overlap: 'Đơn vị này đã có chỉ tiêu cho chỉ số và kỳ đó. Hãy sửa chỉ tiêu đang có.',
  unknownChoice: 'Đơn vị, chỉ số hoặc nguồn đã chọn không còn. Hãy chọn lại.',
  wrongKind: 'Chỉ số này không đo loại đơn vị đã chọn.',
  notThen: 'Đơn vị này không tồn tại trong kỳ đã chọn.',
  overScale: 'Giá trị vượt thang điểm của chỉ số.',
  unreachable: 'Không thể đạt trên mức cao nhất của thang. Hãy chọn "từ … trở lên".',
} as const satisfies Record<TargetRefusal, string>;

export const targetDoneText = {
  set: 'Đã thêm chỉ tiêu. Trang công khai hiện chỉ tiêu mới từ lần mở tiếp theo.',
  edited: 'Đã lưu chỉ tiêu. Trang công khai hiện giá trị mới từ lần mở tiếp theo.',
  removed: 'Đã xóa chỉ tiêu. Nhật ký còn giữ giá trị cũ và lý do.',
} as const;
