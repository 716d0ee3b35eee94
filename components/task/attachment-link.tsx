import type { AttachmentView } from '@/lib/domain/attachment';
import { attachmentSize } from '@/lib/text/attachment';

/** A file to be taken away, with its size. */
export function AttachmentLink({ file }: { readonly file: AttachmentView }) {
  return (
    <>
      <a href={`/nhiem-vu/dinh-kem/${file.id}`} download className="break-words">
        {file.fileName}
      </a>{' '}
      <span className="small">({attachmentSize(file)})</span>
    </>
  );
}
