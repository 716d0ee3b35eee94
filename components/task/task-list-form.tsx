import { FilterChoice } from '@/components/ui/filter-choice';
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
      <FilterChoice
        name="tinh-trang"
        label="Tình trạng"
        value={filter['tinh-trang']}
        options={standings}
      />
      <FilterChoice name="don-vi" label="Đơn vị" value={filter['don-vi']} options={named(units)} />
      <FilterChoice name="van-ban" label="Văn bản" value={filter['van-ban']} options={orders} />
      <FilterChoice
        name="chi-so"
        label="Chỉ số"
        value={filter['chi-so']}
        options={named(indicators)}
      />
      <FilterChoice name="tieu-chi" label="Tiêu chí" value={filter['tieu-chi']} options={parts} />
      <FilterChoice
        name="linh-vuc"
        label="Lĩnh vực hồ sơ"
        value={filter['linh-vuc']}
        options={named(fields)}
      />
      <button type="submit" className="button">
        Lọc
      </button>
    </form>
  );
}
