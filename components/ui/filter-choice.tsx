type FilterChoiceProps = {
  readonly name: string;
  readonly label: string;
  /** "" is all of them; a value that is no option is offered as it stands in the address. */
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** One choice of a form that narrows a list. */
export function FilterChoice({ name, label, value, options }: FilterChoiceProps) {
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
