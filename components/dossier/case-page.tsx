import { ActionForm } from '@/components/ui/action-form';
import { HiddenField } from '@/components/ui/fields';
import { rereadCases } from '@/lib/actions/dossier-case-import';
import type { CaseView } from '@/lib/domain/dossier-case-view';
import { ILLUSTRATIVE } from '@/lib/text/dossier';
import {
  caseCountsText,
  caseRefusalText,
  failureText,
  formatSize,
  statusText,
} from '@/lib/text/dossier-case-import';
import { formatCount, formatDay, formatInstant } from '@/lib/text/format';
import { CaseCancel } from './case-cancel';
import { CaseColumns } from './case-columns';
import { CasePreview } from './case-preview';
import { CaseProgress } from './case-progress';
import { CaseRefused } from './case-refused';

/** One case file, at the step it has come to. */
export function CasePage({ view }: { readonly view: CaseView }) {
  const { summary } = view;
  return (
    <>
      <p className="small">
        <a href="/nhap-lieu">Nhập liệu</a>
        {' › '}
        <a href="/nhap-lieu/ho-so/tep">Tệp hồ sơ</a>
      </p>
      <h1 className="break-words">{summary.fileName}</h1>
      <p className="mt-2">
        Số liệu đến {summary.asOf ? formatDay(summary.asOf) : '–'} · {formatSize(summary.size)} ·
        tình trạng: <strong>{statusText(summary)}</strong>
        {summary.isIllustrative && ` · ${ILLUSTRATIVE}`}
      </p>
      <Step view={view} />
      <details className="mt-10">
        <summary>Về tệp này</summary>
        <p className="small mt-2 break-all">
          Người gửi: {summary.by || 'Hệ thống'}. Lúc {formatInstant(summary.at)}. SHA-256:{' '}
          {summary.hash}
        </p>
      </details>
    </>
  );
}

function Step({ view }: { readonly view: CaseView }) {
  const { status, isInterrupted } = view.summary;
  if (isInterrupted) return <Again view={view} sentence={caseRefusalText.failed} />;
  if (status === 'reading' || status === 'writing') return <UnderWay view={view} />;
  if (status === 'failed') return <Failed view={view} />;
  if (status === 'ready') return <CasePreview view={view} />;
  if (status === 'confirmed') return <Confirmed view={view} />;
  if (status === 'cancelled') return <p className="note mt-6">{caseRefusalText.cancelled}</p>;
  return <Waiting view={view} />;
}

/** Not read yet: the columns are to be looked at, or what was seen no longer holds. */
function Waiting({ view }: { readonly view: CaseView }) {
  if (!view.mapping.isAsked)
    return <Again view={view} sentence={caseRefusalText.changedMeanwhile} />;
  return (
    <>
      <CaseColumns view={view} />
      <CaseCancel file={view.summary.file} />
    </>
  );
}

function UnderWay({ view }: { readonly view: CaseView }) {
  const { file, status } = view.summary;
  return (
    <section className="mt-6">
      <CaseProgress file={file} status={status} progress={view.progress} />
      <CaseCancel file={file} />
    </section>
  );
}

function Again({ view, sentence }: { readonly view: CaseView; readonly sentence: string }) {
  return (
    <section className="mt-6">
      <p className="note is-bad mb-4">{sentence}</p>
      {view.hasFile && (
        <ActionForm action={rereadCases} submit="Đọc lại tệp">
          <HiddenField name="id" value={view.summary.file} />
        </ActionForm>
      )}
      <CaseCancel file={view.summary.file} />
    </section>
  );
}

function Failed({ view }: { readonly view: CaseView }) {
  const { failure, hasFile } = view;
  const sentence = failure ? failureText(failure) : caseRefusalText.failed;
  if (hasFile) return <Again view={view} sentence={sentence} />;
  return (
    <p className="note is-bad mt-6">
      {sentence} <a href="/nhap-lieu/ho-so/tep">Tải tệp khác</a>
    </p>
  );
}

function Confirmed({ view }: { readonly view: CaseView }) {
  const { counts, at } = view.summary;
  const months = view.findings?.months ?? 0;
  return (
    <section className="mt-6">
      <p className="note" role="status">
        Đã nhập lúc {formatInstant(at)}: {counts ? caseCountsText(counts) : ''}.{' '}
        {formatCount(months)} dòng số theo tháng được tính lại.
      </p>
      <CaseRefused
        view={view}
        advice="Các dòng này không được nhập. Hãy tải về, sửa rồi gửi lại với cùng ngày “số liệu đến”."
      />
    </section>
  );
}
