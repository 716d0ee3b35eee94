'use client';

import { usePathname } from 'next/navigation';

type Place = { readonly href: string; readonly label: string; readonly part: string };
type PlaceLinksProps = { readonly places: readonly Place[] };

/** Links of a part of the site, the one whose page or part is open marked; the longest that fits wins. */
export function PlaceLinks({ places }: PlaceLinksProps) {
  const current = currentOf(places, usePathname());
  return (
    <ul className="page flex flex-wrap gap-x-1 text-sm">
      {places.map(({ href, label, part }) => (
        <li key={href}>
          <a
            href={href}
            className="place-link"
            {...(part === current ? { 'aria-current': 'page' as const } : {})}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function currentOf(places: readonly Place[], path: string): string | undefined {
  return places
    .map(({ part }) => part)
    .filter((part) => path === part || path.startsWith(`${part}/`))
    .toSorted((one, other) => other.length - one.length)[0];
}
