import { ScrollRegion } from '@/components/ui/scroll-region';
import type { ListedTarget } from '@/lib/domain/target-edit';
import { targetText } from '@/lib/text/target';

/** Every target with the way to change it. */
export function TargetTable({ targets }: { readonly targets: readonly ListedTarget[] }) {
  if (targets.length === 0) return <p>Chưa có chỉ tiêu nào.</p>;
  return (
    <ScrollRegion label="Bảng chỉ tiêu">
      <table className="data min-w-[44rem]">
        <thead>
          <tr>
            <th scope="col">Kỳ</th>
            <th scope="col">Chỉ số</th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col">Nguồn</th>
            <th scope="col">Sửa</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <TargetRow key={target.id} target={target} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function TargetRow({ target }: { readonly target: ListedTarget }) {
  const { id, period, indicator, authority, source, note } = target;
  return (
    <tr>
      <td>{period}</td>
      <td>{indicator.name}</td>
      <th scope="row">{authority.name}</th>
      <td>
        {targetText(target)}
        {note && <span className="small block">{note}</span>}
      </td>
      <td>
        <a href={`/nguon#${source.code}`}>{source.title}</a>
      </td>
      <td>
        <a href={`/danh-muc/chi-tieu?sua=${id}`} className="inline-block py-1">
          Sửa
          <span className="sr-only">
            {' '}
            chỉ tiêu {indicator.name} {period} của {authority.name}
          </span>
        </a>
      </td>
    </tr>
  );
}
