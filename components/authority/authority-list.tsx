import { TableDownloads } from '@/components/ui/table-downloads';
import { regionsInOrder } from '@/lib/domain/authority-list';
import type { AuthorityView } from '@/lib/domain/authority-view';
import { AuthorityListRow, AuthorityListTable } from './authority-list-table';
import { AuthoritySearch } from './authority-search';

type AuthorityListProps = {
  readonly authorities: readonly AuthorityView[];
  readonly homeSlug: string;
};

/** Every province that is or was, by region: today's first. */
export function AuthorityList({ authorities, homeSlug }: AuthorityListProps) {
  const provinces = authorities.filter(({ kind }) => kind === 'province');
  const living = provinces.filter(({ endedOn }) => endedOn === null);
  const ended = provinces.filter(({ endedOn }) => endedOn !== null);
  return (
    <>
      <h1>Tỉnh, thành phố</h1>
      <p className="prose mt-3 mb-5">
        {living.length} tỉnh, thành phố hiện nay và {ended.length} nơi đã hợp nhất. Số liệu của nơi
        đã hợp nhất vẫn giữ nguyên dưới tên cũ, không gán cho nơi mới.
      </p>
      <AuthoritySearch search="" />
      <h2 className="mt-10">Hiện nay</h2>
      <ByRegion
        label="Các tỉnh, thành phố hiện nay"
        caption={`${living.length} tỉnh, thành phố hiện nay, theo vùng.`}
        authorities={living}
        homeSlug={homeSlug}
      />
      <h2 className="mt-10">Đã hợp nhất</h2>
      <ByRegion
        label="Các tỉnh, thành phố đã hợp nhất"
        caption={`${ended.length} tỉnh, thành phố đã hợp nhất, theo vùng khi đó. ${documentsOf(ended)}`}
        authorities={ended}
        homeSlug={homeSlug}
      />
      <TableDownloads file="/du-lieu/don-vi/danh-sach">Tải cả danh sách</TableDownloads>
    </>
  );
}

/** "Căn cứ: Nghị quyết 202/2025/QH15 …": what ended these provinces. */
function documentsOf(ended: readonly AuthorityView[]): string {
  const documents = new Set(
    ended.flatMap(({ successors }) => successors.map(({ document }) => document)),
  );
  return documents.size === 0 ? '' : `Căn cứ: ${[...documents].join('; ')}.`;
}

type ByRegionProps = AuthorityListProps & { readonly label: string; readonly caption: string };

function ByRegion({ authorities, homeSlug, ...table }: ByRegionProps) {
  return (
    <AuthorityListTable {...table}>
      {regionsInOrder(authorities).map(({ slug, name, provinces }) => (
        <tbody key={slug}>
          <tr>
            <th scope="rowgroup" colSpan={2} className="bg-paper-soft">
              <strong className="font-semibold">{name}</strong>
            </th>
          </tr>
          {provinces.map((authority) => (
            <AuthorityListRow
              key={authority.slug}
              authority={authority}
              isHome={authority.slug === homeSlug}
            />
          ))}
        </tbody>
      ))}
    </AuthorityListTable>
  );
}
