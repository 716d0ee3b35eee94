import type { RosterUnit } from '@/lib/domain/annex-unit';

const lowerFirst = (name: string) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/** The office that heads a unit: "Giám đốc Sở Nội vụ", "Chủ tịch Ủy ban nhân dân huyện Vũ Thư". */
export function officeHead({ name, kind }: Pick<RosterUnit, 'name' | 'kind'>): string {
  if (kind === 'department') {
    if (name.startsWith('Sở ')) return `Giám đốc ${name}`;
    if (name.startsWith('Văn phòng ')) return `Chánh ${name}`;
    if (name.startsWith('Thanh tra ')) return `Chánh ${name}`;
    if (name.startsWith('Ban ')) return `Trưởng ${lowerFirst(name)}`;
    return `Thủ trưởng ${name}`;
  }
  if (kind === 'province') return `Chủ tịch Ủy ban nhân dân tỉnh`;
  return `Chủ tịch Ủy ban nhân dân ${lowerFirst(name)}`;
}

/** The same by the slug of a unit of an order's day. */
export const headsOf =
  ({ roster }: { readonly roster: readonly RosterUnit[] }) =>
  (slug: string): string => {
    const unit = roster.find((one) => one.slug === slug);
    return unit ? officeHead(unit) : 'Thủ trưởng đơn vị';
  };
