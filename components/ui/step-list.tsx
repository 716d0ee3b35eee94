const STEPS = ['Tải lên', 'Ánh xạ', 'Xem trước', 'Nhập'] as const;

export type ImportStep = (typeof STEPS)[number];

/** The steps a file goes through, with the one it stands at. */
export function StepList({ step }: { readonly step: ImportStep }) {
  return (
    <ol aria-label="Các bước" className="mt-3 mb-6 flex flex-wrap gap-x-5 gap-y-1">
      {STEPS.map((name, at) => (
        <li
          key={name}
          aria-current={name === step ? 'step' : undefined}
          className={name === step ? 'font-semibold' : 'text-ink-soft'}
        >
          {at + 1}. {name}
        </li>
      ))}
    </ol>
  );
}
