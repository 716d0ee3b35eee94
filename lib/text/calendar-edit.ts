import type { CalendarDayKind, CalendarRefusal } from '@/lib/domain/calendar-edit';
import type { PlainDate } from '@/lib/domain/plain-date';

export const calendarDayKindText = {
  off: 'Ngày nghỉ',
  makeUp: 'Ngày làm bù',
} as const satisfies Record<CalendarDayKind, string>;

export const calendarRefusalText = {
  notAllowed: 'Chỉ cán bộ nhập liệu và quản trị sửa được lịch làm việc.',
  notFound: 'Không còn ngày này trong lịch. Hãy tải lại trang.',
  taken: 'Ngày này đã có trong lịch. Hãy sửa dòng đang có.',
  changedMeanwhile: 'Người khác vừa sửa ngày này. Hãy xem lại rồi gửi lại nếu vẫn muốn đổi.',
  alreadyOff:
    'Ngày này là thứ bảy hoặc chủ nhật, vốn đã nghỉ. Hãy chọn “Ngày làm bù” hoặc ngày khác.',
  alreadyWorked:
    'Ngày này từ thứ hai đến thứ sáu, vốn đã làm việc. Hãy chọn “Ngày nghỉ” hoặc ngày khác.',
} as const satisfies Record<CalendarRefusal, string>;

export const calendarDoneText = {
  added: 'Đã thêm vào lịch. Số ngày làm việc của hồ sơ tính theo lịch mới.',
  edited: 'Đã lưu ngày này.',
  removed: 'Đã bỏ ngày này khỏi lịch.',
} as const;

const WEEKDAYS = [
  ...['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
] as const;

/** "Thứ hai". */
export const weekdayText = (day: PlainDate): string =>
  WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
