import type { Actor } from '@/lib/domain/account';
import { type Act, mayDo } from '@/lib/domain/rights';

type Place = { readonly href: string; readonly label: string; readonly act?: Act };

const PLACES: readonly Place[] = [
  { href: '/hop-viec', label: 'Hộp việc' },
  { href: '/nhap-lieu', label: 'Nhập liệu', act: 'readDrafts' },
  { href: '/danh-muc', label: 'Danh mục', act: 'editSource' },
  { href: '/quan-tri', label: 'Quản trị', act: 'manageAccounts' },
  { href: '/tai-khoan', label: 'Tài khoản' },
];

/** What somebody of this role works with; every page asks again for the right to it. */
export function StaffNavigation({ actor }: { readonly actor: Actor }) {
  return (
    <nav aria-label="Chính" className="no-print">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {PLACES.filter(({ act }) => !act || mayDo(actor, act)).map(({ href, label }) => (
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
