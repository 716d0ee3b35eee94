import { DayField, FileField, TextAreaField, TextField } from '@/components/ui/fields';
import { ATTACHMENT_ENDS, LARGEST_ATTACHMENT } from '@/lib/domain/attachment';
import type { DirectiveView } from '@/lib/domain/directive';
import { ATTACHMENT_HINT } from '@/lib/text/attachment';
import { formatDay } from '@/lib/text/format';

/** Everything an order says. */
export function DirectiveFields({ given }: { readonly given?: DirectiveView }) {
  return (
    <>
      <TextField
        name="number"
        label="Số, ký hiệu"
        hint="Ví dụ: 05/CT-UBND"
        maxLength={60}
        width={24}
        defaultValue={given?.number ?? ''}
      />
      <DayField
        name="issuedOn"
        label="Ngày ban hành"
        defaultValue={given ? formatDay(given.issuedOn) : ''}
      />
      <TextAreaField
        name="title"
        label="Trích yếu"
        rows={3}
        maxLength={500}
        defaultValue={given?.title ?? ''}
      />
      <TextField
        name="signer"
        label="Chức danh người ký"
        hint="Ghi chức danh, không ghi tên người. Ví dụ: Chủ tịch Ủy ban nhân dân tỉnh"
        maxLength={200}
        defaultValue={given?.signer ?? ''}
      />
      <p className="small">Toàn văn: kèm tệp hoặc ghi địa chỉ, cần ít nhất một trong hai.</p>
      <FileField
        name="file"
        label={given?.attachment ? `Tệp thay cho ${given.attachment.fileName}` : 'Tệp văn bản'}
        hint={ATTACHMENT_HINT}
        accept={ATTACHMENT_ENDS}
        largestMegabytes={LARGEST_ATTACHMENT}
        required={false}
      />
      <TextField
        name="url"
        label="Địa chỉ văn bản"
        hint="Bắt đầu bằng https:// hoặc http://"
        type="url"
        maxLength={1_000}
        required={false}
        defaultValue={given?.url ?? ''}
      />
    </>
  );
}
