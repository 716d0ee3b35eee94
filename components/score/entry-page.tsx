import { LinkChips } from '@/components/ui/link-chips';
import type { GridView } from '@/lib/domain/score-grid';
import { releaseStatusText } from '@/lib/text/release';
import { EntryGrid } from './entry-grid';

/** The page of a release's figures: which release, which fields, the grid and how it is worked. */
export function EntryPage({ view }: { readonly view: GridView }) {
  const { release, fields, field } = view;
  const { indicator, period, version } = release;
  const address = `/nhap-lieu/${indicator}/${period}/${version}`;
  return (
    <>
      <p className="small">
        <a href="/nhap-lieu">Nhập liệu</a>
      </p>
      <h1>
        {release.indicatorName} {period}
        {version > 1 && `, bản ${version}`}
      </h1>
      <p className="mt-2">
        Trạng thái: <b>{releaseStatusText[release.status]}</b>.{' '}
        {release.source && <>Nguồn chung: {release.source.title}. </>}
        {release.isOpen ? 'Mỗi ô được lưu ngay khi rời ô.' : 'Các ô đã khoá: chỉ xem, không sửa.'}
      </p>
      <ReleaseLinks release={release} />
      {fields.length > 0 && (
        <LinkChips
          label="Nhóm tiêu chí"
          links={[
            { href: address, label: 'Tổng và các lĩnh vực', isCurrent: field === null },
            ...fields.map(({ code, name }) => ({
              href: `${address}?nhom=${code}`,
              label: `${code}. ${name}`,
              isCurrent: field === code,
            })),
          ]}
        />
      )}
      <EntryGrid key={field ?? 'T'} view={view} address={address} />
      {release.isOpen && <EntryHelp />}
    </>
  );
}

/** What else is done with the release; each page says itself who may do it. */
function ReleaseLinks({ release }: Pick<GridView, 'release'>) {
  const { indicator, period, version, isOpen, isWhole } = release;
  const key = `${indicator}/${period}/${version}`;
  if (!isWhole) return null;
  return (
    <p className="no-print mt-2 flex flex-wrap gap-x-5 gap-y-1">
      {isOpen && <a href={`/nhap-lieu/${key}/tep`}>Nhập từ tệp</a>}
      <a href={`/duyet/${key}`}>{isOpen ? 'Kiểm tra và trình duyệt' : 'Danh mục kiểm tra'}</a>
      {release.status === 'published' && (
        <a href={`/xep-hang/${indicator}/${period}/ban/${version}`}>Trang công khai</a>
      )}
    </p>
  );
}

function EntryHelp() {
  return (
    <details className="prose mt-6">
      <summary>Cách nhập bằng bàn phím</summary>
      <ul className="mt-2 list-disc ps-5">
        <li>Phím mũi tên, Tab: sang ô khác. Gõ số, Enter hoặc F2: sửa ô. Esc: bỏ, giữ số cũ.</li>
        <li>Enter khi đang sửa: lưu và xuống ô dưới. Delete: để trống.</li>
        <li>
          Số thập phân dùng dấu phẩy: 86,49. “kad” là không áp dụng, “kks” là không khảo sát, “ccb”
          là chưa công bố. Ô trống, số 0 và không áp dụng là ba trạng thái khác nhau.
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
