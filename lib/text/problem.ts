import type { Problem } from '@/lib/domain/problem';

export const problemText = {
  pointsFormat: 'Không đọc được số này. Hãy nhập như 86,49: tối đa ba chữ số trước dấu phẩy.',
  pointsAmbiguous:
    'Dấu chấm ở đây có thể là dấu thập phân hoặc dấu hàng nghìn. Hãy dùng dấu phẩy cho phần thập phân, ví dụ 1,234.',
  rankFormat: 'Không đọc được hạng này. Hãy nhập như 17/61: hạng, dấu gạch chéo, trên tổng số.',
  dayFormat: 'Không đọc được ngày này. Hãy nhập như 17/04/2024.',
  timeFormat: 'Không đọc được giờ này. Hãy nhập như 08:00 hoặc 14:30.',
  periodFormat: 'Không đọc được kỳ này. Hãy nhập năm (2025), quý (2025-Q3) hoặc tháng (2025-M09).',
  addressFormat:
    'Không đọc được địa chỉ này. Hãy dán cả địa chỉ, bắt đầu bằng https:// hoặc http://.',
  emailFormat: 'Không đọc được thư điện tử này. Hãy nhập như ten@thaibinh.gov.vn.',
  usernameFormat:
    'Tên đăng nhập chỉ gồm chữ thường không dấu, chữ số và dấu chấm, gạch nối, gạch dưới ở giữa; từ 4 đến 40 ký tự.',
  passwordShort: 'Mật khẩu phải có từ 12 đến 128 ký tự.',
  passwordsDiffer: 'Hai lần nhập mật khẩu chưa giống nhau.',
  unitOfMember: 'Vai trò “Đơn vị” phải chọn một đơn vị; vai trò khác thì để trống.',
  oneTimeCodeFormat: 'Mã gồm sáu chữ số, ví dụ 123456.',
  required: 'Hãy điền ô này.',
  yearFormat: 'Không đọc được năm này. Hãy nhập bốn chữ số, ví dụ 2026.',
  placeFormat: 'Thứ tự là số nguyên từ 1.',
  codeFormat: 'Mã chỉ gồm chữ cái không dấu, chữ số, dấu chấm và dấu gạch nối, tối đa 20 ký tự.',
  authorityCode: 'Mã đơn vị gồm hai chữ số, ví dụ 33; chưa có thì để trống.',
  limitRange: 'Không đọc được giá trị này, hoặc giá trị ở ngoài khoảng ghi cạnh ô.',
  percentFormat: 'Không đọc được tỷ lệ này. Hãy nhập số nguyên từ 0 đến 100.',
  taskLink: 'Hãy chọn tiêu chí hoặc lĩnh vực mà nhiệm vụ này tác động.',
  unknownChoice: 'Hãy chọn một mục trong danh sách.',
  tooLong: 'Dài quá. Hãy viết ngắn hơn.',
  slugFormat: 'Địa chỉ chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
  countFormat: 'Không phải số hồ sơ. Hãy ghi số nguyên, ví dụ 1.234.',
  countAmbiguous: 'Không rõ đây là số lẻ hay thiếu chữ số hàng nghìn. Hãy ghi lại số nguyên.',
  countFraction: 'Số hồ sơ phải là số nguyên. Hãy bỏ phần lẻ.',
  countNegative: 'Số hồ sơ không thể âm.',
  countTooLarge: 'Số quá lớn. Hãy kiểm tra lại.',
  countPercent: 'Đây là tỷ lệ phần trăm, không phải số hồ sơ.',
} as const satisfies Record<Problem, string>;
