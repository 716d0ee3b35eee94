import { SelectField, TextAreaField, TextField } from '@/components/ui/fields';
import type { SourceChoice } from '@/lib/domain/catalogue-choices';
import type { ListedCriteriaSet } from '@/lib/domain/criteria-edit';
import { sumRule } from '@/lib/domain/criteria-set';
import { sourceChoiceText } from '@/lib/text/catalogue-choices';
import { yesNoChoices, yesNoValue } from '@/lib/text/choice';
import { sumRuleText } from '@/lib/text/criteria-edit';

type CriteriaSetFieldsProps = {
  readonly given: ListedCriteriaSet;
  readonly sources: readonly SourceChoice[];
  /** A copy begins without the note and the legal basis of its original. */
  readonly isCopy?: boolean;
};

/** What a set rests on and how its years compare with those before. */
export function CriteriaSetFields({ given, sources, isCopy = false }: CriteriaSetFieldsProps) {
  const noSource = { value: '', label: 'Chưa có nguồn' };
  return (
    <>
      <TextField
        name="legalBasis"
        label="Căn cứ"
        hint="Số và ngày văn bản, ví dụ: Quyết định 1294/QĐ-BNV ngày 03/12/2012"
        maxLength={600}
        defaultValue={isCopy ? '' : given.legalBasis}
      />
      <SelectField
        name="isComparableWithPrevious"
        label="So sánh được với bộ trước"
        hint="Không: trang công khai không tính tăng giảm và không nối đường giữa hai bộ."
        choices={yesNoChoices}
        defaultValue={yesNoValue(isCopy || given.isComparableWithPrevious)}
      />
      <TextAreaField
        name="changeNote"
        label="Thay đổi so với bộ trước"
        hint="Cho người đọc. Bắt buộc khi không so sánh được."
        rows={3}
        maxLength={600}
        required={false}
        defaultValue={isCopy ? '' : (given.changeNote ?? '')}
      />
      <SelectField
        name="sumRule"
        label="Khi các phần cộng lại khác tổng"
        choices={sumRule.options.map((value) => ({ value, label: sumRuleText[value] }))}
        defaultValue={given.sumRule}
      />
      <SelectField
        name="source"
        label="Nguồn"
        choices={[
          noSource,
          ...sources.map((one) => ({ value: one.code, label: sourceChoiceText(one) })),
        ]}
        defaultValue={isCopy ? '' : (given.source?.code ?? '')}
      />
    </>
  );
}
