import type { ReactNode } from 'react';

/** The caption of a table that may be wider than the screen: it stays in view and breaks into lines there. */
export function WideCaption({ children }: { readonly children: ReactNode }) {
  return (
    <caption>
      <span className="sticky start-0 block max-w-[min(44rem,calc(100vw-2rem))]">{children}</span>
    </caption>
  );
}
