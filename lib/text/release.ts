import type { ReleaseStatus } from '@/lib/domain/release';

export const releaseStatusText = {
  draft: 'đang nhập',
  submitted: 'chờ duyệt',
  returned: 'trả lại',
  approved: 'đã duyệt',
  published: 'đã công bố',
} as const satisfies Record<ReleaseStatus, string>;
