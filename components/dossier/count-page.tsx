import { SelectField } from '@/components/ui/fields';
import type { DossierGridView } from '@/lib/domain/dossier-entry';
import { dossierReleaseKey } from '@/lib/domain/dossier-release';
import { formatDossierPeriod } from '@/lib/text/dossier';
import { ALL_FIELDS_TEXT } from '@/lib/text/dossier-report';
import { releaseStatusText } from '@/lib/text/release';
import { CountGrid } from './count-grid';
import { IllustrativeNote } from './illustrative-note';
import { entryAddress, reportDeskAddress } from './report-steps';

/** The page of a period's counts: which field or unit, the grid and how it is worked. */
export function CountPage({ view }: { readonly view: DossierGridView }) {
  const { release, chosen } = view;
  const address = entryAddress(release);
  return (
    <>
      <p className="small">
        <a href="/nhap-lieu/ho-so">Hồ sơ theo kỳ</a>
      </p>
      <h1>
        Nhập số liệu hồ sơ {formatDossierPeriod(release.period)}
        {release.version > 1 && `, bản ${release.version}`}
      </h1>
      {release.isIllustrative && <IllustrativeNote />}
      <p className="mt-2">
        Trạng thái: <b>{releaseStatusText[release.status]}</b>.{' '}
        {release.isOpen ? 'Mỗi ô được lưu ngay khi rời ô.' : 'Các ô đã khoá: chỉ xem, không sửa.'}
      </p>
      {release.isWhole && (
        <p className="no-print mt-2 flex flex-wrap gap-x-5 gap-y-1">
          <a href={reportDeskAddress(release)}>Nhập từ tệp</a>
          <a href={`/duyet/ho-so/${dossierReleaseKey(release)}`}>
            Kiểm tra, chọn số và trình duyệt
          </a>
        </p>
      )}
      <Choices view={view} address={address} />
      <h2 className="mt-6">
        {chosen.kind === 'unit' ? chosen.name : chosen.name || ALL_FIELDS_TEXT}
      </h2>
      <CountGrid key={`${chosen.kind} ${chosen.slug}`} view={view} address={address} />
      {release.isOpen && <CountHelp />}
    </>
  );
}

/** A field of every unit, or every field of a unit: plain forms whose choice is the address. */
function Choices({ view, address }: { readonly view: DossierGridView; readonly address: string }) {
  const { chosen, fields, units } = view;
  return (
    <div className="no-print mt-4 flex flex-wrap gap-x-8 gap-y-4">
      {units.length > 1 && (
        <form action={address} method="get" className="flex flex-wrap items-end gap-3">
          <SelectField
            name="linh-vuc"
            label="Mọi đơn vị, một lĩnh vực"
            defaultValue={chosen.kind === 'field' ? (chosen.slug ?? '') : ''}
            choices={[
              { value: '', label: ALL_FIELDS_TEXT },
              ...fields.map(({ slug, name }) => ({ value: slug, label: name })),
            ]}
          />
          <button type="submit" className="button is-quiet">
            Xem lĩnh vực
          </button>
        </form>
      )}
      {units.length > 1 && (
        <form action={address} method="get" className="flex flex-wrap items-end gap-3">
          <SelectField
            name="don-vi"
            label="Một đơn vị, mọi lĩnh vực"
            defaultValue={chosen.kind === 'unit' ? (chosen.slug ?? '') : (units[0]?.slug ?? '')}
            choices={units.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
          <button type="submit" className="button is-quiet">
            Xem đơn vị
          </button>
        </form>
      )}
    </div>
  );
}

function CountHelp() {
  return (
    <details className="prose mt-6">
      <summary>Cách nhập bằng bàn phím</summary>
      <ul className="mt-2 list-disc ps-5">
        <li>Phím mũi tên, Tab: sang ô khác. Gõ số, Enter hoặc F2: sửa ô. Esc: bỏ, giữ số cũ.</li>
        <li>Enter khi đang sửa: lưu và xuống ô dưới. Delete: để trống.</li>
        <li>
          Số hồ sơ là số nguyên: 1234 hoặc 1.234. Ô trống là báo cáo không in số; số 0 là không có
          hồ sơ nào.
        </li>
        <li>
          “Đúng và trước hạn” dùng khi báo cáo gộp một cột; khi đó để trống “Trước hạn” và “Đúng
          hạn”.
        </li>
        <li>
          Dán (Ctrl+V) một khối từ Excel: đặt con trỏ ở ô trên cùng bên trái. Ctrl+Z: hoàn tác cả
          khối.
        </li>
        <li>Esc khi không sửa: ra khỏi bảng, đến dòng thông tin của ô.</li>
      </ul>
    </details>
  );
}
