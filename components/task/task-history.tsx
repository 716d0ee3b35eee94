import type { TaskReportView } from '@/lib/domain/task-report';
import { formatInstant } from '@/lib/text/format';
import { taskStepText } from '@/lib/text/task';
import { AttachmentLink } from './attachment-link';

/** Everything that was said of a task, the newest first. */
export function TaskHistory({ reports }: { readonly reports: readonly TaskReportView[] }) {
  return (
    <section className="mt-10 border-t border-rule pt-6" aria-labelledby="dien-tien">
      <h2 id="dien-tien">Quá trình thực hiện ({reports.length})</h2>
      {reports.length === 0 && <p className="mt-2">Chưa có báo cáo nào.</p>}
      <ol className="mt-4 space-y-5">
        {reports.map((report) => (
          <li key={report.id} className="border-s-2 border-rule ps-4">
            <p>
              <strong>{taskStepText[report.step]}</strong>, tiến độ {report.percent} %
            </p>
            <p className="small">
              {formatInstant(report.at)}
              {report.by && `, ${report.by}`}
            </p>
            <p className="prose mt-1 break-words whitespace-pre-line">{report.word}</p>
            <Evidence report={report} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Evidence({ report: { attachment, url } }: { readonly report: TaskReportView }) {
  if (!attachment && !url) return null;
  return (
    <p className="mt-1">
      Minh chứng: {attachment && <AttachmentLink file={attachment} />}
      {attachment && url && '; '}
      {url && (
        <a href={url} rel="noopener noreferrer nofollow" className="break-words">
          {url}
        </a>
      )}
    </p>
  );
}
