import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField, TextAreaField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import { overrideVerdict, removeOverride } from '@/lib/actions/target-verdict';
import { targetVerdict } from '@/lib/domain/target-verdict';
import type { SeenVerdict } from '@/lib/domain/target-verdict-view';
import { capitalised } from '@/lib/text/format';
import { targetVerdictText } from '@/lib/text/target-verdict';

const LONGEST = 500;

/** Puts a verdict in the formula's place or takes it back, each with its reason. */
export function OverrideForms({ line }: { readonly line: SeenVerdict }) {
  const { id, override, shown } = line;
  const inUse = [
    {
      label: 'Đánh giá đang dùng',
      value: `${targetVerdictText[shown].word}${override ? ` (do ${override.by} ghi đè, lý do: ${override.reason})` : ' (theo công thức)'}`,
    },
  ];
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Ghi đè đánh giá</h2>
      <p className="prose mt-2 mb-4">
        Dùng khi có căn cứ mà công thức không biết. Trang công khai không hiện đánh giá ghi đè; ở
        khu vực này mọi nơi đều ghi rõ ai ghi đè, ngày nào, vì sao và công thức cho gì.
      </p>
      <ActionForm
        action={overrideVerdict}
        submit={override ? 'Lưu ghi đè mới' : 'Ghi đè đánh giá'}
        label="Ghi đè đánh giá"
      >
        <HiddenField name="target" value={id} />
        <HiddenField name="version" value={override?.version ?? 0} />
        <KeptValues values={inUse} />
        <SelectField
          name="verdict"
          label="Đánh giá"
          choices={targetVerdict.options.map((value) => ({
            value,
            label: capitalised(targetVerdictText[value].word),
          }))}
          defaultValue={shown}
        />
        <TextAreaField
          name="reason"
          label="Lý do"
          hint="Căn cứ, văn bản. Không ghi tên người dân."
          rows={2}
          maxLength={LONGEST}
        />
      </ActionForm>
      {override && (
        <details className="mt-6">
          <summary>Bỏ ghi đè, trở lại theo công thức</summary>
          <div className="mt-4">
            <ActionForm action={removeOverride} submit="Bỏ ghi đè" label="Bỏ ghi đè" look="quiet">
              <HiddenField name="target" value={id} />
              <HiddenField name="version" value={override.version} />
              <KeptValues values={inUse} />
              <TextAreaField name="reason" label="Lý do bỏ" rows={2} maxLength={LONGEST} />
            </ActionForm>
          </div>
        </details>
      )}
    </section>
  );
}
