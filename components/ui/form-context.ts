'use client';

import { createContext, useContext } from 'react';
import { type FormState, idle } from '@/lib/domain/form-state';
import { problemText } from '@/lib/text/problem';

type FormContextValue = { readonly id: string; readonly state: FormState };

/** What a form's fields know about it: its own name in the page, and what its action answered. */
export const FormContext = createContext<FormContextValue>({ id: 'form', state: idle });

const isProblem = (name: string): name is keyof typeof problemText =>
  Object.hasOwn(problemText, name);

/** The sentence for what is wrong with a field. */
export const problemSentence = (name: string): string =>
  isProblem(name) ? problemText[name] : 'Giá trị này chưa dùng được. Hãy sửa lại.';

/** What a field shows: its identity, what was typed before, what is wrong with it. */
export function useField(name: string, given: string | undefined) {
  const { id: form, state } = useContext(FormContext);
  const id = `${form}-${name}`;
  const typed = 'typed' in state ? state.typed[name] : undefined;
  const problems = state.status === 'invalid' ? (state.fields[name] ?? []) : [];
  return {
    id,
    /** Fills the field again after a refusal; a form that was done begins anew. */
    value: typed ?? given,
    sentences: [...new Set(problems.map(problemSentence))],
  };
}
