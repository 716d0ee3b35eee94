import type { DirectiveView } from '@/lib/domain/directive';
import type { DirectiveRefusal } from '@/lib/domain/directive-edit';
import { attachmentRefusalText } from './attachment';
import { formatDay } from './format';

export const directiveRefusalText = {
  ...attachmentRefusalText,
  notAllowed: 'Chỉ cán bộ nhập liệu ghi và sửa được văn bản chỉ đạo.',
  notFound: 'Không còn văn bản này. Hãy tải lại trang.',
  changedMeanwhile:
    'Người khác vừa sửa văn bản này. Nội dung đang lưu ghi ở dưới, nội dung bạn nhập vẫn còn trong ô. Bấm lưu lần nữa để ghi đè.',
  alreadyKept: 'Đã có văn bản cùng số, cùng ngày. Hãy kiểm tra lại số và ngày ban hành.',
  needsText: 'Văn bản cần có tệp đính kèm hoặc địa chỉ đọc được toàn văn. Hãy thêm một trong hai.',
  notIssuedYet: 'Ngày ban hành ở sau hôm nay. Hãy kiểm tra lại ngày.',
  tasksDueBefore:
    'Có nhiệm vụ của văn bản này đến hạn trước ngày ban hành đó. Hãy kiểm tra lại ngày.',
} as const satisfies Record<DirectiveRefusal, string>;

export const directiveDoneText = {
  added: 'Đã ghi văn bản. Hãy thêm các nhiệm vụ của văn bản.',
  edited: 'Đã lưu văn bản.',
} as const;

/** "05/CT-UBND ngày 17/04/2024" */
export const directiveName = ({
  number,
  issuedOn,
}: Pick<DirectiveView, 'number' | 'issuedOn'>): string => `${number} ngày ${formatDay(issuedOn)}`;

const DONE = { ghi: 'added', sua: 'edited' } as const;

/** What was just done to an order, from the parameters of an address. */
export function directiveDoneIn(parameters: Readonly<Record<string, unknown>>): string | null {
  const { xong } = parameters;
  return xong === 'ghi' || xong === 'sua' ? directiveDoneText[DONE[xong]] : null;
}
