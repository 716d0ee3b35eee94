/**
 * The order of a demonstration: the solutions asked for after the indices of 2023 were published,
 * as a made-up order of Thái Bình. Nothing of it was ever ordered, reported or proved in this form.
 */
export const ILLUSTRATIVE_ORDER = {
  number: 'MH-01/CT-UBND',
  title:
    'Khắc phục hạn chế, nâng cao chỉ số cải cách hành chính, mức độ hài lòng và hiệu quả quản trị sau kết quả năm 2023 (dữ liệu minh hoạ)',
  issuedOn: '2024-05-10',
  signer: 'Chủ tịch Ủy ban nhân dân tỉnh',
} as const;

/** A word about a task, as its lead unit gave it; `close` has evidence. */
export type IllustratedWord = {
  readonly on: string;
  readonly step: 'report' | 'close';
  readonly percent: number;
  readonly word: string;
};

export type IllustratedTask = {
  readonly title: string;
  /** Slugs without the province; "" is the province itself. */
  readonly lead: string;
  readonly head: string;
  readonly beside: readonly string[];
  readonly dueOn: string;
  readonly product: string;
  /** A set of criteria with a code in it, or a field of procedures. */
  readonly moves: { readonly set: string; readonly code: string } | { readonly field: string };
  /** In the indicator's points. */
  readonly expected?: string;
  readonly words: readonly IllustratedWord[];
};

const PAR = (code: string) => ({ set: 'PAR-876', code });
const PAPI = (code: string) => ({ set: 'PAPI-2021', code });

const HOME_AFFAIRS = { lead: 'so-noi-vu', head: 'Giám đốc Sở Nội vụ' } as const;
const INFORMATION = {
  lead: 'so-thong-tin-va-truyen-thong',
  head: 'Giám đốc Sở Thông tin và Truyền thông',
} as const;
const OFFICE = {
  lead: 'van-phong-uy-ban-nhan-dan-tinh',
  head: 'Chánh Văn phòng Ủy ban nhân dân tỉnh',
} as const;
const LAND = {
  lead: 'so-tai-nguyen-va-moi-truong',
  head: 'Giám đốc Sở Tài nguyên và Môi trường',
} as const;

const DISTRICTS = [
  ...['thanh-pho-thai-binh', 'huyen-quynh-phu', 'huyen-hung-ha', 'huyen-dong-hung'],
  ...['huyen-thai-thuy', 'huyen-tien-hai', 'huyen-kien-xuong', 'huyen-vu-thu'],
] as const;

const report = (on: string, percent: number, word: string): IllustratedWord => ({
  ...{ on, step: 'report', percent, word },
});
const close = (on: string, word: string): IllustratedWord => ({
  ...{ on, step: 'close', percent: 100, word },
});

