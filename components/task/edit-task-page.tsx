import { ActionForm } from '@/components/ui/action-form';
import { HiddenField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import { editTask } from '@/lib/actions/task';
import type { TaskView } from '@/lib/domain/task';
import type { TaskChoices } from '@/lib/domain/task-choice';
import { directiveName } from '@/lib/text/directive';
import { LinkGroupForm } from './link-group-form';
import { TaskFields } from './task-fields';
import { taskAddress } from './task-list-address';
import { taskValues } from './task-values';

type EditTaskPageProps = {
  readonly task: TaskView;
  readonly choices: TaskChoices;
  readonly group: string;
  readonly link: string | null;
};

/** Changes a task over the version on the screen. */
export function EditTaskPage({ task, choices, group, link }: EditTaskPageProps) {
  const address = taskAddress(task.id);
  return (
    <>
      <h1>Sửa nhiệm vụ</h1>
      <p className="prose mt-3">
        Nhiệm vụ {task.position} của văn bản {directiveName(task.directive)}.{' '}
        <a href={address}>Thôi, quay lại nhiệm vụ</a>
      </p>
      <LinkGroupForm
        path={`${address}/sua`}
        years={choices.years}
        wanted={{ order: null, group, link }}
      />
      <div className="mt-8">
        <ActionForm action={editTask} submit="Lưu nhiệm vụ" label="Sửa nhiệm vụ">
          <HiddenField name="id" value={task.id} />
          <HiddenField name="version" value={task.version} />
          <KeptValues values={taskValues(task)} />
          <TaskFields choices={choices} group={group} link={link} given={task} />
        </ActionForm>
      </div>
    </>
  );
}
