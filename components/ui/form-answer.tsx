'use client';

import { useEffect, useRef } from 'react';
import type { FormState } from '@/lib/domain/form-state';
import { problemSentence } from './form-context';

type FormAnswerProps = { readonly id: string; readonly state: FormState };

/** What the form's action answered: takes the focus, so that it is read out and seen at once. */
export function FormAnswer({ id, state }: FormAnswerProps) {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== 'idle') answer.current?.focus();
  }, [state]);

  if (state.status === 'idle') return null;
  const isGood = state.status === 'done';
  return (
    <div
      ref={answer}
      tabIndex={-1}
      role={isGood ? 'status' : 'alert'}
      className={isGood ? 'form-answer is-good' : 'form-answer is-bad'}
    >
      <AnswerText id={id} state={state} />
    </div>
  );
}

function AnswerText({ id, state }: FormAnswerProps) {
  switch (state.status) {
    case 'done':
      return (
        <p>
          {state.message}
          {state.link && (
            <>
              {' '}
              <a href={state.link.href}>{state.link.text}</a>
            </>
          )}
        </p>
      );
    case 'refused':
      return <p>{state.message}</p>;
    case 'signedOut':
      return (
        <p>
          Phiên đăng nhập đã hết. Những gì đã nhập vẫn còn ở đây:{' '}
          <a href="/dang-nhap" target="_blank" rel="noopener">
            đăng nhập lại (mở thẻ mới)
          </a>{' '}
          rồi gửi lại biểu mẫu này.
        </p>
      );
    case 'invalid':
      return (
        <>
          <p className="font-semibold">Chưa gửi được. Hãy sửa:</p>
          <ul>
            {Object.entries(state.fields).flatMap(([name, problems]) =>
              (problems ?? []).map((problem) => (
                <li key={`${name} ${problem}`}>
                  <a href={`#${id}-${name}`}>{problemSentence(problem)}</a>
                </li>
              )),
            )}
          </ul>
        </>
      );
    default:
      return null;
  }
}
