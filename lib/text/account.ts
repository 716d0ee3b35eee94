import type { Role } from '@/lib/domain/account';

export const roleText = {
  administrator: 'Quản trị',
  staff: 'Nhập liệu',
  reviewer: 'Duyệt',
  leader: 'Lãnh đạo',
  member: 'Đơn vị',
} as const satisfies Record<Role, string>;

/** Who the demonstration's accounts belong to; none of them lives. */
export const DEMO_PEOPLE = [
  { username: 'quantri', role: 'administrator', name: 'Quản trị (trình diễn)' },
  { username: 'nhap', role: 'staff', name: 'Chuyên viên nhập liệu (trình diễn)' },
  { username: 'duyet', role: 'reviewer', name: 'Người duyệt (trình diễn)' },
  { username: 'lanhdao', role: 'leader', name: 'Lãnh đạo (trình diễn)' },
  { username: 'donvi', role: 'member', name: 'Cán bộ đơn vị (trình diễn)' },
] as const satisfies readonly { username: string; role: Role; name: string }[];
