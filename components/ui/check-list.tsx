'use client';

import { useContext } from 'react';
import type { Choice } from './fields';
import { FormContext, useField } from './form-context';

type CheckListProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly defaultValues?: readonly string[];
};

/** Boxes of one name, none or several of them ticked; what was ticked stays after a refusal. */
export function CheckList({ name, legend, hint, choices, defaultValues = [] }: CheckListProps) {
  const { state } = useContext(FormContext);
  const { id, sentences } = useField(name, undefined);
  const ticked = 'typed' in state ? (state.typed[name]?.split('\n') ?? []) : defaultValues;
  return (
    <fieldset className={sentences.length > 0 ? 'form-field is-wrong' : 'form-field'}>
      <legend className="font-semibold">
        {legend}
        <span className="small font-normal"> (không bắt buộc)</span>
      </legend>
      {hint && <p className="small">{hint}</p>}
      {sentences.length > 0 && <p className="form-problem">{sentences.join(' ')}</p>}
      {/* A form that React has reset unticks: a new list ticks the right ones. */}
      <div key={ticked.join(' ')} id={id} className="mt-1 grid w-full gap-x-6 sm:grid-cols-2">
        {choices.map(({ value, label }) => (
          <label key={value} className="form-check py-1">
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={ticked.includes(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
