import type { PublishFailure, ReleaseStep } from '@/lib/domain/release';
import type { ReviewRefusal } from '@/lib/domain/review';
import type { StepDone } from '@/lib/domain/step-done';

/** A step as the history of a release names it. */
export const releaseStepText = {
  open: 'mở đợt',
  submit: 'trình duyệt',
  return: 'trả lại',
  approve: 'duyệt',
  schedule: 'đặt lịch công bố',
  unschedule: 'huỷ lịch công bố',
  publish: 'công bố',
} as const satisfies Record<ReleaseStep, string>;

export const reviewRefusalText = {
  notAllowed: 'Bạn không có quyền làm việc này.',
  notFound: 'Không còn đợt này. Có thể người khác vừa huỷ.',
  wrongStatus: 'Đợt đã chuyển sang bước khác. Hãy tải lại trang.',
  changedMeanwhile: 'Người khác vừa thay đổi đợt này. Hãy tải lại trang rồi xem lại.',
  ownWork: 'Người trình hoặc người nhập số của đợt không được tự duyệt đợt đó.',
  planned: 'Đợt đang có lịch công bố. Hãy huỷ lịch trước khi trả lại.',
  notPlanned: 'Đợt không có lịch công bố.',
  hasErrors: 'Còn lỗi trong danh sách kiểm tra. Hãy sửa hết lỗi rồi làm lại.',
  untickedWarnings:
    'Còn cảnh báo chưa xem. Hãy xem và đánh dấu từng cảnh báo, lưu lại, rồi làm lại bước này.',
  inThePast: 'Giờ đã qua. Hãy chọn giờ sau bây giờ, hoặc công bố ngay.',
  unknownSource: 'Không có nguồn này. Hãy tải lại trang rồi chọn lại.',
} as const satisfies Record<ReviewRefusal, string>;

export const stepDoneText = {
  open: 'Đã mở đợt.',
  submit: 'Đã trình. Người duyệt đã được báo.',
  return: 'Đã trả lại. Người trình đã được báo lý do.',
  approve: 'Đã duyệt. Lãnh đạo đã được báo.',
  edit: 'Đã lưu thông tin đợt.',
  cancel: 'Đã huỷ đợt.',
  tick: 'Đã lưu các cảnh báo đã xem.',
  explain: 'Đã ghi lý do cho các đơn vị chưa có tổng điểm.',
  publish: 'Đã công bố. Trang công khai hiện số mới từ lượt xem tiếp theo.',
  schedule: 'Đã đặt lịch. Đến giờ, hệ thống tự công bố.',
  unschedule: 'Đã huỷ lịch. Đợt vẫn ở trạng thái đã duyệt.',
  count: 'Đã lấy số liệu từ từng hồ sơ.',
  choose: 'Đã chọn nguồn số liệu và ghi lý do.',
} as const satisfies Record<StepDone, string>;

export const publishFailureText = {
  plannerMayNot:
    'Lần công bố theo lịch gần nhất không thành: người đặt lịch không còn quyền công bố.',
  unexpected:
    'Lần công bố theo lịch gần nhất không thành vì lỗi hệ thống. Nhật ký máy chủ có chi tiết.',
} as const satisfies Record<PublishFailure, string>;

/** What became of several approvals at once. */
export function bulkApprovalText(refusals: readonly (ReviewRefusal | null)[]): string {
  const approved = refusals.filter((refusal) => refusal === null).length;
  const reasons = [...new Set(refusals.filter((refusal) => refusal !== null))];
  const others = reasons.map((reason) => reviewRefusalText[reason]).join(' ');
  const rest = refusals.length - approved;
  if (rest === 0) return `Đã duyệt ${approved} đợt.`;
  if (approved === 0 && reasons.length === 1) return others;
  return `Đã duyệt ${approved} đợt; ${rest} đợt chưa duyệt được. ${others}`;
}
