import { FIELDS_GROUP, type TaskChoices, type TaskFormWanted } from '@/lib/domain/task-choice';

type LinkGroupFormProps = {
  /** Where the form of the task is. */
  readonly path: string;
  readonly years: TaskChoices['years'];
  readonly wanted: TaskFormWanted;
};

/** Chooses which numbers the task may be tied to; a plain form, the address is the choice. */
export function LinkGroupForm({ path, years, wanted }: LinkGroupFormProps) {
  return (
    <form action={path} className="mt-4 flex flex-wrap items-end gap-3">
      {wanted.order && <input type="hidden" name="van-ban" value={wanted.order} />}
      <div className="form-field">
        <label htmlFor="gan">Nhiệm vụ tác động đến</label>
        <select
          key={wanted.group}
          id="gan"
          name="gan"
          className="field"
          defaultValue={wanted.group ?? ''}
        >
          <option value={FIELDS_GROUP}>Hồ sơ thủ tục của một lĩnh vực</option>
          {years.map(({ indicator, name, year }) => (
            <option key={`${indicator}/${year}`} value={`${indicator}/${year}`}>
              {name} năm {year}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button is-quiet">
        {wanted.group ? 'Đổi' : 'Tiếp tục'}
      </button>
    </form>
  );
}
