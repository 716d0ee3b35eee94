import { ScrollRegion } from '@/components/ui/scroll-region';
import type { ListedCriteriaSet } from '@/lib/domain/criteria-edit';
import { yearsText } from '@/lib/text/criteria-edit';

type CriteriaSetListPageProps = {
  readonly sets: readonly ListedCriteriaSet[];
  readonly isRemoved: boolean;
};

/** Every set by indicator, newest first. */
export function CriteriaSetListPage({ sets, isRemoved }: CriteriaSetListPageProps) {
  const indicators = [...new Map(sets.map(({ indicator }) => [indicator.slug, indicator.name]))];
  return (
    <>
      <p>
        <a href="/danh-muc">Danh mục</a>
      </p>
      <h1 className="mt-2">Bộ tiêu chí</h1>
      <p className="prose mt-3">
        Năm mới: mở bộ mới nhất rồi sao chép. Bộ đã dùng cho một đợt (kể cả đợt chưa công bố) thì
        không sửa được nữa, để số liệu cũ giữ nguyên nghĩa.
      </p>
      {isRemoved && (
        <p role="status" className="form-answer is-good mt-6">
          Đã xóa bộ tiêu chí. Bộ trước đó áp dụng trở lại.
        </p>
      )}
      {indicators.map(([slug, name]) => (
        <section key={slug} className="mt-10">
          <h2>{name}</h2>
          <div className="mt-3">
            <SetTable name={name} sets={sets.filter(({ indicator }) => indicator.slug === slug)} />
          </div>
        </section>
      ))}
    </>
  );
}

type SetTableProps = { readonly name: string; readonly sets: readonly ListedCriteriaSet[] };

function SetTable({ name, sets }: SetTableProps) {
  return (
    <ScrollRegion label={`Bộ tiêu chí ${name}`}>
      <table className="data min-w-[44rem]">
        <thead>
          <tr>
            <th scope="col">Mã</th>
            <th scope="col">Áp dụng</th>
            <th scope="col">Căn cứ</th>
            <th scope="col">So với bộ trước</th>
            <th scope="col">Số mục</th>
            <th scope="col">Đã dùng cho</th>
          </tr>
        </thead>
        <tbody>
          {sets.map((set) => (
            <tr key={set.code}>
              <th scope="row">
                <a href={`/danh-muc/bo-tieu-chi/${encodeURIComponent(set.code)}`}>{set.code}</a>
              </th>
              <td className="whitespace-nowrap">{yearsText(set)}</td>
              <td>{set.legalBasis}</td>
              <td>{set.isComparableWithPrevious ? 'so sánh được' : 'không so sánh được'}</td>
              <td className="n">{set.criteria}</td>
              <td>{set.usedIn.length > 0 ? set.usedIn.join(', ') : 'chưa dùng, còn sửa được'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
