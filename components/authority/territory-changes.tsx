import { ScrollRegion } from '@/components/ui/scroll-region';
import { earlierNames } from '@/lib/domain/authority-list';
import type { AuthorityView } from '@/lib/domain/authority-view';
import { earlierNameText } from '@/lib/text/authority-lineage';
import { formatDay } from '@/lib/text/format';

/** Every merger and every change of name or type on record. */
export function TerritoryChanges({ provinces }: { readonly provinces: readonly AuthorityView[] }) {
  const merged = provinces.filter(({ predecessors }) => predecessors.length > 0);
  const renamed = provinces.filter((province) => earlierNames(province).length > 0);
  const documents = new Set(merged.flatMap((one) => one.predecessors.map((kin) => kin.document)));
  return (
    <section id="dia-gioi" className="mt-10 border-t border-rule pt-5">
      <h2>Thay đổi địa giới</h2>
      <p className="prose mt-3">
        {merged.length} nơi mới được lập từ các nơi cũ; đổi địa giới là chỗ đứt như đổi phương pháp.
        {documents.size > 0 && ` Căn cứ: ${[...documents].join('; ')}.`}
      </p>
      <ScrollRegion label="Các lần hợp nhất">
        <table className="data">
          <caption>Nơi mới, ngày bắt đầu và các nơi hợp nhất thành nó.</caption>
          <thead>
            <tr>
              <th scope="col">Nơi mới</th>
              <th scope="col">Từ ngày</th>
              <th scope="col">Hợp nhất từ</th>
            </tr>
          </thead>
          <tbody>
            {merged.map((province) => (
              <MergerRow key={province.slug} province={province} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {renamed.length > 0 && (
        <ul className="prose mt-4 list-disc ps-5">
          {renamed.map((province) => (
            <li key={province.slug}>
              <a href={`/don-vi/${province.slug}`}>{province.name}</a>{' '}
              {earlierNames(province).map(earlierNameText).join('; ')}. Vẫn là một địa bàn, nên các
              năm nối liền nhau.
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function MergerRow({ province }: { readonly province: AuthorityView }) {
  return (
    <tr>
      <th scope="row">
        <a href={`/don-vi/${province.slug}`}>{province.name}</a>
      </th>
      <td>{province.beganOn && formatDay(province.beganOn)}</td>
      <td>
        {province.predecessors.map(({ slug, name }, place) => (
          <span key={slug}>
            {place > 0 && ', '}
            <a href={`/don-vi/${slug}`}>{name}</a>
          </span>
        ))}
      </td>
    </tr>
  );
}
