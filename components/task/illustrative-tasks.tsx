import type { TaskView } from '@/lib/domain/task';

/** Stands on every screen that shows a made-up order or its tasks. */
export function IllustrativeTasks({ isShown }: { readonly isShown: boolean }) {
  if (!isShown) return null;
  return (
    <p className="illustrative mt-3" role="note">
      <strong>Dữ liệu minh hoạ</strong>: văn bản và nhiệm vụ có ghi “minh hoạ” được tạo để trình
      diễn, không phải chỉ đạo, báo cáo hay bằng chứng thật. Các sở, huyện của Thái Bình kết thúc
      ngày 30/6/2025; nhiệm vụ chưa xong khi đó vẫn tính quá hạn đến hôm nay.
    </p>
  );
}

/** Whether any of these tasks is of a made-up order. */
export const hasIllustrative = (tasks: readonly Pick<TaskView, 'directive'>[]): boolean =>
  tasks.some(({ directive }) => directive.isIllustrative);
