import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import { editCriterion, removeCriterion } from '@/lib/actions/criteria-set';
import type { CriteriaSetDetail, ShownCriterion } from '@/lib/domain/criteria-edit';
import { placeOf } from '@/lib/domain/criteria-tree';
import { formatPoints } from '@/lib/text/format';

type CriterionFormsProps = {
  readonly set: CriteriaSetDetail;
  readonly criterion: ShownCriterion;
};

/** Changes one criterion, or removes it when it has no parts. */
export function CriterionForms({ set, criterion }: CriterionFormsProps) {
  const { code, name } = criterion;
  const hasParts = set.tree.some(({ parentCode }) => parentCode === code);
  return (
    <section className="mt-8 border-y border-rule py-6">
      <h2>
        Sửa mục {code}: {name}
      </h2>
      <p className="mt-2 mb-4">
        <a href={`/danh-muc/bo-tieu-chi/${encodeURIComponent(set.code)}`}>Thôi, quay lại bộ</a>
      </p>
      <EditForm set={set} criterion={criterion} />
      {code !== 'T' && !hasParts && (
        <details className="mt-6">
          <summary>Xóa mục này</summary>
          <div className="mt-4">
            <ActionForm
              action={removeCriterion}
              submit={`Xóa mục ${code}`}
              label={`Xóa mục ${code}`}
              look="danger"
            >
              <HiddenField name="set" value={set.code} />
              <HiddenField name="version" value={set.version} />
              <HiddenField name="code" value={code} />
            </ActionForm>
          </div>
        </details>
      )}
    </section>
  );
}

function EditForm({ set, criterion }: CriterionFormsProps) {
  const { code, name, maxPoints } = criterion;
  const place = String(placeOf(set.tree, code));
  const written = maxPoints === null ? '' : formatPoints(maxPoints);
  return (
    <ActionForm action={editCriterion} submit="Lưu mục" label={`Sửa mục ${code}`}>
      <HiddenField name="set" value={set.code} />
      <HiddenField name="version" value={set.version} />
      <HiddenField name="code" value={code} />
      <KeptValues
        values={[
          { label: 'Tên', value: name },
          { label: 'Điểm tối đa', value: written },
          { label: 'Thứ tự', value: place },
        ]}
      />
      <TextField name="name" label="Tên" maxLength={300} defaultValue={name} />
      {code === 'T' ? (
        <HiddenField name="maxPoints" value={written} />
      ) : (
        <TextField
          name="maxPoints"
          label="Điểm tối đa"
          inputMode="decimal"
          width={8}
          required={false}
          defaultValue={written}
        />
      )}
      {code === 'T' ? (
        <HiddenField name="place" value="1" />
      ) : (
        <TextField
          name="place"
          label="Thứ tự trong nhóm"
          inputMode="numeric"
          width={4}
          defaultValue={place}
        />
      )}
    </ActionForm>
  );
}
