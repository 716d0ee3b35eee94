import { ActionForm } from '@/components/ui/action-form';
import { HiddenField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import { addDirective, editDirective } from '@/lib/actions/directive';
import type { DirectiveView } from '@/lib/domain/directive';
import { directiveName } from '@/lib/text/directive';
import { formatDay } from '@/lib/text/format';
import { DirectiveFields } from './directive-fields';

/** Keeps an order. */
export function NewDirectivePage() {
  return (
    <>
      <h1>Ghi văn bản chỉ đạo</h1>
      <p className="prose mt-3 mb-6">
        Ghi văn bản trước, rồi giao các nhiệm vụ trong phụ lục của văn bản.
      </p>
      <ActionForm action={addDirective} submit="Ghi văn bản" label="Ghi văn bản chỉ đạo">
        <DirectiveFields />
      </ActionForm>
    </>
  );
}

/** Changes an order over the version on the screen. */
export function EditDirectivePage({ directive }: { readonly directive: DirectiveView }) {
  return (
    <>
      <h1>Sửa văn bản {directiveName(directive)}</h1>
      <p className="mt-3 mb-6">
        <a href={`/nhiem-vu/van-ban/${directive.id}`}>Thôi, quay lại văn bản</a>
      </p>
      <ActionForm action={editDirective} submit="Lưu văn bản" label="Sửa văn bản chỉ đạo">
        <HiddenField name="id" value={directive.id} />
        <HiddenField name="version" value={directive.version} />
        <KeptValues
          values={[
            { label: 'Số, ký hiệu', value: directive.number },
            { label: 'Ngày ban hành', value: formatDay(directive.issuedOn) },
            { label: 'Trích yếu', value: directive.title },
            { label: 'Chức danh người ký', value: directive.signer },
            { label: 'Địa chỉ', value: directive.url ?? '' },
            { label: 'Tệp', value: directive.attachment?.fileName ?? '' },
          ]}
        />
        <DirectiveFields given={directive} />
      </ActionForm>
    </>
  );
}
