import type { CaseColumn, CaseProblem } from '@/lib/domain/dossier-case';
import type {
  CaseCounts,
  CaseFailure,
  CaseRefusal,
  CaseStage,
} from '@/lib/domain/dossier-case-import';
import type { CaseSummary } from '@/lib/domain/dossier-case-view';
import type { DossierImportStatus } from '@/lib/domain/dossier-import';
import type { PersonalData } from '@/lib/domain/personal-data';
import { formatCount } from './format';

/** The headings of a case file, as we hand them out. */
export const caseColumnText = {
  code: 'Mã hồ sơ',
  unit: 'Đơn vị',
  field: 'Lĩnh vực',
  procedureCode: 'Mã thủ tục',
  procedureName: 'Tên thủ tục',
  channel: 'Hình thức nộp',
  receivedOn: 'Ngày tiếp nhận',
  dueOn: 'Ngày hẹn trả',
  extendedTo: 'Gia hạn đến',
  pausedDays: 'Số ngày tạm dừng',
  resolvedOn: 'Ngày trả kết quả',
  withdrawnOn: 'Ngày trả lại, rút',
  isJoint: 'Liên thông',
  lead: 'Cơ quan chủ trì',
  cause: 'Nguyên nhân trễ hạn',
  apologySentOn: 'Ngày gửi phiếu xin lỗi',
  apologyDueOn: 'Ngày hẹn lại',
} as const satisfies Record<CaseColumn, string>;

/** Beside the refused rows. */
export const REASON_HEADING = 'Lý do không nhận';

/** Why a cell is not taken, and what to do. */
export const caseProblemText = {
  required: 'Ô bắt buộc còn trống.',
  codeLong: 'Mã dài hơn 100 ký tự.',
  unknownUnit: 'Không nhận ra đơn vị này.',
  ambiguousUnit: 'Có nhiều đơn vị mang tên này. Hãy ghi cả loại đơn vị, ví dụ “Huyện …”.',
  endedUnit: 'Đơn vị này không còn vào ngày tiếp nhận.',
  laterUnit: 'Đơn vị này chưa có vào ngày tiếp nhận.',
  leftOut: 'Bạn đã chọn bỏ qua tên này.',
  unknownField: 'Không nhận ra lĩnh vực này.',
  unknownProcedure: 'Không có thủ tục mang mã này, và không rõ lĩnh vực để thêm mới.',
  fieldOfProcedure: 'Thủ tục này thuộc lĩnh vực khác trong danh mục.',
  tooManyProcedures: 'Tệp có quá nhiều mã thủ tục lạ. Hãy xem lại cột mã thủ tục.',
  dayFormat: 'Không đọc được ngày. Hãy ghi dạng 05/03/2024.',
  dayRange: 'Ngày phải từ năm 2000 đến năm 2099.',
  afterAsOf: 'Việc này sau ngày “số liệu đến” của tệp.',
  beforeReceived: 'Ngày này trước ngày tiếp nhận.',
  beforeDue: 'Ngày gia hạn phải sau ngày hẹn trả.',
  daysFormat: 'Số ngày phải là số nguyên từ 0 đến 3.650.',
  channelUnknown: 'Hình thức nộp phải là Trực tuyến, Trực tiếp hoặc Bưu chính.',
  jointUnknown: 'Liên thông phải là có, không hoặc để trống.',
  leadMissing: 'Hồ sơ liên thông phải có cơ quan chủ trì.',
  leadOfOne: 'Hồ sơ không liên thông thì không có cơ quan chủ trì.',
  causeUnknown: 'Nguyên nhân phải là chủ quan, khách quan hoặc khác.',
  twoEnds: 'Hồ sơ không thể vừa có kết quả vừa trả lại, rút.',
  apologyUnsent: 'Có ngày hẹn lại nhưng không có ngày gửi phiếu xin lỗi.',
  beforeApology: 'Ngày hẹn lại trước ngày gửi phiếu xin lỗi.',
  extraCells: 'Dòng có nhiều ô hơn dòng tiêu đề.',
  letters: 'Ô có ký tự không in được.',
} as const satisfies Record<CaseProblem, string>;

const personalDataText = {
  name: 'tên người',
  idNumber: 'số CCCD, CMND hoặc số định danh',
  phone: 'số điện thoại',
  email: 'thư điện tử',
  address: 'địa chỉ của người dân',
  birth: 'ngày sinh hoặc nơi sinh',
  other: 'thông tin riêng của người dân',
} as const satisfies Record<PersonalData, string>;

