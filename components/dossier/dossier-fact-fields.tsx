import { CheckField, DayField, SelectField, TextAreaField } from '@/components/ui/fields';
import type { DossierSources } from '@/lib/domain/dossier-work';

type DossierFactFieldsProps = {
  readonly sources: DossierSources;
  /** As the results say now; the day as people write it. */
  readonly now?: {
    readonly asOf: string;
    readonly source: string;
    readonly publicNote: string;
    readonly isIllustrative: boolean;
  };
};

/** What dossier results say about themselves besides their figures. */
export function DossierFactFields({ sources, now }: DossierFactFieldsProps) {
  return (
    <>
      <DayField
        name="asOf"
        label="Số liệu tính đến hết ngày"
        defaultValue={now?.asOf ?? ''}
        hint="Ngày cuối cùng mà số liệu còn ghi nhận. Ví dụ: 30/09/2024"
      />
      <SelectField
        name="source"
        label="Nguồn của số liệu"
        hint="Chưa có trong danh sách thì thêm ở Danh mục, Nguồn."
        defaultValue={now?.source ?? ''}
        choices={[
          { value: '', label: 'Chọn nguồn' },
          ...sources.map(({ id, title, publisher }) => ({
            value: String(id),
            label: `${publisher}: ${title}`,
          })),
        ]}
      />
      <TextAreaField
        name="publicNote"
        label="Ghi chú cho người đọc"
        required={false}
        hint="Bản đính chính phải có: sửa gì, vì sao."
        defaultValue={now?.publicNote ?? ''}
        maxLength={2000}
      />
      <CheckField
        name="illustrative"
        label="Đây là dữ liệu minh hoạ, không phải số thật"
        required={false}
        defaultChecked={now?.isIllustrative ?? false}
        hint="Mọi màn hình hiện kỳ này đều ghi “dữ liệu minh hoạ”."
      />
    </>
  );
}
