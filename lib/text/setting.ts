import type { SettingRefusal } from '@/lib/domain/setting';

export const settingRefusalText = {
  notAllowed: 'Bạn không có quyền sửa cài đặt.',
  changedMeanwhile:
    'Người khác vừa sửa cài đặt này. Giá trị đang lưu ghi ở dưới, giá trị bạn nhập vẫn còn trong ô. Bấm lưu lần nữa để ghi đè.',
} as const satisfies Record<SettingRefusal, string>;

export const settingDoneText = {
  secondFactorDemanded: 'Đã lưu. Yêu cầu có hiệu lực từ lần mở trang tiếp theo của mỗi người.',
  dossierLimits:
    'Đã lưu. Các trang dùng ngưỡng mới từ lần mở tiếp theo; cảnh báo tính lại trong 15 phút.',
  briefingHead: 'Đã lưu. Báo cáo nhanh lập từ bây giờ dùng thể thức mới.',
  taskLimits: 'Đã lưu. Các trang và việc nhắc dùng ngưỡng mới từ lần tới.',
  banner: 'Đã lưu. Mọi trang hiện thông báo mới từ lần mở tiếp theo.',
} as const;
