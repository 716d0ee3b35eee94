import type { ReactNode } from 'react';
import { AttachmentLink } from '@/components/task/attachment-link';
import { IllustrativeTasks } from '@/components/task/illustrative-tasks';
import { directiveAddress } from '@/components/task/task-list-address';
import { TaskTable } from '@/components/task/task-table';
import type { DirectiveDetail, DirectiveView } from '@/lib/domain/directive';
import { directiveName } from '@/lib/text/directive';
import { formatCount } from '@/lib/text/format';

type DirectivePageProps = {
  readonly detail: DirectiveDetail;
  readonly done: string | null;
  /** What became of the numbers its tasks are to move. */
  readonly movement: ReactNode;
};

/** One order: what it says, where its text is, its tasks and what became of their numbers. */
export function DirectivePage({ detail, done, movement }: DirectivePageProps) {
  const { directive, tasks, mayEdit } = detail;
  const asked = tasks.filter(({ status }) => status !== 'withdrawn').length;
  return (
    <>
      {done && (
        <p role="status" className="form-answer is-good mb-6">
          {done}
        </p>
      )}
      <p className="small">
        <a href="/nhiem-vu/van-ban">Văn bản chỉ đạo</a>
      </p>
      <h1 className="mt-1 break-words">{directiveName(directive)}</h1>
      <p className="prose mt-3 text-lg break-words">{directive.title}</p>
      <IllustrativeTasks isShown={directive.isIllustrative} />
      <Facts directive={directive} />
      {mayEdit && (
        <p className="no-print mt-4">
          <a href={`/nhiem-vu/van-ban/${directive.id}/sua`}>Sửa văn bản</a>
        </p>
      )}
      <section className="mt-10" aria-labelledby="nhiem-vu">
        <h2 id="nhiem-vu">Nhiệm vụ ({formatCount(asked)})</h2>
        {asked === 0 && (
          <p className="mt-2">
            <strong className="text-bad">
              <span aria-hidden="true">▲ </span>Văn bản chưa có nhiệm vụ nào.
            </strong>
          </p>
        )}
        {mayEdit && (
          <p className="no-print mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
            <a href={`/nhiem-vu/moi?van-ban=${directive.id}`} className="button no-underline">
              Giao nhiệm vụ
            </a>
            <a href={`${directiveAddress(directive.id)}/tep`}>Nhập, tải bảng phụ lục</a>
          </p>
        )}
        {tasks.length > 0 && <TaskTable tasks={tasks} label="Nhiệm vụ của văn bản" />}
      </section>
      {movement}
    </>
  );
}

function Facts({ directive: { signer, attachment, url } }: { readonly directive: DirectiveView }) {
  return (
    <ul className="mt-4 space-y-1">
      <li>Người ký: {signer}</li>
      {attachment && (
        <li>
          Toàn văn: <AttachmentLink file={attachment} />
        </li>
      )}
      {url && (
        <li>
          Địa chỉ:{' '}
          <a href={url} rel="noopener noreferrer" className="break-words">
            {url}
          </a>
        </li>
      )}
    </ul>
  );
}
