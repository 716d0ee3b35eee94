import { DayField, FileField } from '@/components/ui/fields';
import { ScrollRegion } from '@/components/ui/scroll-region';
import type { CaseDesk, CaseSummary } from '@/lib/domain/dossier-case-view';
import { ILLUSTRATIVE } from '@/lib/text/dossier';
import { caseCountsText, formatSize, statusText } from '@/lib/text/dossier-case-import';
import { formatDay, formatInstant } from '@/lib/text/format';

const DESK = '/nhap-lieu/ho-so/tep';
const LARGEST_MEGABYTES = 4_096;

type CaseDeskPageProps = CaseDesk & {
  /** Why the last file was not taken. */
  readonly refusal: string | null;
};

/** Where files of single dossiers come in, and what came of each. */
export function CaseDeskPage({ imports, heldAsOf, refusal }: CaseDeskPageProps) {
  return (
    <>
      <p className="small">
        <a href="/nhap-lieu">Nhập liệu</a>
      </p>
      <h1>Tệp hồ sơ từng vụ việc</h1>
      <p className="prose mt-3">
        {heldAsOf
          ? `Hồ sơ đang có: số liệu đến ${formatDay(heldAsOf)}.`
          : 'Chưa có hồ sơ nào trong hệ thống.'}
      </p>
      <section className="mt-6">
        <h2>Tải tệp lên</h2>
        <p className="prose mt-2 mb-4">
          Tệp xuất từ hệ thống một cửa, mỗi dòng một hồ sơ, không có dữ liệu cá nhân (tên người, số
          CCCD, điện thoại, địa chỉ). Chưa có gì được ghi cho đến khi bạn xem trước và bấm Nhập. Tệp
          các tuần sau cập nhật hồ sơ theo mã, không tạo bản trùng.{' '}
          <a href={`${DESK}/mau.csv`} download>
            Tải tệp mẫu (chỉ có dòng tiêu đề)
          </a>
        </p>
        {refusal && (
          <p className="note is-bad mb-4" role="alert">
            {refusal}
          </p>
        )}
        <form
          method="post"
          action={`${DESK}/tai-len`}
          encType="multipart/form-data"
          className="form"
        >
          <DayField
            name="asOf"
            label="Số liệu đến ngày"
            hint="Ngày cuối cùng mà tệp có số liệu, ví dụ: 30/09/2024"
            required
          />
          <FileField
            name="file"
            label="Tệp hồ sơ"
            hint="CSV (dấu chấm phẩy, dấu phẩy hoặc tab), tối đa 4 GB"
            accept=".csv,.txt,.tsv"
            largestMegabytes={LARGEST_MEGABYTES}
            required
          />
          <p className="form-buttons">
            <button type="submit" className="button">
              Tải lên
            </button>
          </p>
        </form>
      </section>
      <section className="mt-10 border-t border-rule pt-6">
        <h2>Các lần nhập tệp</h2>
        <CaseHistory imports={imports} />
      </section>
    </>
  );
}

function CaseHistory({ imports }: { readonly imports: readonly CaseSummary[] }) {
  if (imports.length === 0) return <p className="mt-3">Chưa có tệp nào.</p>;
  return (
    <ScrollRegion label="Các lần nhập tệp">
      <table className="data">
        <thead>
          <tr>
            <th scope="col">Tệp</th>
            <th scope="col">Số liệu đến</th>
            <th scope="col">Tình trạng</th>
            <th scope="col">Kết quả</th>
            <th scope="col">Người nhập</th>
            <th scope="col">Lúc</th>
            <th scope="col">Mã kiểm tra (SHA-256)</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <tr key={one.file}>
              <th scope="row" className="min-w-40 break-words">
                <a href={`${DESK}/${one.file}`}>{one.fileName}</a>
                <span className="small block">
                  {formatSize(one.size)}
                  {one.isIllustrative && `, ${ILLUSTRATIVE}`}
                </span>
              </th>
              <td>{one.asOf ? formatDay(one.asOf) : '–'}</td>
              <td>{statusText(one)}</td>
              <td>{one.counts ? caseCountsText(one.counts) : '–'}</td>
              <td>{one.by || 'Hệ thống'}</td>
              <td>{formatInstant(one.at)}</td>
              <td>
                <code title={one.hash}>{one.hash.slice(0, 16)}…</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
