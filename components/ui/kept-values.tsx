'use client';

import { useContext } from 'react';
import { FormContext } from './form-context';

type KeptValuesProps = {
  readonly values: readonly { readonly label: string; readonly value: string }[];
};

/** What is stored now, shown once a form was refused: what was typed stays in its fields, beside it. */
export function KeptValues({ values }: KeptValuesProps) {
  const { state } = useContext(FormContext);
  if (state.status !== 'refused') return null;
  return (
    <section className="note" aria-label="Đang lưu">
      <p className="font-semibold">Đang lưu:</p>
      <dl>
        {values.map(({ label, value }) => (
          <div key={label} className="flex flex-wrap gap-x-2">
            <dt>{label}:</dt>
            <dd>{value === '' ? 'để trống' : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
