type Chip = { readonly href: string; readonly label: string; readonly isCurrent: boolean };

/** A choice among a few addresses, the present one marked. */
export function LinkChips({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly Chip[];
}) {
  return (
    <nav aria-label={label} className="no-print mt-4">
      <ul className="flex flex-wrap gap-2">
        {links.map(({ href, label: name, isCurrent }) => (
          <li key={href}>
            <a
              href={href}
              className="chip"
              {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
