import type { ProcedureRefusal } from '@/lib/domain/procedure-edit';

export const procedureRefusalText = {
  notAllowed: 'Chỉ cán bộ nhập liệu và quản trị sửa được lĩnh vực, thủ tục.',
  notFound: 'Không còn mục này. Hãy tải lại trang.',
  noSuchField: 'Không còn lĩnh vực này. Hãy tải lại trang rồi chọn lĩnh vực khác.',
  taken: 'Tên hoặc mã này đã có. Hãy dùng tên, mã khác.',
  inUse: 'Đã có hồ sơ, số liệu hoặc thủ tục thuộc mục này nên không xóa được.',
  changedMeanwhile: 'Người khác vừa sửa mục này. Hãy xem lại rồi gửi lại nếu vẫn muốn đổi.',
} as const satisfies Record<ProcedureRefusal, string>;

export const procedureDoneText = {
  fieldAdded: 'Đã thêm lĩnh vực.',
  fieldEdited: 'Đã lưu lĩnh vực.',
  fieldRemoved: 'Đã xóa lĩnh vực.',
  added: 'Đã thêm thủ tục.',
  edited: 'Đã lưu thủ tục.',
  removed: 'Đã xóa thủ tục.',
} as const;
