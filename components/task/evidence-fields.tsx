import { FileField, TextField } from '@/components/ui/fields';
import { ATTACHMENT_ENDS, LARGEST_ATTACHMENT } from '@/lib/domain/attachment';
import { ATTACHMENT_HINT } from '@/lib/text/attachment';

/** What proves what was said: a file, an address, both or neither. */
export function EvidenceFields() {
  return (
    <>
      <FileField
        name="file"
        label="Tệp minh chứng"
        hint={ATTACHMENT_HINT}
        accept={ATTACHMENT_ENDS}
        largestMegabytes={LARGEST_ATTACHMENT}
        required={false}
      />
      <TextField
        name="url"
        label="Địa chỉ minh chứng"
        hint="Bắt đầu bằng https:// hoặc http://"
        type="url"
        maxLength={1_000}
        required={false}
      />
    </>
  );
}
