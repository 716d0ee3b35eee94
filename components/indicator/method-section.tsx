import type { ReactNode } from 'react';

type MethodSectionProps = {
  /** The anchor that other pages link to. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
};

/** One rule under its own anchor. */
export function MethodSection({ id, title, children }: MethodSectionProps) {
  return (
    <section id={id} className="mt-10 border-t border-rule pt-5">
      <h2>{title}</h2>
      <div className="mt-3 space-y-3">{children}</div>
    </section>
  );
}

/** A worked example from the published figures, set apart from the rule. */
export function WorkedExample({ children }: { readonly children: ReactNode }) {
  return (
    <p className="note prose">
      <strong className="font-semibold">Ví dụ.</strong> {children}
    </p>
  );
}
