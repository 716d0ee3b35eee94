import { ActionForm } from '@/components/ui/action-form';
import { undoReport } from '@/lib/actions/dossier-report-import';
import type { ReportOutcomeView } from '@/lib/domain/dossier-report-view';
import { ALL_FIELDS_TEXT, reportPlaceText } from '@/lib/text/dossier-report';
import { formatInstant } from '@/lib/text/format';
import { countsText, importStatusText } from '@/lib/text/score-import';
import { ReportRefused } from './report-refused';
import { entryAddress, ReportFields, ReportSteps, reportDeskAddress } from './report-steps';

/** What a confirmed form did, what it could not, and how to take it back. */
export function ReportOutcomePage({ view }: { readonly view: ReportOutcomeView }) {
  const { release, summary, refused, left, canUndo } = view;
  return (
    <>
      <ReportSteps release={release} step="Nhập" />
      <p className="prose">
        Tệp <strong>{summary.fileName}</strong> {importStatusText[summary.status]} lúc{' '}
        {formatInstant(summary.at)} bởi {summary.by}
        {summary.counts && `: ${countsText(summary.counts)}`}.{' '}
        <a href={entryAddress(release)}>Vào bảng nhập</a>
      </p>
      {summary.status === 'confirmed' && (
        <ReportRefused
          rows={refused.rows}
          address={`${reportDeskAddress(release)}/${summary.file}`}
          advice="Các dòng này chưa được nhập. Tải về, sửa ô sai rồi tải lên lần nữa."
        />
      )}
      {left.length > 0 && (
        <section className="mt-8">
          <h2>Dòng được giữ nguyên khi hoàn tác</h2>
          <ul className="mt-2 list-disc ps-5">
            {left.map(({ authority, field }) => (
              <li key={`${authority} ${field}`}>
                {reportPlaceText(authority, field ?? ALL_FIELDS_TEXT)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {canUndo && (
        <section className="mt-10 border-t border-rule pt-6">
          <h2>Hoàn tác</h2>
          <p className="prose mt-2 mb-4">
            Các dòng trở về như trước khi nhập tệp này. Dòng đã được sửa sau đó thì giữ nguyên.
          </p>
          <ActionForm action={undoReport} submit="Hoàn tác lần nhập này" look="danger">
            <ReportFields release={release} file={summary.file} />
          </ActionForm>
        </section>
      )}
    </>
  );
}