/** In the order of the annex. Most are closed, some late; some were never finished, one goes on after the province. */
export const ILLUSTRATED_TASKS: readonly IllustratedTask[] = [
  {
    title:
      'Phân công người đứng đầu cơ quan, đơn vị trực tiếp chỉ đạo và chịu trách nhiệm về từng tiêu chí bị mất điểm',
    ...HOME_AFFAIRS,
    beside: ['van-phong-uy-ban-nhan-dan-tinh', ...DISTRICTS],
    dueOn: '2024-06-30',
    product: 'Bảng phân công trách nhiệm theo tiêu chí',
    moves: PAR('1'),
    expected: '0.50',
    words: [
      report('2024-05-28', 60, 'Đã gửi dự thảo bảng phân công lấy ý kiến các đơn vị.'),
      close('2024-06-25', 'Bảng phân công đã ban hành đến từng tiêu chí.'),
    ],
  },
  {
    title: 'Rà soát chức năng, nhiệm vụ, cơ cấu tổ chức; sắp xếp đầu mối bên trong các cơ quan',
    ...HOME_AFFAIRS,
    beside: ['so-tu-phap', 'so-tai-chinh'],
    dueOn: '2024-09-30',
    product: 'Báo cáo rà soát và phương án sắp xếp',
    moves: PAR('4'),
    expected: '0.75',
    words: [
      report('2024-08-05', 50, 'Đã rà soát xong các sở; đang tổng hợp cấp huyện.'),
      close('2024-10-18', 'Phương án sắp xếp đã trình Ủy ban nhân dân tỉnh.'),
    ],
  },
  {
    title: 'Thanh tra, kiểm tra công vụ đột xuất tại các sở, ngành, huyện và xã',
    ...HOME_AFFAIRS,
    beside: ['thanh-tra-tinh', 'van-phong-uy-ban-nhan-dan-tinh'],
    dueOn: '2024-11-30',
    product: 'Kết luận kiểm tra tại ít nhất 20 đơn vị',
    moves: PAR('5'),
    expected: '0.50',
    words: [
      report('2024-07-30', 40, 'Đã kiểm tra 8 đơn vị.'),
      report('2024-10-31', 85, 'Đã kiểm tra 17 đơn vị.'),
      close('2024-11-27', 'Đã kiểm tra 21 đơn vị và thông báo kết luận.'),
    ],
  },
  {
    title:
      'Niêm yết, công khai đầy đủ thủ tục hành chính tại bộ phận một cửa và trên cổng dịch vụ công',
    ...OFFICE,
    beside: DISTRICTS,
    dueOn: '2024-07-31',
    product: '100 % thủ tục hành chính được công khai',
    moves: PAR('3'),
    expected: '0.40',
    words: [close('2024-07-29', 'Đã công khai toàn bộ thủ tục thuộc thẩm quyền ba cấp.')],
  },
  {
    title: 'Trả lời phản ánh, kiến nghị của người dân, doanh nghiệp đúng thời hạn',
    ...OFFICE,
    beside: ['thanh-tra-tinh', ...DISTRICTS],
    dueOn: '2024-12-31',
    product: 'Báo cáo tháng; không còn phản ánh, kiến nghị quá hạn',
    moves: PAPI('3.2'),
    expected: '0.15',
    words: [
      report('2024-06-28', 30, 'Còn 12 phản ánh, kiến nghị quá hạn.'),
      report('2024-10-30', 70, 'Còn 3 phản ánh, kiến nghị quá hạn.'),
    ],
  },
  {
    title: 'Giải quyết dứt điểm hồ sơ đất đai quá hạn; gửi phiếu xin lỗi và hẹn lại ngày trả',
    ...LAND,
    beside: DISTRICTS,
    dueOn: '2024-12-31',
    product: 'Tỷ lệ hồ sơ đất đai trả quá hạn dưới 2 %',
    moves: { field: 'dat-dai' },
    words: [
      report('2024-08-30', 35, 'Đã rà soát toàn bộ hồ sơ quá hạn tại các văn phòng đăng ký.'),
      report('2024-12-20', 60, 'Số hồ sơ quá hạn còn tồn đã giảm, chưa hết.'),
    ],
  },
  {
    title: 'Rút ngắn thời gian giải quyết hồ sơ cấp phép xây dựng',
    lead: 'so-xay-dung',
    head: 'Giám đốc Sở Xây dựng',
    beside: ['so-giao-thong-van-tai', 'thanh-pho-thai-binh'],
    dueOn: '2024-09-30',
    product: 'Quy trình nội bộ rút ngắn ít nhất 20 % thời gian',
    moves: { field: 'hoat-dong-xay-dung' },
    words: [close('2024-09-24', 'Quy trình nội bộ mới đã được phê duyệt và áp dụng.')],
  },
  {
    title:
      'Khắc phục chậm trễ của hồ sơ liên thông đăng ký khai sinh, thường trú và cấp thẻ bảo hiểm y tế',
    lead: 'so-tu-phap',
    head: 'Giám đốc Sở Tư pháp',
    beside: DISTRICTS,
    dueOn: '2024-08-31',
    product: 'Quy chế phối hợp giải quyết hồ sơ liên thông',
    moves: { field: 'ho-tich' },
    words: [
      report('2024-07-15', 50, 'Đã thống nhất quy trình với các đơn vị phối hợp.'),
      close('2024-09-12', 'Quy chế phối hợp đã ban hành.'),
    ],
  },
  {
    title: 'Đẩy nhanh giải ngân vốn đầu tư công; sắp xếp, xử lý nhà, đất và tài sản công',
    lead: 'so-tai-chinh',
    head: 'Giám đốc Sở Tài chính',
    beside: ['so-ke-hoach-va-dau-tu', ...DISTRICTS],
    dueOn: '2024-12-31',
    product: 'Báo cáo giải ngân; phương án xử lý tài sản công được duyệt',
    moves: PAR('6'),
    expected: '0.60',
    words: [report('2024-09-30', 55, 'Đã duyệt phương án đối với tài sản của khối tỉnh.')],
  },
  {
    title: 'Đưa vào vận hành trung tâm dữ liệu và nền tảng điện toán đám mây của tỉnh',
    ...INFORMATION,
    beside: ['so-ke-hoach-va-dau-tu', 'so-tai-chinh'],
    dueOn: '2026-12-31',
    product: 'Trung tâm dữ liệu vận hành; các hệ thống dùng chung chuyển lên đám mây',
    moves: PAR('7'),
    expected: '1.00',
    words: [
      report('2024-11-15', 25, 'Đã phê duyệt chủ trương; đang lập dự án.'),
      report('2025-06-20', 45, 'Bàn giao hồ sơ dự án để tiếp tục sau sắp xếp ngày 01/7/2025.'),
    ],
  },
  {
    title: 'Công khai tiến độ và kết quả thực hiện nhiệm vụ cải cách hành chính hằng tháng',
    lead: '',
    head: 'Phó Chủ tịch Ủy ban nhân dân tỉnh phụ trách cải cách hành chính',
    beside: ['van-phong-uy-ban-nhan-dan-tinh', 'so-noi-vu', 'so-thong-tin-va-truyen-thong'],
    dueOn: '2024-06-30',
    product: 'Chuyên mục tiến độ trên cổng thông tin điện tử tỉnh',
    moves: PAPI('2'),
    expected: '0.20',
    words: [close('2024-06-20', 'Chuyên mục đã mở, cập nhật hằng tháng.')],
  },
  {
    title:
      'Nâng cấp hệ thống thông tin giải quyết thủ tục hành chính, kết nối Cổng dịch vụ công quốc gia',
    ...INFORMATION,
    beside: ['van-phong-uy-ban-nhan-dan-tinh', 'so-tu-phap'],
    dueOn: '2024-10-31',
    product: 'Hệ thống nâng cấp được nghiệm thu',
    moves: PAPI('8'),
    expected: '0.25',
    words: [],
  },
];
