import { ActionForm } from '@/components/ui/action-form';
import { FileField } from '@/components/ui/fields';
import { uploadScores } from '@/lib/actions/score-import';
import { releaseKey } from '@/lib/domain/release';
import type { ImportDesk, ImportRelease } from '@/lib/domain/score-import-view';
import { releaseStatusText, releaseTitle } from '@/lib/text/release';
import { ImportFields } from './import-fields';
import { ImportHistory } from './import-history';
import { deskAddress } from './import-steps';

/** Where score files come in and go out. */
export function ImportDeskPage({ release, canImport, canExport, imports }: ImportDesk) {
  return (
    <>
      <p className="small">
        <a href={`/nhap-lieu/${releaseKey(release)}`}>{releaseTitle(release)}</a>
      </p>
      <h1>Tệp điểm {releaseTitle(release)}</h1>
      {canImport && <Upload release={release} />}
      {canExport && (
        <section className="mt-10 border-t border-rule pt-6">
          <h2>Tải số liệu về</h2>
          <p className="prose mt-2">
            Số liệu đang có trong đợt này, kể cả chưa công bố. Mỗi lần tải được ghi vào nhật ký. Tệp
            tải về có thể sửa rồi nhập lại.
          </p>
          <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1">
            <a href={`${deskAddress(release)}/xuat.xlsx`} download>
              Tải về Excel (.xlsx)
            </a>
            <a href={`${deskAddress(release)}/xuat.csv`} download>
              Tải về CSV
            </a>
          </p>
        </section>
      )}
      <section className="mt-10 border-t border-rule pt-6">
        <h2>Các lần nhập tệp</h2>
        <ImportHistory desk={deskAddress(release)} imports={imports} canImport={canImport} />
      </section>
    </>
  );
}

function Upload({ release }: { readonly release: ImportRelease }) {
  if (!release.isOpen) {
    return (
      <p className="note mt-6">
        Đợt này {releaseStatusText[release.status]} nên không nhận thêm số liệu.
      </p>
    );
  }
  return (
    <section className="mt-6">
      <h2>Tải tệp lên</h2>
      <p className="prose mt-2 mb-4">
        Chưa có gì được ghi cho đến khi bạn xem trước và bấm Nhập. Ô để trống giữ nguyên số đang có;
        số 0 là điểm 0; lý do thiếu điểm ghi bằng chữ, ví dụ “không áp dụng”.{' '}
        <a href={`${deskAddress(release)}/mau.xlsx`} download>
          Tải tệp mẫu (chỉ có dòng tiêu đề)
        </a>
      </p>
      <ActionForm action={uploadScores} submit="Tải lên">
        <ImportFields release={release} />
        <FileField
          name="file"
          label="Tệp điểm"
          hint="Excel (.xlsx) hoặc CSV, tối đa 5 MB, không có macro"
          accept=".xlsx,.csv"
          largestMegabytes={5}
        />
      </ActionForm>
    </section>
  );
}
