import type { ReleaseName, ReleaseStatus } from '@/lib/domain/release';
import type { DueStanding } from '@/lib/domain/release-due';
import type { OpenRefusal } from '@/lib/domain/release-form';

export const releaseStatusText = {
  draft: 'đang nhập',
  submitted: 'chờ duyệt',
  returned: 'trả lại',
  approved: 'đã duyệt',
  published: 'đã công bố',
} as const satisfies Record<ReleaseStatus, string>;

export const dueStandingText = {
  none: '',
  waiting: 'còn hạn',
  overdue: 'quá hạn',
  onTime: 'đúng hạn',
  late: 'trễ hạn',
} as const satisfies Record<DueStanding, string>;

/** "PAPI 2024", and "PAPI 2024, bản 2" for a correction. */
export const releaseTitle = ({
  indicatorName,
  period,
  version,
}: Pick<ReleaseName, 'period' | 'version'> & { readonly indicatorName: string }): string =>
  version === 1 ? `${indicatorName} ${period}` : `${indicatorName} ${period}, bản ${version}`;

export const openRefusalText = {
  notAllowed: 'Chỉ cán bộ nhập liệu mở được đợt.',
  unknownIndicator: 'Không có chỉ số này. Hãy tải lại trang rồi chọn lại.',
  unknownSource: 'Không có nguồn này. Hãy tải lại trang rồi chọn lại.',
  noCriteriaSet: 'Chưa có bộ tiêu chí cho năm này. Hãy thêm bộ tiêu chí ở Danh mục rồi mở lại đợt.',
  alreadyInWork: 'Chỉ số này đã có một đợt đang làm cho kỳ này. Hãy làm tiếp đợt đó.',
} as const satisfies Record<OpenRefusal, string>;

export const toGridText = 'Vào bảng nhập';

/** What a step answers when it was taken. */
export const releaseDoneText = {
  open: 'Đã mở đợt.',
} as const;
