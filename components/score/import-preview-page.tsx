import { ActionForm } from '@/components/ui/action-form';
import { HiddenField } from '@/components/ui/fields';
import { confirmImport } from '@/lib/actions/score-import';
import type { PreviewView } from '@/lib/domain/score-import-view';
import { formatCount } from '@/lib/text/format';
import { countsText, importRefusalText } from '@/lib/text/score-import';
import { ImportCells } from './import-cells';
import { ImportFields } from './import-fields';
import { ImportQuestions } from './import-questions';
import { ImportRefused } from './import-refused';
import { deskAddress, ImportSteps } from './import-steps';

/** What a file would write, cell by cell, before anything is written. */
export function ImportPreviewPage({ view }: { readonly view: PreviewView }) {
  const { release, summary, plan, counts } = view;
  const address = `${deskAddress(release)}/${summary.file}`;
  return (
    <>
      <ImportSteps release={release} step="Xem trước" />
      <p className="prose">
        Tệp <strong>{summary.fileName}</strong>: {countsText(counts)}.{' '}
        <a href={address}>Sửa ánh xạ</a>
      </p>
      <ImportQuestions view={view} />
      <ImportRefused
        rows={plan.refused}
        address={address}
        advice="Các dòng này không được nhập. Bạn có thể nhập các dòng còn lại trước, sửa tệp dưới đây rồi tải lên sau."
      />
      <ImportCells
        title="Thay đổi"
        cells={plan.cells.filter(({ kind }) => kind === 'changed')}
        view={view}
      />
      <ImportCells
        title="Mới"
        cells={plan.cells.filter(({ kind }) => kind === 'new')}
        view={view}
      />
      {counts.same > 0 && (
        <p className="mt-6">{formatCount(counts.same)} ô giống số đang có, không ghi lại.</p>
      )}
      <Confirmation view={view} />
    </>
  );
}

function Confirmation({ view }: { readonly view: PreviewView }) {
  const { release, summary, counts, seal } = view;
  const toWrite = counts.new + counts.changed;
  if (!release.isOpen || toWrite === 0) {
    const why = release.isOpen ? 'nothingToWrite' : 'releaseLocked';
    return (
      <p className="note mt-8">
        {importRefusalText[why]} <a href={deskAddress(release)}>Về trang tệp điểm</a>
      </p>
    );
  }
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Nhập</h2>
      <p className="prose mt-2 mb-4">
        Ghi {formatCount(toWrite)} ô vào đợt này, tất cả cùng lúc. Có thể hoàn tác khi đợt chưa
        trình.
      </p>
      <ActionForm action={confirmImport} submit={`Nhập ${formatCount(toWrite)} ô`}>
        <ImportFields release={release} file={summary.file} />
        <HiddenField name="seal" value={seal} />
      </ActionForm>
    </section>
  );
}
