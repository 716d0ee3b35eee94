import type { Actor } from '@/lib/domain/account';
import { type Act, mayDo } from '@/lib/domain/rights';

type Place = { readonly href: string; readonly label: string; readonly act?: Act };

const PLACES: readonly Place[] = [
  { href: '/hop-viec', label: 'Hộp việc' },
  { href: '/lanh-dao', label: 'Lãnh đạo', act: 'readDossiers' },
  { href: '/nhiem-vu', label: 'Nhiệm vụ', act: 'readTasks' },
  { href: '/nhap-lieu', label: 'Nhập liệu', act: 'readDrafts' },
  { href: '/nhap-lieu/ho-so', label: 'Hồ sơ', act: 'readDossiers' },
  { href: '/cong-bo', label: 'Công bố', act: 'publishRelease' },
  { href: '/danh-muc', label: 'Danh mục', act: 'editSource' },
  { href: '/quan-tri', label: 'Quản trị', act: 'manageAccounts' },
  { href: '/tai-khoan', label: 'Tài khoản' },
];

type StaffNavigationProps = {
  readonly actor: Actor;
  /** Notices this person has not read. */
  readonly unread: number;
};

/** What somebody of this role works with; every page asks again for the right to it. */
export function StaffNavigation({ actor, unread }: StaffNavigationProps) {
  return (
    <nav aria-label="Chính" className="no-print">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {PLACES.filter(({ act }) => !act || mayDo(actor, act)).map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="inline-block py-1 text-ink no-underline hover:underline">
              {label}
              {href === '/hop-viec' && unread > 0 && ` (${unread} mới)`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
