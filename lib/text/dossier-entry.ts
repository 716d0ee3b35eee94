import type { CountColumn } from '@/lib/domain/dossier-counts';
import type {
  DossierEntryRefusal,
  DossierQuestionRefusal,
  DossierRow,
} from '@/lib/domain/dossier-entry';
import { countColumn } from '@/lib/domain/dossier-entry';
import { reportMeaningText } from './dossier-report';
import { formatCount, formatMoment } from './format';

export const dossierEntryText = {
  notFound: 'Không còn kỳ này. Hãy tải lại trang.',
  notAllowed: 'Bạn không có quyền nhập số liệu vào dòng này.',
  locked: 'Kỳ này không còn nhận số. Muốn sửa, hãy nhờ người duyệt trả lại.',
  unknownRow: 'Kỳ này không có dòng như vậy. Hãy tải lại trang.',
} as const satisfies Record<DossierEntryRefusal, string>;

export const dossierQuestionText = {
  notFound: dossierEntryText.notFound,
  notAllowed: 'Chỉ cán bộ nhập liệu hỏi được đơn vị, khi kỳ còn mở.',
  unknownRow: dossierEntryText.unknownRow,
  nobodyThere: 'Đơn vị này chưa có tài khoản nào để hỏi. Hãy liên hệ cách khác.',
} as const satisfies Record<DossierQuestionRefusal, string>;

export const WHOLE_AND_PARTS =
  'Đã có “Đúng và trước hạn” thì không nhập “Trước hạn”, “Đúng hạn” nữa. Hãy để trống một bên.';
export const SAYS_NOTHING =
  'Dòng phải có ít nhất một số của biểu II.06a (tiếp nhận, giải quyết hoặc đang giải quyết).';
export const UNREADABLE_SAVE = 'Không đọc được các ô đã gửi. Hãy tải lại trang rồi nhập lại.';
export const ROW_SAVED = 'Đã lưu dòng này.';
export const askedText = (told: number): string =>
  `Đã gửi câu hỏi đến ${formatCount(told)} tài khoản của đơn vị; câu hỏi nằm trong hộp việc của họ và trong nhật ký.`;

/** A cell as people read and type it: "1.234"; "" for what is not printed. */
export const writtenCount = (count: number | null): string =>
  count === null ? '' : formatCount(count);

/** "Trần Văn B lúc 14:05 17/04/2024". */
export const enteredRowText = ({ enteredBy, enteredAt }: DossierRow): string =>
  enteredBy && enteredAt ? `${enteredBy} lúc ${formatMoment(enteredAt)}` : 'số nạp từ trước';

export const changedRowText = (theirs: DossierRow): string =>
  `Trong khi đó dòng này đã được sửa (${enteredRowText(theirs)}). Số đang lưu và số của bạn đều ở dưới: gửi lại để thay, hoặc sửa rồi gửi.`;

/** "Quá hạn (đã giải quyết): 3 → 4"; what is no column, as the log has it. */
export function rowChangeText(change: {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}): string | null {
  const column = countColumn.safeParse(change.name);
  if (!column.success) return null;
  const shown = (text: string | null) => (text === null ? 'trống' : formatCount(Number(text)));
  return `${reportMeaningText[column.data satisfies CountColumn]}: ${shown(change.before)} → ${shown(change.after)}`;
}
