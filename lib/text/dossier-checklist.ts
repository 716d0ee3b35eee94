import type { DossierCheck, DossierCheckKind } from '@/lib/domain/dossier-checklist';
import { COUNT_COLUMNS, type CountColumn } from '@/lib/domain/dossier-counts';
import { type DossierNames, placeName } from '@/lib/domain/dossier-name';
import { countColumnText } from './dossier';
import { formatCount } from './format';

type Facts = DossierCheck['facts'];

const isColumn = (name: string): name is CountColumn =>
  COUNT_COLUMNS.some((column) => column === name);
const columnText = (name: string | undefined) =>
  name !== undefined && isColumn(name) ? `“${countColumnText[name]}”` : '';
const count = (facts: Facts, name: string) => formatCount(Number(facts[name] ?? 0));

/** What each finding says after the name of its unit and field. */
const SENTENCES: Record<DossierCheckKind, (facts: Facts) => string> = {
  sourceMissing: () => 'Kỳ chưa có nguồn. Hãy chọn nguồn ở phần Thông tin.',
  publicNoteMissing: () =>
    'Bản đính chính chưa có ghi chú cho người đọc: sửa gì, vì sao. Hãy điền ở phần Thông tin.',
  noFigure: () => 'Kỳ chưa có số nào. Hãy nhập theo biểu II.06a hoặc lấy số từ hồ sơ.',
  basisUnchosen: () =>
    'số theo báo cáo và số theo hồ sơ khác nhau, chưa có lý do vì sao lấy số này. Hãy chọn ở phần So sánh hai nguồn.',
  notAdding: (facts) =>
    notAddingText({
      whole: facts.whole ?? '',
      parts: (facts.parts ?? '').split(' '),
      printed: Number(facts.printed),
      sum: Number(facts.sum),
    }),
  openingDiffers: (facts) =>
    `từ kỳ trước chuyển sang ghi ${count(facts, 'carriedOver')}, nhưng cuối kỳ trước còn ${count(facts, 'pendingBefore')} hồ sơ đang giải quyết; chênh ${difference(Number(facts.carriedOver), Number(facts.pendingBefore))}.`,
  unitMissing: () => 'kỳ trước có số, kỳ này chưa có.',
  partsDiffer: (facts) =>
    `số tổng không bằng các phần cộng lại: ${Object.entries(facts).map(partsText).join('; ')}.`,
  causesMissing: (facts) =>
    `${count(facts, 'without')} trong ${count(facts, 'late')} hồ sơ quá hạn chưa ghi nguyên nhân.`,
};

/** "6" of 10 and 4, always without a sign: the sentence says which is which. */
const difference = (left: number, right: number) => formatCount(Math.abs(left - right));

function partsText([column, values]: [string, string]): string {
  const [printed = 0, sum = 0] = values.split(' ').map(Number);
  return `${columnText(column)} ghi ${formatCount(printed)}, cộng được ${formatCount(sum)}`;
}

/** A column that is not what its parts add up to, as a phrase: kept as printed, never mended. */
export const notAddingText = ({
  whole,
  parts,
  printed,
  sum,
}: {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly printed: number;
  readonly sum: number;
}): string =>
  `${columnText(whole)} ghi ${formatCount(printed)}, nhưng ${parts.map(columnText).join(' + ')} cộng lại được ${formatCount(sum)}; chênh ${difference(printed, sum)}.`;

/** What the checklist found, as a sentence. */
export const dossierCheckText = ({ kind, facts }: DossierCheck): string => SENTENCES[kind](facts);

/** Where a finding is; null for the release as a whole. */
export const dossierCheckPlace = ({ cell }: DossierCheck, names: DossierNames): string | null =>
  cell && placeName(names, cell);
