import { FilterChoice } from '@/components/ui/filter-choice';
import { causeChoice, type DossierPage, interAgency } from '@/lib/domain/dossier-list';
import { causeChoiceText, interAgencyText } from '@/lib/text/dossier-list';

type DossierFilterFormProps = Pick<DossierPage, 'filter' | 'choices' | 'period'>;

const inWords = <Value extends string>(
  options: readonly Value[],
  words: Readonly<Record<Value, string>>,
) => options.map((value) => ({ value, label: words[value] }));

/** A plain GET form: what it asks for is in the address. */
export function DossierFilterForm({ filter, choices, period }: DossierFilterFormProps) {
  const named = (all: readonly { readonly slug: string; readonly name: string }[]) =>
    all.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <form
      action="/lanh-dao/ho-so/danh-sach"
      aria-label="Lọc hồ sơ"
      className="no-print mt-4 flex flex-wrap items-end gap-3"
    >
      <input type="hidden" name="loc" value={filter.loc} />
      {filter['chu-tri'] && <input type="hidden" name="chu-tri" value={filter['chu-tri']} />}
      <FilterChoice
        name="don-vi"
        label="Đơn vị"
        value={filter['don-vi']}
        options={named(choices.units)}
      />
      <FilterChoice
        name="linh-vuc"
        label="Lĩnh vực"
        value={filter['linh-vuc']}
        options={named(choices.fields)}
      />
      {choices.procedures.length > 0 && (
        <FilterChoice
          name="thu-tuc"
          label="Thủ tục"
          value={filter['thu-tuc']}
          options={choices.procedures.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <FilterChoice
        name="lien-thong"
        label="Liên thông"
        value={filter['lien-thong']}
        options={inWords(interAgency.options, interAgencyText)}
      />
      {filter.loc !== 'sap-den-han' && (
        <FilterChoice
          name="nguyen-nhan"
          label="Nguyên nhân"
          value={filter['nguyen-nhan']}
          options={inWords(causeChoice.options, causeChoiceText)}
        />
      )}
      {filter.loc === 'da-qua-han' && (
        <label className="block text-sm" htmlFor="ky">
          <span className="mb-1 block">Kỳ (ví dụ 2025-M05, 2025-Q1, 2024)</span>
          <input
            id="ky"
            name="ky"
            defaultValue={period}
            autoComplete="off"
            className="field w-40"
          />
        </label>
      )}
      <button type="submit" className="button">
        Lọc
      </button>
    </form>
  );
}
