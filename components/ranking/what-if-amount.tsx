'use client';

import { useField } from '@/components/ui/form-context';

type WhatIfAmountProps = {
  readonly name: string;
  /** What is raised, for those who do not see the row. */
  readonly label: string;
  readonly typed: string;
};

/** A small field in a table's cell: how much is added; its problem under it. */
export function WhatIfAmount({ name, label, typed }: WhatIfAmountProps) {
  const { id, value, sentences } = useField(name, typed);
  return (
    <>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        defaultValue={value}
        aria-label={`Tăng thêm: ${label}`}
        aria-invalid={sentences.length > 0 || undefined}
        aria-describedby={sentences.length > 0 ? `${id}-problem` : undefined}
        className="field w-20 text-end"
      />
      {sentences.length > 0 && (
        <span
          id={`${id}-problem`}
          className="form-problem mt-1 ms-auto block w-24 text-sm whitespace-normal"
        >
          {sentences.join(' ')}
        </span>
      )}
    </>
  );
}
