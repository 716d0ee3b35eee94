import type { ClaimRefusal } from '@/lib/domain/score-claim';
import { entryRefusalText } from './score-entry';

export const claimRefusalText = {
  notFound: entryRefusalText.notFound,
  notAllowed: 'Bạn không có quyền nhập điểm tự chấm, khoảng tin cậy.',
  locked: entryRefusalText.locked,
  noScore: 'Ô này chưa có gì. Hãy nhập điểm hoặc lý do không có điểm trước.',
  changedMeanwhile:
    'Người khác vừa sửa ô này. Hãy xem số hiện tại; số của bạn vẫn ở dưới, gửi lần nữa để lưu.',
  claimAboveLimit: 'Điểm tự chấm cao hơn điểm tối đa của ô này.',
  reasonWithoutClaim: 'Có lý do cắt mà chưa có điểm tự chấm. Hãy nhập điểm tự chấm.',
  halfInterval: 'Khoảng tin cậy phải có cả cận dưới và cận trên; không có thì để trống cả hai.',
  turnedInterval: 'Cận dưới cao hơn cận trên. Hãy xem lại hai số.',
  intervalAboveLimit: 'Cận trên cao hơn điểm tối đa của ô này.',
  intervalWithoutPoints: 'Ô này chưa có điểm nên chưa có khoảng tin cậy.',
  outsideInterval: 'Điểm đang lưu nằm ngoài khoảng vừa nhập. Điểm phải từ cận dưới đến cận trên.',
} as const satisfies Record<ClaimRefusal, string>;

export const claimSavedText = 'Đã lưu điểm tự chấm và khoảng tin cậy.';
