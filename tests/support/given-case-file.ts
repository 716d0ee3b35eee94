import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The headings of a case file, as we hand them out. */
export const HEADINGS = [
  ...['Mã hồ sơ', 'Đơn vị', 'Lĩnh vực', 'Mã thủ tục', 'Tên thủ tục', 'Hình thức nộp'],
  ...['Ngày tiếp nhận', 'Ngày hẹn trả', 'Gia hạn đến', 'Số ngày tạm dừng', 'Ngày trả kết quả'],
  ...['Ngày trả lại, rút', 'Liên thông', 'Cơ quan chủ trì', 'Nguyên nhân trễ hạn'],
  ...['Ngày gửi phiếu xin lỗi', 'Ngày hẹn lại'],
] as const;

export type GivenCase = Partial<Record<(typeof HEADINGS)[number], string>>;

const folder = mkdtempSync(join(tmpdir(), 'cchc-cases-'));
let files = 0;

/** A file of these very bytes; its path. */
export function fileOf(content: string | Uint8Array): string {
  files += 1;
  const path = join(folder, `${files}.csv`);
  writeFileSync(path, content);
  return path;
}

const quoted = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A dossier that is in order, but for what is said of it. */
export const aCase = (given: GivenCase = {}): GivenCase => ({
  'Đơn vị': 'Sở Nội vụ',
  'Lĩnh vực': 'Đất đai',
  'Mã thủ tục': 'TB-DD-01',
  'Hình thức nộp': 'Trực tuyến',
  'Ngày tiếp nhận': '05/03/2024',
  'Ngày hẹn trả': '15/03/2024',
  ...given,
});

export const caseCsv = (cases: readonly GivenCase[]): string =>
  [HEADINGS, ...cases.map((one) => HEADINGS.map((heading) => one[heading] ?? ''))]
    .map((row) => row.map(quoted).join(';'))
    .join('\r\n');

export const caseFile = (...cases: readonly GivenCase[]): string => fileOf(caseCsv(cases));
