const PLACES = [
  { href: '/', label: 'Tổng quan' },
  { href: '/xep-hang', label: 'Xếp hạng' },
  { href: '/don-vi', label: 'Tỉnh, thành phố' },
  { href: '/so-sanh', label: 'So sánh' },
  { href: '/ho-so', label: 'Hồ sơ' },
  { href: '/phuong-phap', label: 'Phương pháp' },
  { href: '/nguon', label: 'Nguồn' },
] as const;

/** Plain links: every address is a whole page that any cache may hold. */
export function SiteNavigation() {
  return (
    <nav aria-label="Chính" className="no-print">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {PLACES.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="inline-block py-1 text-ink no-underline hover:underline">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
