import { ActionForm } from '@/components/ui/action-form';
import { undoImport } from '@/lib/actions/score-import';
import { releaseKey } from '@/lib/domain/release';
import type { OutcomeView } from '@/lib/domain/score-import-view';
import { formatInstant } from '@/lib/text/format';
import { countsText, importStatusText } from '@/lib/text/score-import';
import { ImportFields } from './import-fields';
import { ImportRefused } from './import-refused';
import { deskAddress, ImportSteps } from './import-steps';

/** What a confirmed file did, what it could not, and how to take it back. */
export function ImportOutcomePage({ view }: { readonly view: OutcomeView }) {
  const { release, summary, refused, left, canUndo } = view;
  return (
    <>
      <ImportSteps release={release} step="Nhập" />
      <p className="prose">
        Tệp <strong>{summary.fileName}</strong> {importStatusText[summary.status]} lúc{' '}
        {formatInstant(summary.at)} bởi {summary.by}
        {summary.counts && `: ${countsText(summary.counts)}`}.{' '}
        <a href={`/nhap-lieu/${releaseKey(release)}`}>Vào bảng nhập</a>
      </p>
      {summary.status === 'confirmed' && (
        <ImportRefused
          rows={refused.rows}
          address={`${deskAddress(release)}/${summary.file}`}
          advice="Các dòng này chưa được nhập. Tải về, sửa ô sai rồi tải lên lần nữa."
        />
      )}
      {left.length > 0 && (
        <section className="mt-8">
          <h2>Ô được giữ nguyên khi hoàn tác</h2>
          <ul className="mt-2 list-disc ps-5">
            {left.map(({ authority, criterion }) => (
              <li key={`${authority} ${criterion}`}>
                {authority}, {criterion === 'T' ? 'tổng điểm' : `tiêu chí ${criterion}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {canUndo && (
        <section className="mt-10 border-t border-rule pt-6">
          <h2>Hoàn tác</h2>
          <p className="prose mt-2 mb-4">
            Các ô trở về như trước khi nhập tệp này. Ô đã được sửa sau đó thì giữ nguyên.
          </p>
          <ActionForm action={undoImport} submit="Hoàn tác lần nhập này" look="danger">
            <ImportFields release={release} file={summary.file} />
          </ActionForm>
        </section>
      )}
    </>
  );
}
