import { TableDownloads } from '@/components/ui/table-downloads';
import { type FoundProvince, provincesNamed, provincesNear } from '@/lib/domain/authority-search';
import type { AuthorityView } from '@/lib/domain/authority-view';
import { AuthorityListRow, AuthorityListTable } from './authority-list-table';
import { AuthoritySearch } from './authority-search';

type AuthorityListFoundProps = {
  readonly authorities: readonly AuthorityView[];
  readonly homeSlug: string;
  readonly search: string;
};

/** What a search finds; one finding is still a list, since two provinces may share a name. */
export function AuthorityListFound({ authorities, homeSlug, search }: AuthorityListFoundProps) {
  const found = provincesNamed(authorities, search);
  const near = found.length === 0 ? provincesNear(authorities, search) : [];
  return (
    <>
      <h1>Tìm tỉnh, thành phố</h1>
      <div className="mt-5">
        <AuthoritySearch search={search} />
      </div>
      <p className="prose mt-5" role="status">
        {outcome(search, found.length, near.length)}
      </p>
      {found.length + near.length > 0 && (
        <>
          <Rows found={found.length > 0 ? found : near} homeSlug={homeSlug} />
          <TableDownloads
            file="/du-lieu/don-vi/danh-sach"
            query={`?${new URLSearchParams({ tim: search })}`}
          >
            Tải kết quả tìm
          </TableDownloads>
        </>
      )}
      <p className="mt-5">
        <a href="/don-vi">Xem mọi tỉnh, thành phố</a>
      </p>
    </>
  );
}

function outcome(search: string, found: number, near: number): string {
  if (found === 1) return `Có 1 nơi có tên khớp “${search}”.`;
  if (found > 1) return `Có ${found} nơi có tên khớp “${search}”. Hãy xem thời gian để chọn đúng.`;
  const nothing = `Không có tỉnh, thành phố nào có tên khớp “${search}”.`;
  return near === 0 ? nothing : `${nothing} Có phải bạn tìm:`;
}

type RowsProps = { readonly found: readonly FoundProvince[]; readonly homeSlug: string };

function Rows({ found, homeSlug }: RowsProps) {
  return (
    <AuthorityListTable label="Kết quả tìm" caption="Nơi đang tồn tại đứng trước.">
      <tbody>
        {found.map(({ authority, matchedName }) => (
          <AuthorityListRow
            key={authority.slug}
            authority={authority}
            isHome={authority.slug === homeSlug}
            foundBy={matchedName}
          />
        ))}
      </tbody>
    </AuthorityListTable>
  );
}
