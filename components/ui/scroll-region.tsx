import type { ReactNode } from 'react';

type ScrollRegionProps = { readonly label: string; readonly children: ReactNode };

/** A wide table scrolls inside this named region, reachable by keyboard; the page itself never does. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus (WCAG 2.1.1)
    <section className="scroll-x" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
