import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/fields';
import { addTask } from '@/lib/actions/task';
import type { TaskChoices, TaskFormWanted } from '@/lib/domain/task-choice';
import { directiveName } from '@/lib/text/directive';
import { LinkGroupForm } from './link-group-form';
import { TaskFields } from './task-fields';

type NewTaskPageProps = { readonly choices: TaskChoices; readonly wanted: TaskFormWanted };

/** Gives a task: first what it is to move, then everything else. */
export function NewTaskPage({ choices, wanted }: NewTaskPageProps) {
  const { order, group, link } = wanted;
  return (
    <>
      <h1>Giao nhiệm vụ</h1>
      {choices.orders.length === 0 ? (
        <p className="prose mt-3">
          Nhiệm vụ nào cũng thuộc một văn bản chỉ đạo.{' '}
          <a href="/nhiem-vu/van-ban/moi">Ghi văn bản trước</a>, rồi giao nhiệm vụ.
        </p>
      ) : (
        <>
          <p className="prose mt-3">
            Mỗi nhiệm vụ gắn với đúng một số liệu: một tiêu chí của chỉ số, hoặc hồ sơ thủ tục của
            một lĩnh vực, để sau này thấy số liệu đó có chuyển biến hay không.
          </p>
          <LinkGroupForm path="/nhiem-vu/moi" years={choices.years} wanted={wanted} />
          {group && (
            <div className="mt-8">
              <ActionForm action={addTask} submit="Giao nhiệm vụ" label="Giao nhiệm vụ">
                <SelectField
                  name="directive"
                  label="Văn bản chỉ đạo"
                  choices={choices.orders.map((one) => ({
                    value: String(one.id),
                    label: directiveName(one),
                  }))}
                  defaultValue={order ?? String(choices.orders[0]?.id ?? '')}
                />
                <TaskFields choices={choices} group={group} link={link} />
              </ActionForm>
            </div>
          )}
        </>
      )}
    </>
  );
}
