import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextAreaField, TextField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import { closeTask, reopenTask, reportTask, withdrawTask } from '@/lib/actions/task-report';
import type { TaskDetail } from '@/lib/domain/task-report';
import { LONGEST_WORD } from '@/lib/domain/task-report-form';
import { EvidenceFields } from './evidence-fields';
import { progressValues } from './task-values';

/** What whoever looks may do to a task, a form each. */
export function TaskForms({ detail }: { readonly detail: TaskDetail }) {
  const { may } = detail;
  return (
    <>
      {may.report && <ReportForms detail={detail} />}
      {may.reopen && (
        <Section title="Mở lại nhiệm vụ">
          <p className="prose mb-4">
            Nếu kết quả chưa đạt: nhiệm vụ trở lại đang thực hiện với tiến độ trước khi báo hoàn
            thành, đơn vị chủ trì nhận thông báo kèm lý do.
          </p>
          <ActionForm action={reopenTask} submit="Mở lại nhiệm vụ" label="Mở lại nhiệm vụ">
            <Seen detail={detail} />
            <Word label="Lý do mở lại" />
          </ActionForm>
        </Section>
      )}
      {may.withdraw && (
        <Section title="Rút nhiệm vụ">
          <details>
            <summary>Nhiệm vụ không còn phải làm</summary>
            <div className="mt-4">
              <ActionForm
                action={withdrawTask}
                submit="Rút nhiệm vụ"
                label="Rút nhiệm vụ"
                look="danger"
              >
                <Seen detail={detail} />
                <Word label="Lý do rút" />
              </ActionForm>
            </div>
          </details>
        </Section>
      )}
    </>
  );
}

function ReportForms({ detail }: { readonly detail: TaskDetail }) {
  return (
    <>
      <Section title="Báo cáo tiến độ">
        <ActionForm action={reportTask} submit="Gửi báo cáo" label="Báo cáo tiến độ">
          <Seen detail={detail} />
          <TextField
            name="percent"
            label="Tiến độ (%)"
            hint="Số nguyên từ 0 đến 100. Đủ 100 chưa phải là hoàn thành: dùng mục dưới."
            inputMode="numeric"
            width={5}
            defaultValue={String(detail.task.percent)}
          />
          <Word label="Đã làm gì, vướng gì" />
          <EvidenceFields />
        </ActionForm>
      </Section>
      <Section title="Báo hoàn thành">
        <p className="prose mb-4">
          Ghi rõ kết quả đã có (sản phẩm, số văn bản) và kèm tệp hoặc địa chỉ nếu có. Người duyệt có
          thể mở lại nếu chưa đạt.
        </p>
        <ActionForm action={closeTask} submit="Báo hoàn thành" label="Báo hoàn thành" look="quiet">
          <Seen detail={detail} />
          <Word label="Kết quả, sản phẩm đã có" />
          <EvidenceFields />
        </ActionForm>
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="no-print mt-10 border-t border-rule pt-6">
      <h2 className="mb-4">{title}</h2>
      {children}
    </section>
  );
}

const Word = ({ label }: { readonly label: string }) => (
  <TextAreaField name="word" label={label} rows={4} maxLength={LONGEST_WORD} />
);

/** Which version the form saw, and what is kept once it was refused. */
const Seen = ({ detail: { task, reports } }: { readonly detail: TaskDetail }) => (
  <>
    <HiddenField name="id" value={task.id} />
    <HiddenField name="version" value={task.version} />
    <KeptValues values={progressValues(task, reports[0]?.word ?? null)} />
  </>
);
