import type { AuthorityKind, PredecessorSpan, SuccessionKind } from '@/lib/domain/authority';
import type { PlainDate } from '@/lib/domain/plain-date';
import { formatDay, formatPoints } from './format';

export const authorityKindText = {
  country: 'cả nước',
  region: 'vùng',
  province: 'tỉnh, thành phố',
  department: 'sở, ban, ngành',
  district: 'huyện',
  commune: 'xã',
  ward: 'phường',
  specialZone: 'đặc khu',
} as const satisfies Record<AuthorityKind, string>;

export const successionKindText = {
  merger: 'sáp nhập',
  rename: 'đổi tên',
  split: 'chia tách',
  typeChange: 'đổi loại đơn vị hành chính',
} as const satisfies Record<SuccessionKind, string>;

type Lifetime = { readonly beganOn: PlainDate | null; readonly endedOn: PlainDate | null };

/** Which of two of one name is meant: "đến 30/06/2025", "từ 01/07/2025", "" for one that has always been. */
export function lifetimeText({ beganOn, endedOn }: Lifetime): string {
  const from = beganOn === null ? '' : `từ ${formatDay(beganOn)}`;
  const to = endedOn === null ? '' : `đến ${formatDay(endedOn)}`;
  return [from, to].filter(Boolean).join(' ');
}

/** What may be said of a merged authority's earlier years: "ước tính: từ 43,76 đến 44,23 (2/2 đơn vị trước sáp nhập)". */
export function predecessorSpanText({ lowest, highest, known, outOf }: PredecessorSpan): string {
  const span =
    lowest === highest
      ? formatPoints(lowest)
      : `từ ${formatPoints(lowest)} đến ${formatPoints(highest)}`;
  return `ước tính: ${span} (${known}/${outOf} đơn vị trước sáp nhập có số liệu)`;
}
