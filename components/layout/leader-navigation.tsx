import type { Actor } from '@/lib/domain/account';
import { type Act, mayDo } from '@/lib/domain/rights';
import { PlaceLinks } from './place-links';

type Place = {
  readonly href: string;
  readonly label: string;
  readonly act: Act;
  /** The part of the site this stands for, where it is more than the address opened. */
  readonly part?: string;
};

const INDICES = '/lanh-dao/chi-so';

/** The pages made for leaders, in the order they are asked for. */
const PLACES: readonly Place[] = [
  { href: '/lanh-dao', label: 'Tổng quan', act: 'readDossiers' },
  { href: `${INDICES}/par-index`, label: 'Chỉ số', act: 'readBoard', part: INDICES },
  { href: '/lanh-dao/muc-tieu', label: 'Mục tiêu', act: 'readBoard' },
  { href: '/lanh-dao/gia-dinh', label: 'Giả định', act: 'readBoard' },
  { href: '/lanh-dao/sap-nhap', label: 'Sau sáp nhập', act: 'readBoard' },
  { href: '/lanh-dao/ho-so', label: 'Hồ sơ', act: 'readDossiers' },
  { href: '/nhiem-vu', label: 'Nhiệm vụ', act: 'readTasks' },
  { href: '/lanh-dao/theo-doi', label: 'Theo dõi', act: 'watchFigures' },
  { href: '/lanh-dao/xem-truoc', label: 'Xem trước', act: 'openPreRead' },
  { href: '/lanh-dao/tom-tat', label: 'Bản tóm tắt', act: 'takeBriefing' },
];

/** Where leaders can go from here; every page asks again for the right to it. */
export function LeaderNavigation({ actor }: { readonly actor: Actor }) {
  const places = PLACES.filter(({ act }) => mayDo(actor, act));
  if (places.length < 2) return null;
  return (
    <nav aria-label="Lãnh đạo" className="no-print border-b border-rule bg-paper-soft">
      <PlaceLinks places={places.map(({ href, label, part = href }) => ({ href, label, part }))} />
    </nav>
  );
}
