import type { TaskView } from '@/lib/domain/task';
import type { TaskMovement } from '@/lib/domain/task-movement-view';
import { linkText } from '@/lib/text/task-list';
import { movementSentence } from '@/lib/text/task-movement';

type MovementNoteProps = {
  readonly task: TaskView;
  readonly moved: TaskMovement | undefined;
};

/** What became of the number one task is to move. */
export function MovementNote({ task, moved }: MovementNoteProps) {
  if (!moved) return null;
  return (
    <section className="mt-8" aria-labelledby="dien-bien">
      <h2 id="dien-bien">Chuyển biến của chỉ số</h2>
      <p className="prose mt-2">
        <strong>{linkText(task)}</strong>. {movementSentence(moved, task.expectedPoints)}{' '}
        <a href={sourceOf(moved)}>Xem số liệu</a>
      </p>
      {moved.kind === 'dossiers' && moved.isIllustrative && (
        <p className="small mt-1">Số hồ sơ là dữ liệu minh hoạ.</p>
      )}
    </section>
  );
}

function sourceOf(moved: TaskMovement): string {
  if (moved.kind === 'dossiers') return `/lanh-dao/ho-so/linh-vuc/${moved.fieldSlug}`;
  if (moved.kind === 'unknown' || moved.movement.kind === 'noBase') return '/nguon';
  const { movement } = moved;
  const at = movement.kind === 'moved' ? movement.steps.at(-1) : movement.base;
  return `/don-vi/${moved.authoritySlug}/${moved.indicatorSlug}/${at?.period ?? ''}`;
}
