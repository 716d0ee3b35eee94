import { ActionForm } from '@/components/ui/action-form';
import { HiddenField } from '@/components/ui/fields';
import { confirmReport } from '@/lib/actions/dossier-report-import';
import type { ReportPreviewView } from '@/lib/domain/dossier-report-view';
import { reportRefusalText, totalText } from '@/lib/text/dossier-report';
import { formatCount } from '@/lib/text/format';
import { countsText } from '@/lib/text/score-import';
import { ReportQuestions } from './report-questions';
import { ReportRefused } from './report-refused';
import { differencesOf, ReportRows } from './report-rows';
import { ReportFields, ReportSteps, reportDeskAddress } from './report-steps';

/** What a form would write, row by row, before anything is written. */
export function ReportPreviewPage({ view }: { readonly view: ReportPreviewView }) {
  const { release, summary, plan, counts } = view;
  const address = `${reportDeskAddress(release)}/${summary.file}`;
  const off = plan.rows.filter((row) => differencesOf(row).length > 0).length;
  return (
    <>
      <ReportSteps release={release} step="Xem trước" />
      <p className="prose">
        Tệp <strong>{summary.fileName}</strong>: {countsText(counts)}.{' '}
        <a href={address}>Sửa ánh xạ</a>
      </p>
      {off > 0 && (
        <p className="note mt-4">
          {formatCount(off)} dòng có số không khớp. Các dòng này được giữ nguyên như báo cáo, kèm
          chênh lệch; hãy hỏi lại đơn vị ở bảng nhập.
        </p>
      )}
      <ReportQuestions view={view} />
      <ReportRefused
        rows={plan.refused}
        address={address}
        advice="Các dòng này không được nhập. Bạn có thể nhập các dòng còn lại trước, sửa tệp dưới đây rồi tải lên sau."
      />
      <Totals view={view} />
      <ReportRows
        title="Thay đổi"
        rows={plan.rows.filter(({ kind }) => kind === 'changed')}
        view={view}
      />
      <ReportRows title="Mới" rows={plan.rows.filter(({ kind }) => kind === 'new')} view={view} />
      {counts.same > 0 && (
        <p className="mt-6">{formatCount(counts.same)} dòng giống số đang có, không ghi lại.</p>
      )}
      <Confirmation view={view} address={address} />
    </>
  );
}

/** Totals that are not what their rows add up to. */
function Totals({ view }: { readonly view: ReportPreviewView }) {
  const { totals } = view.plan;
  if (totals.length === 0) return null;
  return (
    <section className="mt-8">
      <h2>Dòng tổng không khớp: {totals.length}</h2>
      <ul className="mt-2 grid gap-2">
        {totals.map(({ sheet, row, name, differences }) => (
          <li key={`${sheet} ${row}`} className="note">
            <b>{name}</b> ({sheet}, dòng {row}). {differences.map(totalText).join('; ')}.
          </li>
        ))}
      </ul>
    </section>
  );
}

type ConfirmationProps = { readonly view: ReportPreviewView; readonly address: string };

function Confirmation({ view, address }: ConfirmationProps) {
  const { release, summary, counts, seal, plan } = view;
  const toWrite = counts.new + counts.changed;
  const stop = !release.isOpen
    ? 'releaseLocked'
    : plan.periods.length > 0
      ? 'periodDiffers'
      : toWrite === 0
        ? 'nothingToWrite'
        : null;
  if (stop) {
    return (
      <p className="note mt-8">
        {reportRefusalText[stop]}{' '}
        <a href={stop === 'periodDiffers' ? address : reportDeskAddress(release)}>
          {stop === 'periodDiffers' ? 'Về bước Ánh xạ' : 'Về trang tệp báo cáo'}
        </a>
      </p>
    );
  }
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Nhập</h2>
      <p className="prose mt-2 mb-4">
        Ghi {formatCount(toWrite)} dòng vào kỳ này, tất cả cùng lúc. Có thể hoàn tác khi kỳ chưa
        trình.
      </p>
      <ActionForm action={confirmReport} submit={`Nhập ${formatCount(toWrite)} dòng`}>
        <ReportFields release={release} file={summary.file} />
        <HiddenField name="seal" value={seal} />
      </ActionForm>
    </section>
  );
}
