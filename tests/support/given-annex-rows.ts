export const ANNEX_HEADINGS = [
  ...['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm'],
  ...['Chỉ số, tiêu chí', 'Điểm kỳ vọng'],
] as const;

/** An annex table with what is easy and what is hard to read. */
export const ANNEX_ROWS: readonly (readonly string[])[] = [
  [...ANNEX_HEADINGS],
  ['I', 'Chỉ đạo điều hành', '', '', '', '', '', ''],
  [
    ...['1', 'Phân công trách nhiệm theo tiêu chí', 'Sở Nội vụ', 'Văn phòng UBND tỉnh'],
    ...['30/6/2024', 'Bảng phân công', 'PAPI 3.2', '0,15'],
  ],
  [
    ...['2', 'Giải quyết hồ sơ đất đai quá hạn', 'Sở TN&MT', 'UBND các huyện, thành phố'],
    ...['Quý III/2024', 'Báo cáo', 'Hồ sơ Đất đai', ''],
  ],
  ['II', 'Chuyển đổi số', '', '', '', '', '', ''],
  [
    ...['3', 'Nâng cấp hệ thống một cửa', 'Sở TT&TT', 'Sở Nội vụ, Sở Tư pháp'],
    ...['Thường xuyên', 'Hệ thống', '', ''],
  ],
  [
    ...['4', 'Theo dõi khí tượng', 'Sở Khí tượng', ''],
    ...['Tháng 9/2024', 'Báo cáo', 'PAPI 2', ''],
  ],
];
