import { ImportHistory } from '@/components/score/import-history';
import { ActionForm } from '@/components/ui/action-form';
import { FileField } from '@/components/ui/fields';
import { uploadReport } from '@/lib/actions/dossier-report-import';
import type { ReportDesk, ReportRelease } from '@/lib/domain/dossier-report-view';
import { formatDossierPeriod } from '@/lib/text/dossier';
import { releaseStatusText } from '@/lib/text/release';
import { IllustrativeNote } from './illustrative-note';
import { entryAddress, ReportFields, reportDeskAddress, reportTitle } from './report-steps';

/** Where files of form II.06a come in and go out. */
export function ReportDeskPage({ release, canImport, canExport, imports }: ReportDesk) {
  const desk = reportDeskAddress(release);
  return (
    <>
      <p className="small">
        <a href={entryAddress(release)}>{reportTitle(release)}</a>
      </p>
      <h1>Tệp báo cáo hồ sơ {formatDossierPeriod(release.period)}</h1>
      {release.isIllustrative && <IllustrativeNote />}
      {canImport && <Upload release={release} />}
      {canExport && (
        <section className="mt-10 border-t border-rule pt-6">
          <h2>Tải số liệu về</h2>
          <p className="prose mt-2">
            Các dòng báo cáo đang có trong kỳ này, kể cả chưa công bố. Mỗi lần tải được ghi vào nhật
            ký. Tệp tải về có thể sửa rồi nhập lại.
          </p>
          <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1">
            <a href={`${desk}/xuat.xlsx`} download>
              Tải về Excel (.xlsx)
            </a>
            <a href={`${desk}/xuat.csv`} download>
              Tải về CSV
            </a>
          </p>
        </section>
      )}
      <section className="mt-10 border-t border-rule pt-6">
        <h2>Các lần nhập tệp</h2>
        <ImportHistory desk={desk} imports={imports} canImport={canImport} />
      </section>
    </>
  );
}

function Upload({ release }: { readonly release: ReportRelease }) {
  if (!release.isOpen) {
    return (
      <p className="note mt-6">
        Kỳ này {releaseStatusText[release.status]} nên không nhận thêm số liệu.
      </p>
    );
  }
  return (
    <section className="mt-6">
      <h2>Tải tệp lên</h2>
      <p className="prose mt-2 mb-4">
        Biểu II.06a như đơn vị gửi: tiêu đề gộp ô, cột trống đầu, dòng tổng đều được nhận ra. Chưa
        có gì được ghi cho đến khi bạn xem trước và bấm Nhập. Ô trống và dấu gạch là không có số,
        giữ nguyên số đang có; số 0 là không có hồ sơ nào.{' '}
        <a href={`${reportDeskAddress(release)}/mau.xlsx`} download>
          Tải tệp mẫu (chỉ có dòng tiêu đề)
        </a>
      </p>
      <ActionForm action={uploadReport} submit="Tải lên">
        <ReportFields release={release} />
        <FileField
          name="file"
          label="Tệp báo cáo"
          hint="Excel (.xlsx) hoặc CSV, tối đa 5 MB, không có macro"
          accept=".xlsx,.csv"
          largestMegabytes={5}
        />
      </ActionForm>
    </section>
  );
}
