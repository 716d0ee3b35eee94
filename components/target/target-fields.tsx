import { SelectField, TextAreaField, TextField } from '@/components/ui/fields';
import type { SourceChoice } from '@/lib/domain/catalogue-choices';
import { type TargetOperator, targetOperator } from '@/lib/domain/target';
import { sourceChoiceText } from '@/lib/text/catalogue-choices';
import { formatPoints } from '@/lib/text/format';
import { targetOperatorText } from '@/lib/text/target-edit';

type TargetFieldsProps = {
  readonly sources: readonly SourceChoice[];
  readonly given?: {
    readonly operator: TargetOperator;
    readonly value: string;
    readonly note: string | null;
    readonly source: { readonly code: string };
  };
};

/** What is to be reached and where it is written. */
export function TargetFields({ sources, given }: TargetFieldsProps) {
  return (
    <>
      <SelectField
        name="operator"
        label="Cách so"
        choices={targetOperator.options.map((value) => ({
          value,
          label: targetOperatorText[value],
        }))}
        defaultValue={given?.operator ?? 'gt'}
      />
      <TextField
        name="value"
        label="Giá trị"
        hint="Theo đơn vị của chỉ số, ví dụ 90 hoặc 86,50"
        inputMode="decimal"
        width={10}
        defaultValue={given ? formatPoints(given.value) : ''}
      />
      <SelectField
        name="source"
        label="Nguồn"
        choices={sources.map((source) => ({ value: source.code, label: sourceChoiceText(source) }))}
        defaultValue={given?.source.code ?? ''}
      />
      <TextAreaField
        name="note"
        label="Ghi chú"
        rows={2}
        maxLength={500}
        required={false}
        defaultValue={given?.note ?? ''}
      />
    </>
  );
}
