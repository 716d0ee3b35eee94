import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import { editTarget, removeTarget } from '@/lib/actions/target';
import type { SourceChoice } from '@/lib/domain/catalogue-choices';
import type { ListedTarget } from '@/lib/domain/target-edit';
import { targetText } from '@/lib/text/target';
import { TargetFields } from './target-fields';

type TargetEditFormsProps = {
  readonly target: ListedTarget;
  readonly sources: readonly SourceChoice[];
};

/** Changes one target or removes it, each with its reason. */
export function TargetEditForms({ target, sources }: TargetEditFormsProps) {
  const { id, version, indicator, authority, period, note, source } = target;
  return (
    <section className="mt-8 border-y border-rule py-6">
      <h2>
        Sửa chỉ tiêu {indicator.name} {period} của {authority.name}
      </h2>
      <p className="mt-2 mb-4">
        <a href="/danh-muc/chi-tieu">Thôi, quay lại danh sách</a>
      </p>
      <ActionForm action={editTarget} submit="Lưu chỉ tiêu" label="Sửa chỉ tiêu">
        <HiddenField name="id" value={id} />
        <HiddenField name="version" value={version} />
        <KeptValues
          values={[
            { label: 'Chỉ tiêu', value: targetText(target) },
            { label: 'Nguồn', value: source.title },
            { label: 'Ghi chú', value: note ?? '' },
          ]}
        />
        <TargetFields sources={sources} given={target} />
        <TextField name="reason" label="Lý do sửa" maxLength={500} />
      </ActionForm>
      <details className="mt-6">
        <summary>Xóa chỉ tiêu này</summary>
        <div className="mt-4">
          <ActionForm
            action={removeTarget}
            submit="Xóa chỉ tiêu"
            label="Xóa chỉ tiêu"
            look="danger"
          >
            <HiddenField name="id" value={id} />
            <HiddenField name="version" value={version} />
            <KeptValues values={[{ label: 'Chỉ tiêu', value: targetText(target) }]} />
            <TextField name="reason" label="Lý do xóa" maxLength={500} />
          </ActionForm>
        </div>
      </details>
    </section>
  );
}
