import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import { addField, editField, removeField } from '@/lib/actions/procedure';
import { type KeptField, seenField } from '@/lib/domain/procedure-edit';

export const NewFieldForm = () => (
  <ActionForm action={addField} submit="Thêm lĩnh vực" label="Thêm lĩnh vực">
    <TextField name="name" label="Tên lĩnh vực" required maxLength={200} />
  </ActionForm>
);

/** One field: its name, its place in the order, and the way to take it away while nothing uses it. */
export function FieldForms({ field }: { readonly field: KeptField }) {
  const { slug, name, position, isUsed } = field;
  const seen = seenField(field);
  return (
    <section className="mt-8 border-y border-rule py-6" aria-labelledby="edit-field">
      <h2 id="edit-field">Sửa lĩnh vực {name}</h2>
      <p className="mt-2 mb-4">
        <a href={`/danh-muc/thu-tuc?linh-vuc=${slug}`}>Thôi, quay lại danh mục</a>
      </p>
      <ActionForm action={editField} submit="Lưu lĩnh vực" label={`Sửa lĩnh vực ${name}`}>
        <HiddenField name="was" value={slug} />
        <HiddenField name="seen" value={seen} />
        <KeptValues
          values={[
            { label: 'Tên', value: name },
            { label: 'Thứ tự', value: String(position) },
          ]}
        />
        <TextField name="name" label="Tên lĩnh vực" required maxLength={200} defaultValue={name} />
        <TextField
          name="position"
          label="Thứ tự"
          required
          width={4}
          inputMode="numeric"
          defaultValue={String(position)}
        />
      </ActionForm>
      {isUsed ? (
        <p className="mt-4">Lĩnh vực đã có thủ tục hoặc số liệu nên không xóa được.</p>
      ) : (
        <div className="mt-4">
          <ActionForm
            action={removeField}
            submit="Xóa lĩnh vực"
            label={`Xóa lĩnh vực ${name}`}
            look="danger"
          >
            <HiddenField name="was" value={slug} />
            <HiddenField name="seen" value={seen} />
          </ActionForm>
        </div>
      )}
    </section>
  );
}
