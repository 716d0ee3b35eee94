import {
  type AuditAct,
  type AuditChange,
  type AuditEntryView,
  type AuditSubject,
  daysOf,
} from '@/lib/domain/audit';
import { formatMoment } from './format';
import { problemText } from './problem';

/** What somebody did, as the log says it. */
export const auditActText = {
  readDrafts: 'Xem số liệu chưa công bố',
  readHistory: 'Xem lịch sử',
  readReview: 'Xem kiểm tra',
  readEmbargoed: 'Xem số liệu của đợt chưa công bố',
  enterScore: 'Nhập điểm',
  enterClaim: 'Nhập điểm tự chấm, khoảng tin cậy',
  importScores: 'Nhập điểm từ tệp',
  undoImport: 'Hoàn tác lần nhập tệp',
  openRelease: 'Mở đợt',
  editRelease: 'Sửa thông tin đợt',
  explainBlanks: 'Ghi lý do ô trống',
  tickWarning: 'Xác nhận cảnh báo',
  cancelRelease: 'Huỷ đợt',
  submitRelease: 'Gửi duyệt',
  returnRelease: 'Trả lại',
  approveRelease: 'Duyệt',
  publishRelease: 'Công bố',
  scheduleRelease: 'Hẹn giờ công bố',
  unscheduleRelease: 'Bỏ hẹn công bố',
  editSource: 'Sửa nguồn',
  editCriteria: 'Sửa bộ tiêu chí',
  editTarget: 'Sửa chỉ tiêu',
  editAuthority: 'Sửa đơn vị',
  editIndicator: 'Sửa chỉ số',
  editSetting: 'Sửa cài đặt',
  manageAccounts: 'Quản lý tài khoản',
  readAudit: 'Xem nhật ký',
  exportAudit: 'Tải nhật ký',
  readDossiers: 'Xem hồ sơ',
  enterDossiers: 'Nhập số liệu hồ sơ',
  importDossiers: 'Nhập tệp hồ sơ',
  countDossiers: 'Tổng hợp số liệu từ hồ sơ',
  chooseBasis: 'Chọn nguồn số liệu hồ sơ',
  acknowledgeAlert: 'Ghi nhận cảnh báo hồ sơ',
  editProcedure: 'Sửa lĩnh vực, thủ tục',
  editCalendar: 'Sửa lịch làm việc',
  readTasks: 'Xem nhiệm vụ',
  editDirective: 'Sửa văn bản chỉ đạo',
  editTask: 'Sửa nhiệm vụ',
  reportTask: 'Báo cáo nhiệm vụ',
  reopenTask: 'Mở lại nhiệm vụ',
  withdrawTask: 'Rút nhiệm vụ',
  exportTasks: 'Tải danh sách nhiệm vụ',
  editOwner: 'Giao đơn vị phụ trách tiêu chí',
  overrideVerdict: 'Ghi đè đánh giá chỉ tiêu',
  watchFigures: 'Theo dõi số liệu',
  grantPreRead: 'Cho xem trước',
  openPreRead: 'Xem trước khi công bố',
  readBoard: 'Xem bảng lãnh đạo',
  takeBriefing: 'Tải bản tóm tắt',
  exportDrafts: 'Tải số liệu chưa công bố',
  signIn: 'Đăng nhập',
  signInFailed: 'Đăng nhập không được',
  signOut: 'Đăng xuất',
  changePassword: 'Đổi mật khẩu',
  changeSecondFactor: 'Đổi bước xác thực thứ hai',
  changeName: 'Đổi tên hiển thị',
  endSession: 'Kết thúc phiên',
} as const satisfies Record<AuditAct, string>;

export const auditSubjectText = {
  account: 'tài khoản',
  audit: 'nhật ký',
  authority: 'đơn vị',
  briefing: 'bản tóm tắt',
  calendar: 'lịch làm việc',
  criteriaSet: 'bộ tiêu chí',
  criterionOwner: 'đơn vị phụ trách tiêu chí',
  directive: 'văn bản chỉ đạo',
  dossier: 'danh sách hồ sơ',
  dossierAlert: 'cảnh báo hồ sơ',
  dossierCount: 'số liệu hồ sơ',
  dossierImport: 'tệp hồ sơ',
  dossierRelease: 'kỳ hồ sơ',
  import: 'tệp điểm',
  indicator: 'chỉ số',
  procedure: 'thủ tục',
  release: 'đợt công bố',
  score: 'điểm',
  setting: 'cài đặt',
  source: 'nguồn',
  target: 'chỉ tiêu',
  task: 'nhiệm vụ',
  watch: 'đăng ký theo dõi',
} as const satisfies Record<AuditSubject, string>;

export const auditRefusalText = {
  notAllowed: 'Chỉ quản trị xem và tải được nhật ký.',
} as const;

const SYSTEM_NAME = 'Hệ thống';

/** The words of a table, or what stands in the log where an older version wrote other names. */
const worded = (table: Readonly<Record<string, string>>, name: string) => table[name] ?? name;

export const auditActName = (act: string) => worded(auditActText, act);
export const actOf = ({ act }: AuditEntryView) => auditActName(act);
export const subjectOf = ({ subjectKind }: AuditEntryView) => worded(auditSubjectText, subjectKind);
export const actorOf = ({ actor }: AuditEntryView) => (actor === 'system' ? SYSTEM_NAME : actor);

/** "Từ ngày: …" for each field of days that holds none. */
export const wrongDaysText = (days: Parameters<typeof daysOf>[0]): string[] =>
  daysOf(days).wrong.map(
    (field) => `${field === 'tu' ? 'Từ ngày' : 'Đến ngày'}: ${problemText.dayFormat}`,
  );

const NOTHING = '∅';

const changeText = ({ name, before, after }: AuditChange) =>
  `${name && `${name}: `}${before ?? NOTHING} → ${after ?? NOTHING}`;

const HEADINGS = [
  ...['Số', 'Thời điểm', 'Người', 'Việc', 'Loại đối tượng', 'Đối tượng', 'Thay đổi', 'Lý do'],
  ...['Mã yêu cầu', 'Mã băm'],
];

/** The rows of the exported log, its headings first. */
export const auditFile = (entries: readonly AuditEntryView[]): string[][] => [
  HEADINGS,
  ...entries.map((entry) => [
    ...[entry.id, formatMoment(entry.at), actorOf(entry), actOf(entry), subjectOf(entry)],
    ...[entry.subjectKey, entry.changes.map(changeText).join('; '), entry.reason ?? ''],
    ...[entry.requestId ?? '', entry.hash],
  ]),
];
