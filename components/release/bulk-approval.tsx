import { ActionForm } from '@/components/ui/action-form';
import { approveReleases } from '@/lib/actions/release-step';
import type { InboxItem } from '@/lib/domain/inbox';
import { ReleaseChoices } from './release-choices';

/** Approves several releases, each by its own rules: one with an error or a warning not yet seen stays. */
export function BulkApproval({ items }: { readonly items: readonly InboxItem[] }) {
  return (
    <details className="mt-4">
      <summary>Duyệt nhiều đợt cùng lúc</summary>
      <p className="prose my-3">
        Mỗi đợt vẫn qua danh sách kiểm tra của nó: đợt còn lỗi, hoặc còn cảnh báo bạn chưa xem, thì
        không được duyệt.
      </p>
      <ActionForm action={approveReleases} submit="Duyệt các đợt đã chọn">
        <ReleaseChoices legend="Đợt cần duyệt" items={items} chosen={[]} />
      </ActionForm>
    </details>
  );
}
