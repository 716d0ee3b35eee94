import { ActionForm } from '@/components/ui/action-form';
import { SelectField, TextField } from '@/components/ui/fields';
import { setTarget } from '@/lib/actions/target';
import type { CatalogueChoices } from '@/lib/domain/catalogue-choices';
import type { ListedTarget } from '@/lib/domain/target-edit';
import { authorityChoiceText } from '@/lib/text/catalogue-choices';
import { targetDoneText } from '@/lib/text/target-edit';
import { TargetEditForms } from './target-edit-forms';
import { TargetFields } from './target-fields';
import { TargetTable } from './target-table';

type TargetListPageProps = {
  readonly targets: readonly ListedTarget[];
  readonly choices: CatalogueChoices;
  /** The one to edit, as the address says. */
  readonly chosen: ListedTarget | null;
  readonly isRemoved: boolean;
};

export function TargetListPage({ targets, choices, chosen, isRemoved }: TargetListPageProps) {
  return (
    <>
      <p>
        <a href="/danh-muc">Danh mục</a>
      </p>
      <h1 className="mt-2">Chỉ tiêu</h1>
      <p className="prose mt-3">
        Mỗi đơn vị, chỉ số và kỳ có nhiều nhất một chỉ tiêu. Sửa hoặc xóa phải ghi lý do; mọi thay
        đổi được ghi vào nhật ký và hiện ngay trên trang công khai.
      </p>
      {isRemoved && (
        <p role="status" className="form-answer is-good mt-6">
          {targetDoneText.removed}
        </p>
      )}
      {chosen && <TargetEditForms target={chosen} sources={choices.sources} />}
      <section className="mt-8">
        <h2>Chỉ tiêu hiện có</h2>
        <div className="mt-4">
          <TargetTable targets={targets} />
        </div>
      </section>
      {!chosen && <NewTargetForm choices={choices} />}
    </>
  );
}

function NewTargetForm({ choices }: { readonly choices: CatalogueChoices }) {
  return (
    <section className="mt-12 border-t border-rule pt-6">
      <h2>Thêm chỉ tiêu</h2>
      <div className="mt-4">
        <ActionForm action={setTarget} submit="Thêm chỉ tiêu">
          <SelectField
            name="authority"
            label="Đơn vị"
            choices={choices.authorities
              .filter(({ kind }) => kind !== 'country' && kind !== 'region')
              .map((one) => ({ value: one.slug, label: authorityChoiceText(one) }))}
          />
          <SelectField
            name="indicator"
            label="Chỉ số"
            choices={choices.indicators.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
          <TextField
            name="period"
            label="Kỳ"
            hint="Năm, ví dụ 2026"
            inputMode="numeric"
            width={8}
          />
          <TargetFields sources={choices.sources} />
        </ActionForm>
      </div>
    </section>
  );
}
