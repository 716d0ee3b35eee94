const SIZES = [
  { value: 'nho', label: 'A−', title: 'Chữ nhỏ' },
  { value: 'vua', label: 'A', title: 'Chữ vừa' },
  { value: 'lon', label: 'A+', title: 'Chữ lớn' },
] as const;

const CONTRASTS = [
  { value: 'thuong', label: 'Thường', title: 'Tương phản thường' },
  { value: 'cao', label: 'Tương phản cao', title: 'Tương phản cao' },
] as const;

/** Text size and contrast as plain radio buttons: they work by CSS alone and are remembered by the script in the head. */
export function DisplayControls() {
  return (
    <div className="no-print flex w-full flex-wrap items-center gap-x-4 gap-y-1 sm:w-auto">
      <Choice name="cochu" legend="Cỡ chữ" options={SIZES} initial="vua" />
      <Choice name="tuongphan" legend="Tương phản" options={CONTRASTS} initial="thuong" />
    </div>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly legend: string;
  readonly initial: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly title: string;
  }[];
};

function Choice({ name, legend, options, initial }: ChoiceProps) {
  return (
    <fieldset className="flex items-center">
      <legend className="sr-only">{legend}</legend>
      {options.map(({ value, label, title }) => (
        <label
          key={value}
          className="relative inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center px-2 text-sm has-checked:font-semibold has-checked:underline has-checked:underline-offset-4 has-focus-visible:outline-3 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            className="absolute inset-0 cursor-pointer opacity-0"
            id={`${name}-${value}`}
            name={name}
            value={value}
            data-display={name}
            defaultChecked={value === initial}
            aria-label={title}
            autoComplete="off"
          />
          <span aria-hidden="true">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
