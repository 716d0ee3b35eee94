import { type RankingView, toQuery } from '@/lib/domain/ranking-view';

type Option = { readonly value: string; readonly label: string };

type RankingFilterProps = {
  readonly action: string;
  readonly view: RankingView;
  readonly regions: readonly Option[];
  readonly groups: readonly Option[];
};

/** A plain GET form: what it asks for is in the address. */
export function RankingFilter({ action, view, regions, groups }: RankingFilterProps) {
  const sort = new URLSearchParams(toQuery(view)).get('sap-xep');
  return (
    <form action={`${action}#bang`} className="no-print flex flex-wrap items-end gap-3">
      {sort && <input type="hidden" name="sap-xep" value={sort} />}
      <Select id="vung" label="Vùng" all="Tất cả các vùng" value={view.region} options={regions} />
      {groups.length > 0 && (
        <Select id="nhom" label="Nhóm" all="Tất cả các nhóm" value={view.band} options={groups} />
      )}
      <label className="block text-sm" htmlFor="tim">
        <span className="mb-1 block">Tên tỉnh, thành phố</span>
        <input
          id="tim"
          name="tim"
          type="search"
          maxLength={100}
          defaultValue={view.search}
          className="field w-48"
        />
      </label>
      <button type="submit" className="button">
        Lọc
      </button>
    </form>
  );
}

type SelectProps = {
  readonly id: string;
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly Option[];
};

function Select({ id, label, all, value, options }: SelectProps) {
  return (
    <label className="block text-sm" htmlFor={id}>
      <span className="mb-1 block">{label}</span>
      <select
        id={id}
        name={id}
        defaultValue={value ?? ''}
        className="field max-w-[min(16rem,100%)]"
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
