import { type DossierPeriod, dossierPeriod } from '@/lib/domain/dossier-period';
import type { TaskLink, TaskView } from '@/lib/domain/task';
import type { TaskRefusal } from '@/lib/domain/task-edit';
import type { ReportRefusal } from '@/lib/domain/task-report-form';
import type { TaskStatus, TaskStep } from '@/lib/domain/task-status';
import { attachmentRefusalText } from './attachment';
import { formatPeriod, formatPoints } from './format';

export const taskStatusText = {
  notStarted: 'Chưa thực hiện',
  underWay: 'Đang thực hiện',
  closed: 'Hoàn thành',
  withdrawn: 'Đã rút',
} as const satisfies Record<TaskStatus, string>;

export const taskStepText = {
  report: 'Báo cáo tiến độ',
  close: 'Báo hoàn thành',
  reopen: 'Mở lại',
  withdraw: 'Rút nhiệm vụ',
} as const satisfies Record<TaskStep, string>;

/** "PAPI, 4. Kiểm soát tham nhũng", "PAR Index, tổng điểm", "lĩnh vực Đất đai" */
export function taskLinkText(link: TaskLink): string {
  if (link.kind === 'field') return `Lĩnh vực ${link.name}`;
  const { indicator, code, name } = link;
  return code === 'T' ? `${indicator.name}, tổng điểm` : `${indicator.name}, ${code}. ${name}`;
}

const STRETCHES = { H1: 'sáu tháng đầu năm', H2: 'sáu tháng cuối năm' } as const;

/** "năm 2023", "quý I/2024", "sáu tháng đầu năm 2024" */
export function basePeriodText(period: string): string {
  const named = dossierPeriod.safeParse(period);
  return named.success ? stretchText(named.data) : period;
}

function stretchText(period: DossierPeriod): string {
  const [year = '', part = ''] = period.split('-');
  if (part === 'H1' || part === 'H2') return `${STRETCHES[part]} ${year}`;
  const written = formatPeriod(`${year}${part && `-${part}`}`);
  return period.endsWith('-luy-ke') ? `từ đầu năm đến hết ${written}` : written;
}

/** "+0,50 điểm", "+1,5 điểm phần trăm" */
export function expectedText({ expectedPoints, link }: Pick<TaskView, 'expectedPoints' | 'link'>) {
  if (expectedPoints === null || link.kind === 'field') return '';
  const unit = link.indicator.unit === 'percent' ? 'điểm phần trăm' : 'điểm';
  return `+${formatPoints(expectedPoints)} ${unit}`;
}

/** Where the number a task is to move is shown to those who work here. */
export const taskLinkPlace = ({ link, basePeriod }: Pick<TaskView, 'link' | 'basePeriod'>) =>
  link.kind === 'field'
    ? `/lanh-dao/ho-so/linh-vuc/${link.slug}`
    : `/lanh-dao/chi-so/${link.indicator.slug}${link.code === 'T' ? '' : `/${link.code}`}?nam=${basePeriod}`;

export const taskRefusalText = {
  notAllowed: 'Chỉ cán bộ nhập liệu giao và sửa được nhiệm vụ.',
  notFound: 'Không còn nhiệm vụ này. Hãy tải lại trang.',
  changedMeanwhile:
    'Nhiệm vụ vừa được người khác sửa hoặc báo cáo. Nội dung đang lưu ghi ở dưới, nội dung bạn nhập vẫn còn trong ô. Bấm lưu lần nữa để ghi đè.',
  notOpen: 'Nhiệm vụ đã hoàn thành hoặc đã rút nên không sửa được.',
  noSuchOrder: 'Hãy chọn văn bản chỉ đạo.',
  unknownUnit: 'Hãy chọn đơn vị trong danh sách.',
  unitNotThere:
    'Có đơn vị không tồn tại trong khoảng từ ngày văn bản đến hạn. Hãy chọn đơn vị khác.',
  leadBesideItself: 'Đơn vị chủ trì không đồng thời là đơn vị phối hợp. Hãy bỏ chọn một trong hai.',
  unknownLink: 'Không có tiêu chí hoặc lĩnh vực này. Hãy chọn lại.',
  needsBasePeriod: 'Hãy ghi kỳ gốc: kỳ hồ sơ mà nhiệm vụ lấy làm mốc so sánh, ví dụ 2024-Q1.',
  pointsOfDossiers: 'Lĩnh vực hồ sơ không tính bằng điểm. Hãy để trống điểm kỳ vọng.',
  dueBeforeOrder: 'Hạn ở trước ngày ban hành văn bản. Hãy kiểm tra lại hạn.',
  moreThanFull: 'Điểm kỳ vọng lớn hơn điểm tối đa của tiêu chí. Hãy kiểm tra lại.',
  moreThanLost:
    'Điểm kỳ vọng lớn hơn số điểm đang mất ở tiêu chí này. Hãy kiểm tra lại, hoặc đánh dấu “Vẫn lưu” ở cuối biểu.',
} as const satisfies Record<TaskRefusal, string>;

export const reportRefusalText = {
  ...attachmentRefusalText,
  notAllowed: 'Bạn không có quyền thực hiện việc này.',
  notFound: 'Không có nhiệm vụ này, hoặc nhiệm vụ do đơn vị khác chủ trì.',
  changedMeanwhile:
    'Người khác vừa ghi vào nhiệm vụ này. Tình trạng đang lưu ghi ở dưới, nội dung bạn nhập vẫn còn trong ô. Bấm gửi lần nữa nếu vẫn đúng.',
  notOpen: 'Nhiệm vụ đã hoàn thành hoặc đã rút nên không báo cáo được nữa.',
  notClosed: 'Nhiệm vụ chưa báo hoàn thành nên không có gì để mở lại.',
  needsEvidence: 'Hãy ghi rõ nội dung: kết quả đạt được hoặc lý do.',
} as const satisfies Record<ReportRefusal, string>;

export const taskDoneText = {
  added: 'Đã giao nhiệm vụ. Đơn vị chủ trì và phối hợp nhận thông báo.',
  edited: 'Đã lưu nhiệm vụ.',
  reported: 'Đã ghi báo cáo tiến độ.',
  closed: 'Đã báo hoàn thành.',
  reopened: 'Đã mở lại nhiệm vụ. Đơn vị chủ trì nhận thông báo.',
  withdrawn: 'Đã rút nhiệm vụ.',
} as const;

const DONE = { giao: 'added', sua: 'edited' } as const;

/** What was just done to a task, from the parameters of an address. */
export function taskDoneIn(parameters: Readonly<Record<string, unknown>>): string | null {
  const { xong } = parameters;
  return xong === 'giao' || xong === 'sua' ? taskDoneText[DONE[xong]] : null;
}
