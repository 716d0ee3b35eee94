import type { ReportFileView } from '@/lib/domain/dossier-report-view';
import { fileRefusalText } from '@/lib/text/sheet';
import { ReportMappingPage } from './report-mapping-page';
import { ReportOutcomePage } from './report-outcome-page';
import { ReportSteps, reportDeskAddress } from './report-steps';

/** One form, at the step it has come to. */
export function ReportFilePage({ view }: { readonly view: ReportFileView }) {
  if (view.kind === 'mapping') return <ReportMappingPage view={view.view} />;
  if (view.kind === 'outcome') return <ReportOutcomePage view={view.view} />;
  return (
    <>
      <ReportSteps release={view.release} step="Tải lên" />
      <p className="note">
        {fileRefusalText[view.refusal]}{' '}
        <a href={reportDeskAddress(view.release)}>Về trang tệp báo cáo</a>
      </p>
    </>
  );
}
