import { SelectField, TextAreaField, TextField } from '@/components/ui/fields';
import { grading } from '@/lib/domain/indicator';
import type { ListedIndicator } from '@/lib/domain/indicator-edit';
import { yesNoChoices, yesNoValue } from '@/lib/text/choice';
import { formatPoints } from '@/lib/text/format';
import { gradingText } from '@/lib/text/indicator';

type IndicatorFieldsProps = {
  readonly given?: ListedIndicator | undefined;
  /** The next place in the order, for a new one. */
  readonly nextPlace: number;
};

/** What may change at any time. */
export function IndicatorFields({ given, nextPlace }: IndicatorFieldsProps) {
  const threshold = given?.unusualChange;
  return (
    <>
      <TextField name="name" label="Tên ngắn" maxLength={60} defaultValue={given?.name ?? ''} />
      <TextField
        name="fullName"
        label="Tên đầy đủ"
        maxLength={160}
        defaultValue={given?.fullName ?? ''}
      />
      <TextField
        name="publisher"
        label="Cơ quan công bố"
        maxLength={160}
        defaultValue={given?.publisher ?? ''}
      />
      <TextAreaField
        name="summary"
        label="Chỉ số đo gì"
        hint="Một câu cho người đọc"
        rows={3}
        maxLength={400}
        defaultValue={given?.summary ?? ''}
      />
      <SelectField
        name="isRankedByPublisher"
        label="Cơ quan công bố có xếp hạng"
        choices={yesNoChoices}
        defaultValue={yesNoValue(given?.isRankedByPublisher ?? true)}
      />
      <SelectField
        name="grading"
        label="Chia nhóm"
        choices={grading.options.map((value) => ({ value, label: gradingText[value] }))}
        defaultValue={given?.grading ?? 'none'}
      />
      <TextField
        name="position"
        label="Thứ tự trên trang"
        inputMode="numeric"
        width={4}
        defaultValue={String(given?.position ?? nextPlace)}
      />
      <TextField
        name="unusualChange"
        label="Ngưỡng thay đổi bất thường"
        hint="Thay đổi so với năm trước từ mức này phải có ghi chú khi nhập. Để trống: 1/20 thang điểm."
        inputMode="decimal"
        width={8}
        required={false}
        defaultValue={threshold ? formatPoints(threshold) : ''}
      />
    </>
  );
}
