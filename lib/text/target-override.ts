import type { OverrideRefusal } from '@/lib/domain/target-verdict-view';

export const overrideRefusalText = {
  notAllowed: 'Bạn không có quyền ghi đè đánh giá chỉ tiêu.',
  notFound: 'Chỉ tiêu này không còn. Hãy mở lại danh sách.',
  changedMeanwhile:
    'Người khác vừa ghi đè hoặc bỏ ghi đè đánh giá này. Đánh giá đang dùng ghi ở dưới, nội dung bạn nhập vẫn còn trong ô.',
} as const satisfies Record<OverrideRefusal, string>;

export const overrideDoneText = {
  set: 'Đã ghi đè đánh giá. Mọi nơi hiện đánh giá này đều ghi rõ là ghi đè.',
  removed: 'Đã bỏ ghi đè, đánh giá trở lại theo công thức.',
} as const;
