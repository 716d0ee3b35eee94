import { ActionForm } from '@/components/ui/action-form';
import { SelectField, TextField } from '@/components/ui/fields';
import { openRelease } from '@/lib/actions/release';
import type { OpeningChoices } from '@/lib/domain/release-work';
import { ReleaseFactFields } from './release-fact-fields';

type OpeningFormProps = { readonly choices: OpeningChoices; readonly thisYear: string };

/** Opens a draft; for a period already published the draft is a correction. */
export function OpeningForm({ choices, thisYear }: OpeningFormProps) {
  return (
    <section id="mo-dot" className="mt-12 border-t border-rule pt-6">
      <h2>Mở đợt</h2>
      <p className="prose mt-2 mb-4">
        Kỳ đã công bố thì đợt mới là bản đính chính: bắt đầu bằng số liệu của bản đang công bố, và
        phải ghi rõ lý do cho người đọc trước khi trình.
      </p>
      <ActionForm action={openRelease} submit="Mở đợt">
        <SelectField
          name="indicator"
          label="Chỉ số"
          choices={choices.indicators.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <TextField
          name="period"
          label="Kỳ"
          hint="Năm, ví dụ 2025; quý 2025-Q3; tháng 2025-M09"
          defaultValue={thisYear}
          maxLength={8}
          width={8}
        />
        <ReleaseFactFields sources={choices.sources} />
      </ActionForm>
    </section>
  );
}
