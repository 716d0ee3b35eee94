import type { MissingReason } from '@/lib/domain/score';

/** Why a figure is absent, beside its "–". */
export const missingReasonText = {
  notPublished: 'chưa công bố',
  notSurveyed: 'không khảo sát',
  notApplicable: 'không áp dụng',
  unreliable: 'sai số khảo sát vượt mức cho phép',
  incomplete: 'thiếu chỉ số thành phần nên không có tổng',
  noPublicFigure: 'chưa tìm thấy số công khai',
} as const satisfies Record<MissingReason, string>;

/** What stands in the place of an absent figure. */
export const MISSING_MARK = '–';
