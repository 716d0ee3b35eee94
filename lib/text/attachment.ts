import type { AttachmentRefusal, AttachmentView } from '@/lib/domain/attachment';

export const attachmentRefusalText = {
  attachmentTooLarge:
    'Tệp lớn hơn 10 MB. Hãy nén hoặc chia nhỏ tệp, hoặc ghi địa chỉ thay cho tệp.',
  attachmentKind:
    'Tệp không phải .pdf, .docx, .xlsx, .png hay .jpg (hệ thống xem nội dung tệp, không xem tên). Hãy lưu lại thành một trong các dạng đó.',
  attachmentDamaged: 'Tệp bị hỏng hoặc thiếu phần cuối. Hãy mở, lưu lại rồi chọn lần nữa.',
  attachmentMacros: 'Tệp có macro nên không được nhận. Hãy lưu lại dưới dạng không có macro.',
  attachmentUnsafe:
    'Tệp có mật khẩu, có tệp khác bên trong, có liên kết ra ngoài hoặc giải nén ra quá lớn nên không được nhận. Hãy lưu lại thành .pdf.',
} as const satisfies Record<AttachmentRefusal, string>;

/** What a box for a file says beside it. */
export const ATTACHMENT_HINT = 'Tệp .pdf, .docx, .xlsx, .png hoặc .jpg, không quá 10 MB.';

const KILOBYTE = 1024;

/** "1,2 MB", "38 KB" */
export function attachmentSize({ size }: Pick<AttachmentView, 'size'>): string {
  const kilobytes = size / KILOBYTE;
  if (kilobytes < KILOBYTE) return `${Math.max(1, Math.round(kilobytes))}\u00a0KB`;
  return `${(kilobytes / KILOBYTE).toFixed(1).replace('.', ',')}\u00a0MB`;
}

/** How a file is handed out: saved under its name, in the form of RFC 6266, never opened in the page. */
export const attachmentDisposition = (fileName: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, escaped)}`;

const escaped = (letter: string): string => `%${letter.charCodeAt(0).toString(16)}`;
