import type { DossierPeriod } from '@/lib/domain/dossier-period';
import type { DossierOpenRefusal, DossierReviewRefusal } from '@/lib/domain/dossier-release';
import { formatDossierPeriod } from './dossier';
import { reviewRefusalText } from './review';

/** "kết quả hồ sơ quý III/2024", and "…, bản 2" for a correction. */
export const dossierReleaseTitle = ({
  period,
  version,
}: {
  readonly period: DossierPeriod;
  readonly version: number;
}): string =>
  `kết quả hồ sơ ${formatDossierPeriod(period)}${version === 1 ? '' : `, bản ${version}`}`;

export const dossierOpenRefusalText = {
  notAllowed: 'Chỉ cán bộ nhập liệu mở được kỳ.',
  unknownSource: 'Không có nguồn này. Hãy tải lại trang rồi chọn lại.',
  alreadyInWork: 'Kỳ này đã có một bản đang làm. Hãy làm tiếp bản đó.',
  asOfBeforePeriod: 'Ngày số liệu tính đến sớm hơn ngày đầu kỳ. Hãy sửa ngày hoặc chọn kỳ khác.',
} as const satisfies Record<DossierOpenRefusal, string>;

export const dossierRefusalText = {
  ...reviewRefusalText,
  untickedWarnings:
    'Còn cảnh báo chưa xem. Hãy xem và đánh dấu từng cảnh báo, rồi làm lại bước này.',
  asOfBeforePeriod: dossierOpenRefusalText.asOfBeforePeriod,
  noCases:
    'Chưa có hồ sơ nào cho kỳ này. Hãy nhập tệp hồ sơ trước, hoặc nhập số liệu theo biểu II.06a.',
  oneBasis:
    'Không còn chỗ nào có cả số theo báo cáo và số theo hồ sơ để chọn. Hãy tải lại trang rồi xem lại.',
} as const satisfies Record<DossierReviewRefusal, string>;
