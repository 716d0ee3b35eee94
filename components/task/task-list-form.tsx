import { standingChoice, type TaskList } from '@/lib/domain/task-list';
import { standingChoiceText } from '@/lib/text/task-list';

type Option = { readonly value: string; readonly label: string };

const named = (all: readonly { readonly slug: string; readonly name: string }[]): Option[] =>
  all.map(({ slug, name }) => ({ value: slug, label: name }));

/** A plain GET form: what it asks for is in the address. */
export function TaskListForm({ filter, choices }: Pick<TaskList, 'filter' | 'choices'>) {
  const { units, directives, indicators, criteria, fields } = choices;
  const orders = directives.map(({ id, number }) => ({ value: String(id), label: number }));
  const parts = criteria.map(({ key, name }) => ({ value: key, label: name }));
  const standings = standingChoice.options.map((value) => ({
    value,
    label: standingChoiceText(value),
  }));
  return (
    <form
      action="/nhiem-vu"
      aria-label="Lọc nhiệm vụ"
      className="no-print mt-4 flex flex-wrap items-end gap-3"
    >
      <input type="hidden" name="xem" value={filter.xem} />
      <input type="hidden" name="xep" value={filter.xep} />
      <input type="hidden" name="chieu" value={filter.chieu} />
      <label className="block max-w-full text-sm" htmlFor="tim">
        <span className="mb-1 block">Tìm theo chữ</span>
        <input
          id="tim"
          name="tim"
          type="search"
          defaultValue={filter.tim}
          autoComplete="off"
          className="field w-56 max-w-full"
        />
      </label>
      <Choice name="tinh-trang" label="Tình trạng" filter={filter} options={standings} />
      <Choice name="don-vi" label="Đơn vị" filter={filter} options={named(units)} />
      <Choice name="van-ban" label="Văn bản" filter={filter} options={orders} />
      <Choice name="chi-so" label="Chỉ số" filter={filter} options={named(indicators)} />
      <Choice name="tieu-chi" label="Tiêu chí" filter={filter} options={parts} />
      <Choice name="linh-vuc" label="Lĩnh vực hồ sơ" filter={filter} options={named(fields)} />
      <button type="submit" className="button">
        Lọc
      </button>
    </form>
  );
}

type ChoiceProps = {
  readonly name: 'tinh-trang' | 'don-vi' | 'van-ban' | 'chi-so' | 'tieu-chi' | 'linh-vuc';
  readonly label: string;
  readonly filter: TaskList['filter'];
  readonly options: readonly Option[];
};

function Choice({ name, label, filter, options }: ChoiceProps) {
  const value = filter[name];
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <label className="block max-w-full text-sm" htmlFor={name}>
      <span className="mb-1 block">{label}</span>
      <select id={name} name={name} defaultValue={value} className="field max-w-[min(16rem,100%)]">
        <option value="">Tất cả</option>
        {!isKnown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
