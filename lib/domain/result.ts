/** What a rule answers when it may say no: a value, or the name of the refusal. */
export type Result<Value, Refusal extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

export const accept = <Value>(value: Value) => ({ ok: true, value }) as const;

export const refuse = <Refusal extends string>(refusal: Refusal) =>
  ({ ok: false, refusal }) as const;
