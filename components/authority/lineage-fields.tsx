import { DayField, HiddenField, SelectField, TextField } from '@/components/ui/fields';
import type { SuccessionKind } from '@/lib/domain/authority';
import type { AuthorityChoice, SourceChoice } from '@/lib/domain/catalogue-choices';
import type { Typed } from '@/lib/domain/form-state';
import { placesFor } from '@/lib/domain/lineage';
import { sourceChoiceText } from '@/lib/text/catalogue-choices';

type LineageFieldsProps = {
  readonly kind: SuccessionKind;
  readonly typed: Typed;
  /** Those that live and may change. */
  readonly authorities: readonly AuthorityChoice[];
  readonly regions: readonly AuthorityChoice[];
  readonly sources: readonly SourceChoice[];
};

const choiceOf = ({ slug, name }: AuthorityChoice) => ({ value: slug, label: name });

/** What changes, on which day, by which document, and into what. */
export function LineageFields({ kind, typed, authorities, regions, sources }: LineageFieldsProps) {
  const before = placesFor(kind, 'predecessors');
  const after = placesFor(kind, 'successors');
  const none = { value: '', label: 'Chưa chọn' };
  return (
    <>
      <HiddenField name="loai" value={kind} />
      {before.offered.map((place) => (
        <SelectField
          key={place}
          name={`don-vi-${place}`}
          label={before.offered.length > 1 ? `Đơn vị ${place}` : 'Đơn vị'}
          required={place <= before.needed}
          choices={[none, ...authorities.map(choiceOf)]}
          defaultValue={typed[`don-vi-${place}`] ?? ''}
        />
      ))}
      <DayField name="ngay" label="Từ ngày" defaultValue={typed.ngay ?? ''} />
      <TextField
        name="van-ban"
        label="Văn bản"
        hint="Ví dụ: Nghị quyết 202/2025/QH15 ngày 12/6/2025"
        maxLength={300}
        defaultValue={typed['van-ban'] ?? ''}
      />
      <SelectField
        name="nguon"
        label="Nguồn"
        choices={[
          { value: '', label: 'Chưa có nguồn' },
          ...sources.map((one) => ({ value: one.code, label: sourceChoiceText(one) })),
        ]}
        defaultValue={typed.nguon ?? ''}
      />
      {after.offered.map((place) => (
        <NameFields
          key={place}
          place={place}
          title={after.offered.length > 1 ? `Đơn vị mới ${place}` : 'Từ ngày đó là'}
          isNeeded={place <= after.needed}
          typed={typed}
          regions={regions}
        />
      ))}
    </>
  );
}

type NameFieldsProps = Pick<LineageFieldsProps, 'typed' | 'regions'> & {
  readonly place: number;
  readonly title: string;
  readonly isNeeded: boolean;
};

function NameFields({ place, title, isNeeded, typed, regions }: NameFieldsProps) {
  const given = (field: string) => typed[`${field}-${place}`] ?? '';
  return (
    <fieldset className="grid gap-4 border-t border-rule pt-4">
      <legend className="float-left w-full font-semibold">
        {title}
        {!isNeeded && <span className="small"> (để trống nếu không có)</span>}
      </legend>
      <TextField
        name={`ten-${place}`}
        label="Tên"
        hint="Không kèm loại, ví dụ Hưng Yên"
        maxLength={100}
        defaultValue={given('ten')}
      />
      <TextField
        name={`loai-don-vi-${place}`}
        label="Loại đơn vị"
        hint="Ví dụ tỉnh, thành phố trực thuộc trung ương"
        maxLength={100}
        defaultValue={given('loai-don-vi')}
      />
      <TextField
        name={`ten-anh-${place}`}
        label="Tên tiếng Anh"
        maxLength={100}
        required={false}
        defaultValue={given('ten-anh')}
      />
      <TextField
        name={`ma-${place}`}
        label="Mã đơn vị hành chính"
        inputMode="numeric"
        width={4}
        required={false}
        defaultValue={given('ma')}
      />
      <SelectField
        name={`vung-${place}`}
        label="Vùng"
        choices={[{ value: '', label: 'Không thuộc vùng nào' }, ...regions.map(choiceOf)]}
        defaultValue={given('vung')}
      />
    </fieldset>
  );
}
