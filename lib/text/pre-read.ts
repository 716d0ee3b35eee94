import type { PreReadRefusal } from '@/lib/domain/pre-read';

export const preReadRefusalText = {
  notAllowed: 'Bạn không có quyền cho xem trước.',
  notFound: 'Không còn đợt này. Có thể người khác vừa huỷ.',
  wrongStatus: 'Chỉ đợt đã duyệt và chưa công bố mới cho xem trước được.',
  notLeader: 'Chỉ ghi tên được lãnh đạo còn dùng tài khoản. Hãy chọn lại.',
  alreadyNamed: 'Người này đã có tên trong danh sách.',
  notNamed: 'Người này không còn trong danh sách. Hãy tải lại trang.',
} as const satisfies Record<PreReadRefusal, string>;

export const preReadDoneText = {
  granted: 'Đã ghi tên. Người được ghi tên đã được báo.',
  revoked: 'Đã rút tên. Từ bây giờ người đó không mở được trang xem trước.',
} as const;

/** Stands on every part of a page that is not public yet. */
export const NOT_PUBLIC = 'Chưa công bố';