export const caseRefusalText = {
  notAllowed: 'Chỉ cán bộ nhập liệu nhập được tệp hồ sơ.',
  noSuchImport: 'Không còn tệp này. Hãy tải tệp lên lần nữa.',
  wrongStatus: 'Tệp đã sang bước khác. Hãy tải lại trang.',
  busy: 'Tệp đang được xử lý. Hãy chờ một lát rồi tải lại trang.',
  cancelled: 'Lần nhập này đã được huỷ.',
  changedMeanwhile:
    'Số liệu vừa thay đổi nên bản xem trước không còn đúng. Chưa ghi gì. Hãy đọc lại tệp rồi xem lại.',
  olderThanHeld:
    'Ngày “số liệu đến” của tệp sớm hơn của hồ sơ đang có. Tệp cũ không ghi đè được hồ sơ mới hơn.',
  futureDay: 'Ngày “số liệu đến” không thể sau hôm nay.',
  nothingToWrite: 'Tệp không làm thay đổi hồ sơ nào, nên không có gì để nhập.',
  mappingIncomplete:
    'Phải có đủ các cột Mã hồ sơ, Đơn vị, Mã thủ tục, Ngày tiếp nhận, Ngày hẹn trả, mỗi nghĩa một cột.',
  columnsUnknown: 'Không nhận ra đủ các cột của tệp.',
  dayFormat: 'Không đọc được ngày “số liệu đến”. Hãy ghi dạng 30/09/2024.',
  fileTooLarge: 'Tệp lớn hơn 4 GB. Hãy chia thành nhiều tệp.',
  noRoom: 'Máy chủ không đủ chỗ cho tệp này. Hãy báo quản trị hệ thống.',
  noFile: 'Chưa có tệp, hoặc tệp trống. Hãy chọn một tệp .csv.',
  cutOff: 'Đường truyền bị ngắt khi tải tệp lên. Chưa ghi gì. Hãy gửi lại.',
  personalData:
    'Tệp có dữ liệu cá nhân nên bị từ chối toàn bộ và đã được xoá. Hãy bỏ cột đó rồi gửi lại.',
  letters:
    'Không đọc được chữ trong tệp. Hãy lưu lại dưới dạng “CSV UTF-8 (phân cách bằng dấu phẩy)”.',
  quotes: 'Tệp có dấu ngoặc kép mở mà không đóng. Hãy sửa rồi gửi lại.',
  emptyFile: 'Tệp không có dòng nào.',
  noHeadings: 'Tệp không có dòng tiêu đề.',
  tooManyColumns: 'Tệp có hơn 100 cột. Hãy chỉ giữ các cột của hồ sơ.',
  fileGone: 'Tệp không còn trên máy chủ. Hãy tải lên lần nữa.',
  failed: 'Việc xử lý tệp bị gián đoạn. Chưa ghi gì. Hãy đọc lại tệp.',
} as const satisfies Record<CaseRefusal, string>;

export const isCaseRefusal = (text: string): text is CaseRefusal => text in caseRefusalText;

/** Why a file is not taken as a whole, with the place: "dòng 7, cột “Số CCCD”". */
export function failureText({ why, row, column, what, reference }: CaseFailure): string {
  const kind = what && what in personalDataText ? personalDataText[what as PersonalData] : null;
  const place = [row && `dòng ${formatCount(row)}`, column && `cột “${column}”`].filter(Boolean);
  const parts = [
    caseRefusalText[why],
    kind && `Tìm thấy ${kind}.`,
    place.length > 0 && `Vị trí: ${place.join(', ')}.`,
    reference && `Mã tra cứu: ${reference}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

const caseStatusText = {
  uploaded: 'chờ xác định cột',
  reading: 'đang đọc',
  ready: 'chờ xem trước và nhập',
  writing: 'đang ghi',
  confirmed: 'đã nhập',
  cancelled: 'đã huỷ',
  failed: 'không đọc được',
  undone: 'đã hoàn tác',
} as const satisfies Record<DossierImportStatus, string>;

export const statusText = ({ status, isInterrupted }: CaseSummary): string =>
  isInterrupted ? 'bị ngắt giữa chừng' : caseStatusText[status];

export const caseStageText = {
  reading: 'Đang đọc và kiểm tra từng dòng',
  comparing: 'Đang so với hồ sơ đang có',
  counting: 'Đang tính lại số theo tháng',
  writing: 'Đang ghi hồ sơ',
} as const satisfies Record<CaseStage, string>;

/** "3 mới, 1 thay đổi, 60 giữ nguyên, 2 dòng không nhận". */
export const caseCountsText = (counts: CaseCounts): string =>
  [
    `${formatCount(counts.new)} mới`,
    `${formatCount(counts.changed)} thay đổi`,
    `${formatCount(counts.same)} giữ nguyên`,
    `${formatCount(counts.refused)} dòng không nhận`,
    ...(counts.repeated > 0 ? [`${formatCount(counts.repeated)} dòng lặp mã`] : []),
  ].join(', ');

const KILO = 1024;

/** "12,3 MB". Unit: bytes. */
export function formatSize(bytes: number): string {
  if (bytes < KILO * KILO) return `${formatCount(Math.max(1, Math.round(bytes / KILO)))} kB`;
  return `${(bytes / KILO / KILO).toFixed(1).replace('.', ',')} MB`;
}

/** Columns of `dossier` as they are shown in what changes. */
export const caseFieldText: Readonly<Record<string, string>> = {
  received_on: caseColumnText.receivedOn,
  authority_id: caseColumnText.unit,
  field_id: caseColumnText.field,
  procedure_id: caseColumnText.procedureCode,
  lead_id: caseColumnText.lead,
  channel: caseColumnText.channel,
  due_on: caseColumnText.dueOn,
  extended_to: caseColumnText.extendedTo,
  paused_days: caseColumnText.pausedDays,
  effective_due_on: 'Hạn tính cả gia hạn, tạm dừng',
  resolved_on: caseColumnText.resolvedOn,
  withdrawn_on: caseColumnText.withdrawnOn,
  cause: caseColumnText.cause,
  apology_sent_on: caseColumnText.apologySentOn,
  apology_due_on: caseColumnText.apologyDueOn,
};
