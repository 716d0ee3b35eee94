import { DayField, SelectField, TextAreaField, TextField } from '@/components/ui/fields';
import type { OpeningChoices } from '@/lib/domain/release-work';

type ReleaseFactFieldsProps = {
  readonly sources: OpeningChoices['sources'];
  /** As the release says now; days as people write them. */
  readonly now?: Readonly<
    Record<'source' | 'dueOn' | 'announcedOn' | 'decision' | 'publicNote', string>
  >;
};

/** What a release says about itself besides its figures. */
export function ReleaseFactFields({ sources, now }: ReleaseFactFieldsProps) {
  return (
    <>
      <SelectField
        name="source"
        label="Nguồn của số liệu"
        hint="Từng ô có thể ghi nguồn khác. Chưa có trong danh sách thì thêm ở Danh mục, Nguồn."
        defaultValue={now?.source ?? ''}
        choices={[
          { value: '', label: 'Chọn nguồn' },
          ...sources.map(({ id, title, publisher }) => ({
            value: String(id),
            label: `${publisher}: ${title}`,
          })),
        ]}
      />
      <DayField
        name="dueOn"
        label="Hạn công bố"
        required={false}
        defaultValue={now?.dueOn ?? ''}
        hint="Ví dụ: 31/03/2026"
      />
      <TextField
        name="decision"
        label="Quyết định công bố"
        required={false}
        hint="Số, ký hiệu, ngày: 268/QĐ-BNV ngày 28/3/2025"
        defaultValue={now?.decision ?? ''}
        maxLength={200}
      />
      <DayField
        name="announcedOn"
        label="Ngày cơ quan công bố đưa ra kết quả"
        required={false}
        defaultValue={now?.announcedOn ?? ''}
      />
      <TextAreaField
        name="publicNote"
        label="Ghi chú cho người đọc"
        required={false}
        hint="Bản đính chính phải có: sửa gì, vì sao."
        defaultValue={now?.publicNote ?? ''}
        maxLength={2000}
      />
    </>
  );
}
