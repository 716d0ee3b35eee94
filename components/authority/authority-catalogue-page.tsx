import { ScrollRegion } from '@/components/ui/scroll-region';
import { successionKind } from '@/lib/domain/authority';
import type { AuthorityView } from '@/lib/domain/authority-view';
import { lifetimeText } from '@/lib/text/authority';
import { formatDay } from '@/lib/text/format';
import { lineageDoneText, lineageKindHint, lineageKindText } from '@/lib/text/lineage';

type AuthorityCataloguePageProps = {
  readonly authorities: readonly AuthorityView[];
  readonly isDone: boolean;
};

const CHANGE = '/danh-muc/don-vi/thay-doi';

/** Every province with its dated names, and the ways to change them. */
export function AuthorityCataloguePage({ authorities, isDone }: AuthorityCataloguePageProps) {
  const provinces = authorities.filter(({ kind }) => kind === 'province');
  const living = provinces.filter(({ endedOn }) => endedOn === null);
  const ended = provinces.filter(({ endedOn }) => endedOn !== null);
  return (
    <>
      <p>
        <a href="/danh-muc">Danh mục</a>
      </p>
      <h1 className="mt-2">Đơn vị</h1>
      {isDone && (
        <p role="status" className="form-answer is-good mt-6">
          {lineageDoneText}
        </p>
      )}
      <h2 className="mt-6">Ghi một thay đổi</h2>
      <dl className="mt-3 grid gap-x-10 gap-y-4 sm:grid-cols-2">
        {successionKind.options.map((kind) => (
          <div key={kind} className="border-t border-rule pt-2">
            <dt className="font-semibold">
              <a href={`${CHANGE}?loai=${kind}`}>{lineageKindText[kind]}</a>
            </dt>
            <dd>{lineageKindHint[kind]}</dd>
          </div>
        ))}
      </dl>
      <section className="mt-10">
        <h2>Đang tồn tại ({living.length})</h2>
        <AuthorityTable label="Đơn vị đang tồn tại" authorities={living} isEditable />
      </section>
      <section className="mt-10">
        <h2>Đã kết thúc ({ended.length})</h2>
        <AuthorityTable label="Đơn vị đã kết thúc" authorities={ended} isEditable={false} />
      </section>
    </>
  );
}

type AuthorityTableProps = {
  readonly label: string;
  readonly authorities: readonly AuthorityView[];
  readonly isEditable: boolean;
};

function AuthorityTable({ label, authorities, isEditable }: AuthorityTableProps) {
  return (
    <ScrollRegion label={label}>
      <table className="data mt-3 min-w-[44rem]">
        <thead>
          <tr>
            <th scope="col">Tên hiện nay</th>
            <th scope="col">Loại</th>
            <th scope="col">Mã</th>
            <th scope="col">Thời gian</th>
            <th scope="col">{isEditable ? 'Ghi thay đổi' : 'Thành'}</th>
          </tr>
        </thead>
        <tbody>
          {authorities.map((authority) => (
            <AuthorityRow key={authority.slug} authority={authority} isEditable={isEditable} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function AuthorityRow(props: { readonly authority: AuthorityView; readonly isEditable: boolean }) {
  const { slug, name, versions, successors } = props.authority;
  const earlier = versions.slice(0, -1).filter((version) => version.name !== name);
  const latest = versions.at(-1);
  return (
    <tr>
      <th scope="row">
        <a href={`/don-vi/${slug}`}>{name}</a>
        {earlier.map((version) => (
          <span key={version.validTo} className="small block">
            đến {version.validTo && formatDay(version.validTo)}: {version.name}
          </span>
        ))}
      </th>
      <td>{latest?.typeName}</td>
      <td>{latest?.code}</td>
      <td>{lifetimeText(props.authority)}</td>
      <td>
        {props.isEditable ? (
          <ul className="flex flex-wrap gap-x-4">
            {successionKind.options.map((kind) => (
              <li key={kind}>
                <a href={`${CHANGE}?loai=${kind}&don-vi-1=${slug}`} className="inline-block py-1">
                  {lineageKindText[kind]}
                  <span className="sr-only"> {name}</span>
                </a>
              </li>
            ))}
          </ul>
        ) : (
          successors.map((successor) => (
            <a key={successor.slug} href={`/don-vi/${successor.slug}`} className="block">
              {successor.name}
            </a>
          ))
        )}
      </td>
    </tr>
  );
}
