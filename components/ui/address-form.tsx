'use client';

import { type ReactNode, useId } from 'react';
import type { FormState } from '@/lib/domain/form-state';
import { FormAnswer } from './form-answer';
import { FormContext } from './form-context';

type AddressFormProps = {
  readonly action: string;
  readonly submit: string;
  /** What is wrong with the address as it is. */
  readonly state: FormState;
  readonly children: ReactNode;
};

/** A form whose answer is a page at an address: asks only, changes nothing. */
export function AddressForm({ action, submit, state, children }: AddressFormProps) {
  const id = useId();
  return (
    <FormContext value={{ id, state }}>
      <form method="get" action={action} className="form" noValidate>
        <FormAnswer id={id} state={state} />
        {children}
        <p className="form-buttons">
          <button type="submit" className="button">
            {submit}
          </button>
        </p>
      </form>
    </FormContext>
  );
}
