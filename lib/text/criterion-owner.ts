import type { OwnerRefusal } from '@/lib/domain/criterion-owner';

export const ownerRefusalText = {
  notAllowed: 'Bạn không có quyền giao đơn vị phụ trách.',
  notFound: 'Tiêu chí này không còn trong bộ tiêu chí của năm đang xem. Hãy tải lại trang.',
  unknownUnit: 'Năm đang xem không có đơn vị này. Hãy chọn đơn vị khác.',
  changedMeanwhile:
    'Người khác vừa đổi đơn vị phụ trách. Hãy xem đơn vị hiện tại ở trên; gửi lần nữa để thay.',
} as const satisfies Record<OwnerRefusal, string>;

export const ownerDoneText = {
  set: 'Đã giao đơn vị phụ trách tiêu chí này.',
  removed: 'Tiêu chí này không còn đơn vị phụ trách.',
} as const;
