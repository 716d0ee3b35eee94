import type { SourceRefusal } from '@/lib/domain/source-edit';

export const sourceRefusalText = {
  notAllowed: 'Chỉ cán bộ nhập liệu và quản trị sửa được nguồn.',
  notFound: 'Không còn nguồn này. Hãy tải lại trang.',
  taken: 'Mã này đã có nguồn khác dùng. Hãy chọn mã khác.',
  codeInUse: 'Đã có số liệu dùng nguồn này nên mã không đổi được. Hãy giữ mã cũ.',
  changedMeanwhile: 'Người khác vừa sửa nguồn này. Hãy xem lại rồi gửi lại nếu vẫn muốn đổi.',
} as const satisfies Record<SourceRefusal, string>;

export const sourceDoneText = {
  added: 'Đã thêm nguồn. Có thể chọn nguồn này khi nhập điểm.',
  edited: 'Đã lưu nguồn.',
} as const;
