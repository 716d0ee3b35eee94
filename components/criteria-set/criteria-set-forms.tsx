import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField, TextField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import {
  addCriterion,
  copyCriteriaSet,
  editCriteriaSet,
  removeCriteriaSet,
} from '@/lib/actions/criteria-set';
import type { SourceChoice } from '@/lib/domain/catalogue-choices';
import type { CriteriaSetDetail } from '@/lib/domain/criteria-edit';
import { sumRuleText } from '@/lib/text/criteria-edit';
import { CriteriaSetFields } from './criteria-set-fields';

type SetProps = { readonly set: CriteriaSetDetail; readonly sources: readonly SourceChoice[] };
type CriteriaSetFormsProps = SetProps & { readonly isUsed: boolean };

/** What may be done with a set: its newest is copied, an unused one is edited or taken back. */
export function CriteriaSetForms({ set, sources, isUsed }: CriteriaSetFormsProps) {
  return (
    <>
      {!isUsed && <NewCriterionForm set={set} />}
      {!isUsed && <FactsForm set={set} sources={sources} />}
      {set.isNewest && <CopyForm set={set} sources={sources} />}
      {!isUsed && set.isNewest && <RemovalForm set={set} />}
    </>
  );
}

function NewCriterionForm({ set }: Pick<SetProps, 'set'>) {
  return (
    <section className="mt-12 border-t border-rule pt-6">
      <h2>Thêm lĩnh vực, tiêu chí</h2>
      <div className="mt-4">
        <ActionForm action={addCriterion} submit="Thêm mục">
          <HiddenField name="set" value={set.code} />
          <HiddenField name="version" value={set.version} />
          <SelectField
            name="parent"
            label="Thuộc"
            choices={set.tree.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
          />
          <TextField name="code" label="Mã" hint="Ví dụ 1 hoặc 1.2" maxLength={20} width={10} />
          <TextField name="name" label="Tên" maxLength={300} />
          <TextField
            name="maxPoints"
            label="Điểm tối đa"
            hint="Để trống khi văn bản không ghi"
            inputMode="decimal"
            width={8}
            required={false}
          />
        </ActionForm>
      </div>
    </section>
  );
}

function FactsForm({ set, sources }: SetProps) {
  return (
    <section className="mt-12 border-t border-rule pt-6">
      <h2>Sửa căn cứ và cách so sánh</h2>
      <div className="mt-4">
        <ActionForm action={editCriteriaSet} submit="Lưu bộ tiêu chí">
          <HiddenField name="code" value={set.code} />
          <HiddenField name="version" value={set.version} />
          <KeptValues
            values={[
              { label: 'Căn cứ', value: set.legalBasis },
              { label: 'Thay đổi so với bộ trước', value: set.changeNote ?? '' },
              { label: 'Khi tổng không khớp', value: sumRuleText[set.sumRule] },
            ]}
          />
          <CriteriaSetFields given={set} sources={sources} />
        </ActionForm>
      </div>
    </section>
  );
}

function CopyForm({ set, sources }: SetProps) {
  return (
    <section className="mt-12 border-t border-rule pt-6">
      <h2>Sao chép cho năm mới</h2>
      <p className="prose mt-2 mb-4">
        Bộ mới có đủ {set.tree.length} mục như bộ này; bộ này hết áp dụng vào năm liền trước.
      </p>
      <ActionForm action={copyCriteriaSet} submit="Sao chép bộ tiêu chí">
        <HiddenField name="from" value={set.code} />
        <TextField name="code" label="Mã của bộ mới" maxLength={40} width={20} />
        <TextField name="fromYear" label="Áp dụng từ năm" inputMode="numeric" width={6} />
        <CriteriaSetFields given={set} sources={sources} isCopy />
      </ActionForm>
    </section>
  );
}

function RemovalForm({ set }: Pick<SetProps, 'set'>) {
  return (
    <details className="mt-12 border-t border-rule pt-6">
      <summary>Xóa bộ tiêu chí này</summary>
      <p className="prose mt-2 mb-4">Chưa đợt nào dùng bộ này. Bộ trước đó sẽ áp dụng trở lại.</p>
      <ActionForm
        action={removeCriteriaSet}
        submit="Xóa bộ tiêu chí"
        label="Xóa bộ tiêu chí"
        look="danger"
      >
        <HiddenField name="code" value={set.code} />
        <HiddenField name="version" value={set.version} />
        <TextField name="reason" label="Lý do xóa" maxLength={600} />
      </ActionForm>
    </details>
  );
}
