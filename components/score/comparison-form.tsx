import type { AuthorityView } from '@/lib/domain/authority-view';
import type { ComparisonView } from '@/lib/domain/comparison-view';
import { nameWithDays } from '@/lib/text/score-comparison';

type ComparisonFormProps = {
  readonly view: ComparisonView;
  readonly provinces: readonly AuthorityView[];
};

/** Adds one province by a plain GET form; what is chosen already goes along. */
export function ComparisonForm({ view, provinces }: ComparisonFormProps) {
  const open = provinces.filter(({ slug }) => !view.slugs.includes(slug));
  return (
    <form action="/so-sanh" className="mt-4 flex flex-wrap items-end gap-3">
      <input type="hidden" name="don-vi" value={view.slugs.join(',')} />
      {view.indicatorSlug && <input type="hidden" name="chi-so" value={view.indicatorSlug} />}
      {view.period && <input type="hidden" name="nam" value={view.period} />}
      <label className="block min-w-0 text-sm" htmlFor="them-don-vi">
        <span className="mb-1 block">Thêm tỉnh, thành phố</span>
        <select id="them-don-vi" name="don-vi" className="field w-72 max-w-full" defaultValue="">
          <option value="">Chọn một nơi</option>
          <Options label="Hiện nay" provinces={open.filter(({ endedOn }) => endedOn === null)} />
          <Options label="Đã hợp nhất" provinces={open.filter(({ endedOn }) => endedOn !== null)} />
        </select>
      </label>
      <button type="submit" className="button">
        Thêm
      </button>
    </form>
  );
}

function Options({
  label,
  provinces,
}: {
  readonly label: string;
  readonly provinces: readonly AuthorityView[];
}) {
  return (
    <optgroup label={label}>
      {provinces.map((province) => (
        <option key={province.slug} value={province.slug}>
          {nameWithDays(province)}
        </option>
      ))}
    </optgroup>
  );
}
