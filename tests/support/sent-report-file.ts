import type { Client } from 'pg';
import { type GivenCell, xlsxFile } from './xlsx-file';

/** The number of the form that `keepReportFile` keeps. */
export const REPORT_FILE = 900_002;

/** The draft it is for. */
export const REPORT_DRAFT = '/nhap-lieu/ho-so/2023-M02/1';

const HEAD: readonly (readonly GivenCell[])[] = [
  [null, 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH'],
  [null, 'Đơn vị báo cáo: UBND tỉnh Thái Bình'],
  [
    null,
    'TT',
    'Đơn vị',
    'Số hồ sơ tiếp nhận',
    null,
    null,
    null,
    'Số hồ sơ đã giải quyết',
    null,
    null,
    null,
    'Số hồ sơ đang giải quyết',
  ],
  [
    null,
    null,
    null,
    'Tổng số',
    'Trong kỳ',
    null,
    'Từ kỳ trước',
    'Tổng số',
    'Đúng và trước hạn',
    'Quá hạn',
    'Tỷ lệ đúng hạn (%)',
    'Tổng số',
    'Trong hạn',
    'Quá hạn',
  ],
  [null, null, null, null, 'Trực tuyến', 'Trực tiếp, bưu chính'],
  [
    null,
    '(1)',
    '(2)',
    '(3)',
    '(4)',
    '(5)',
    '(6)',
    '(7)',
    '(8)',
    '(9)',
    '(10)',
    '(11)',
    '(12)',
    '(13)',
  ],
];
const MERGED = ['B1:N1', 'B3:B5', 'C3:C5', 'D3:G3', 'H3:K3', 'L3:N3', 'D4:D5', 'E4:F4', 'G4:G5'];

/**
 * Form II.06a as people send it: joined headings, a blank first column, sections and a total, one
 * column for all in time, a unit nobody knows, a fraction, and a row that does not add up.
 */
export const messyReport = (period = 'Kỳ báo cáo: Quý III năm 2024'): Buffer =>
  xlsxFile({
    name: 'II.06a',
    merged: MERGED,
    rows: [
      ...HEAD.slice(0, 1),
      [null, 'Đơn vị báo cáo: UBND tỉnh Thái Bình', null, null, null, period],
      ...HEAD.slice(2),
      [null, 'I', 'Sở, ban, ngành'],
      [
        null,
        1,
        'Sở Tư pháp',
        '1.234',
        '234',
        '990',
        '10',
        '1.200',
        '1.190',
        '10',
        '99,17',
        '34',
        '30',
        '4',
      ],
      [null, 2, 'Sở GD&ĐT', 996, 9, 980, 1, 990, 985, 5, '99,49', 6, 6, 0],
      [null, 3, 'Sở Khí tượng', 5, 0, 5, 0, 5, 5, 0, '100', 0, 0, 0],
      [null, 'II', 'UBND cấp huyện'],
      [null, 4, 'UBND huyện Vũ Thư', '1.234,5', 0, 10, 0, 10, 10, 0, '100', 0, 0, 0],
      [null, null, 'Tổng cộng', '2.240', null, null, null, '2.205'],
      [
        null,
        null,
        'Người lập biểu',
        null,
        null,
        null,
        null,
        'Thái Bình, ngày 05 tháng 10 năm 2024',
      ],
    ],
  });

/** The refused rows as they came back, put right. */
export const mendedReport = (csv: string): string =>
  csv.replace('Sở Khí tượng', 'Sở Nội vụ').replace('1.234,5', '10');

/** An empty draft of February 2023 and one form sent for it, behind the application's back. */
export async function keepReportFile(client: Client, actorId: string): Promise<void> {
  await client.query(
    `INSERT INTO dossier_release (id, period, version, status, as_of, opened_by_id, source_id)
     VALUES ($1, '2023-M02', 1, 'draft', '2023-02-28', $2, (SELECT id FROM source ORDER BY id LIMIT 1))
     ON CONFLICT DO NOTHING`,
    [REPORT_FILE, actorId],
  );
  const mapping = {
    ...{ sheet: 'II.06a', headingFrom: 3, headingTo: 6, columns: { '2': 'unit', '3': 'received' } },
    ...{ unit: null, isPeriodAccepted: true, convertsLegacy: false, names: {}, fields: {} },
  };
  await client.query(
    `INSERT INTO dossier_import (id, kind, release_id, actor_id, file_name, file_hash, file_size, file, mapping)
     VALUES ($1, 'report', $1, $2, 'bieu.xlsx', repeat('0', 64), 1, $3, $4) ON CONFLICT DO NOTHING`,
    [REPORT_FILE, actorId, messyReport(), mapping],
  );
}
