import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField, TextField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import { addProcedure, editProcedure, removeProcedure } from '@/lib/actions/procedure';
import { type KeptField, type KeptProcedure, seenProcedure } from '@/lib/domain/procedure-edit';

type WordsProps = {
  readonly fields: readonly KeptField[];
  readonly name?: string;
  readonly field: string;
};

function Words({ fields, name = '', field }: WordsProps) {
  return (
    <>
      <TextField name="name" label="Tên thủ tục" required maxLength={400} defaultValue={name} />
      <SelectField
        name="field"
        label="Thuộc lĩnh vực"
        required
        choices={fields.map((one) => ({ value: one.slug, label: one.name }))}
        defaultValue={field}
      />
    </>
  );
}

export const NewProcedureForm = ({ fields, field }: Omit<WordsProps, 'name'>) => (
  <ActionForm action={addProcedure} submit="Thêm thủ tục" label="Thêm thủ tục">
    <TextField
      name="code"
      label="Mã thủ tục"
      hint="Như hệ thống một cửa in, ví dụ 1.001234"
      required
      maxLength={60}
      width={20}
    />
    <Words fields={fields} field={field} />
  </ActionForm>
);

type ProcedureFormsProps = {
  readonly procedure: KeptProcedure;
  readonly fields: readonly KeptField[];
};

/** One procedure: its name and field, and the way to take it away while it has no dossiers. */
export function ProcedureForms({ procedure, fields }: ProcedureFormsProps) {
  const { code, name, field, isUsed } = procedure;
  const seen = seenProcedure(procedure);
  return (
    <section className="mt-8 border-y border-rule py-6" aria-labelledby="edit-procedure">
      <h2 id="edit-procedure">Sửa thủ tục {code}</h2>
      <p className="mt-2 mb-4">
        {isUsed &&
          'Chuyển lĩnh vực thì hồ sơ cũ cũng được tính lại theo lĩnh vực mới; kết quả đã công bố giữ nguyên. '}
        <a href={`/danh-muc/thu-tuc?linh-vuc=${field}`}>Thôi, quay lại danh mục</a>
      </p>
      <ActionForm action={editProcedure} submit="Lưu thủ tục" label={`Sửa thủ tục ${code}`}>
        <HiddenField name="was" value={code} />
        <HiddenField name="seen" value={seen} />
        <KeptValues
          values={[
            { label: 'Tên', value: name },
            {
              label: 'Lĩnh vực',
              value: fields.find(({ slug }) => slug === field)?.name ?? field,
            },
          ]}
        />
        <Words fields={fields} name={name} field={field} />
      </ActionForm>
      {isUsed ? (
        <p className="mt-4">Thủ tục đã có hồ sơ nên không xóa được.</p>
      ) : (
        <div className="mt-4">
          <ActionForm
            action={removeProcedure}
            submit="Xóa thủ tục"
            label={`Xóa thủ tục ${code}`}
            look="danger"
          >
            <HiddenField name="was" value={code} />
            <HiddenField name="seen" value={seen} />
          </ActionForm>
        </div>
      )}
    </section>
  );
}
