'use client';

import { type ReactNode, useActionState, useId } from 'react';
import { type FormState, idle } from '@/lib/domain/form-state';
import { FormAnswer } from './form-answer';
import { FormContext } from './form-context';

type ActionFormProps = {
  readonly action: (before: FormState, form: FormData) => Promise<FormState>;
  /** What the button says: a verb. */
  readonly submit: string;
  /** Names the form for those who do not see it, where no heading does. */
  readonly label?: string;
  /** `quiet`: an outlined button for the lesser of several forms; `danger`: for what cannot be taken back. */
  readonly look?: 'main' | 'quiet' | 'danger';
  readonly children?: ReactNode;
};

const BUTTON = { main: 'button', quiet: 'button is-quiet', danger: 'button is-danger' } as const;

/**
 * A form for a server action: a plain form without JavaScript, one that stays in place with it.
 *
 * Its fields (`fields.tsx`) find what was typed and what is wrong by their name. While it is under
 * way a second press does nothing.
 */
export function ActionForm({ action, submit, label, look = 'main', children }: ActionFormProps) {
  const id = useId();
  const [state, send, isUnderWay] = useActionState(action, idle);
  return (
    <FormContext value={{ id, state }}>
      <form action={send} aria-label={label} className="form" noValidate>
        <FormAnswer id={id} state={state} />
        {children}
        <p className="form-buttons">
          <button type="submit" className={BUTTON[look]} aria-disabled={isUnderWay}>
            {isUnderWay ? 'Đang gửi…' : submit}
          </button>
        </p>
      </form>
    </FormContext>
  );
}
