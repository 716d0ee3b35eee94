import type { CheckItem, CheckKind } from '@/lib/domain/checklist';
import { formatAmount, formatPoints } from './format';

type Facts = CheckItem['facts'];
type Names = Readonly<Record<string, string>>;

const figure = (facts: Facts, name: string) => formatPoints(facts[name] ?? '');

/** What each finding says after the name of its cell. */
const SENTENCES: Record<CheckKind, (facts: Facts, names: Names) => string> = {
  sourceMissing: () => 'Đợt chưa có nguồn. Hãy chọn nguồn ở phần Thông tin đợt.',
  publicNoteMissing: () =>
    'Bản đính chính chưa có ghi chú cho người đọc: sửa gì, vì sao. Hãy điền ở phần Thông tin đợt.',
  noFigure: () => 'Đợt chưa có số nào.',
  totalMissing: () => 'chưa có tổng điểm, cũng chưa có lý do vì sao không có.',
  aboveLimit: (facts) => `${figure(facts, 'points')} vượt mức tối đa ${figure(facts, 'limit')}.`,
  sumDiffers: (facts) =>
    `ghi ${figure(facts, 'printed')}, nhưng các phần (${facts.parts}) cộng lại được ${figure(facts, 'sum')}.`,
  unusualChange: (facts) => `${moved(facts)} Ghi chú: ${facts.note}`,
  unusualWithoutNote: (facts) => `${moved(facts)} Hãy ghi chú vì sao ở ô này.`,
  rankOrder: (facts, names) =>
    `hạng ${facts.rank} với ${figure(facts, 'points')}, trong khi ${names[facts.other ?? ''] ?? facts.other} hạng ${facts.otherRank} lại có ${figure(facts, 'otherPoints')}.`,
  rankOutOf: (facts) => `hạng trên ${facts.outOf}, phần lớn đơn vị khác ghi trên ${facts.most}.`,
};

const moved = (facts: Facts) => {
  const change = facts.change ?? '0';
  const word = change.startsWith('-') ? 'giảm' : 'tăng';
  return `${word} ${formatAmount(change)} so với năm trước (${figure(facts, 'from')} → ${figure(facts, 'to')}), nhiều hơn bình thường.`;
};

/** What the checklist found, as a sentence. */
export const checkText = ({ kind, facts }: CheckItem, names: Names): string =>
  SENTENCES[kind](facts, names);

/** Where a finding is: "Hà Nội, tổng điểm" or "Hà Nội, 1.2"; null for the release as a whole. */
export const checkPlace = ({ cell }: CheckItem, names: Names): string | null =>
  cell &&
  `${names[cell.authority] ?? cell.authority}, ${cell.criterion === 'T' ? 'tổng điểm' : `mục ${cell.criterion}`}`;
