/** What a form's action answers; `typed` is what was sent, so that a refused form loses nothing. */
export type FormState =
  | { readonly status: 'idle' }
  | { readonly status: 'done'; readonly message: string; readonly link?: FormLink }
  /** Understood, but not now; `typed` fills the form again. */
  | { readonly status: 'refused'; readonly message: string; readonly typed: Typed }
  /** By field: names of problems (`problem.ts`); `lib/text/problem.ts` has their sentences. */
  | { readonly status: 'invalid'; readonly fields: FieldProblems; readonly typed: Typed }
  /** The session has ended meanwhile. */
  | { readonly status: 'signedOut'; readonly typed: Typed };

export type FormLink = { readonly href: string; readonly text: string };
export type Typed = Readonly<Record<string, string>>;
export type FieldProblems = Readonly<Record<string, readonly string[] | undefined>>;

export const idle: FormState = { status: 'idle' };
