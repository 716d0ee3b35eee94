import { ScrollRegion } from '@/components/ui/scroll-region';
import type { GroupExample } from '@/lib/domain/method-view';
import { formatPoints } from '@/lib/text/format';
import { groupText } from '@/lib/text/ranking';
import { MethodSection } from './method-section';

type MethodGroupsProps = {
  readonly quartiles: GroupExample | null;
  readonly parGroups: GroupExample | null;
};

/** How authorities are put into groups, each way with the groups of a real release. */
export function MethodGroups({ quartiles, parGroups }: MethodGroupsProps) {
  return (
    <MethodSection id="nhom" title="Nhóm">
      <div className="prose space-y-3">
        <p>
          Bốn nhóm theo tứ phân vị (PAPI): xếp những nơi có điểm từ cao xuống thấp rồi chia bốn. Khi
          không chia hết, nơi dư thứ nhất vào nhóm Thấp, nơi dư thứ hai vào nhóm Cao, nơi dư thứ ba
          vào nhóm Trung bình cao. Báo cáo PAPI in đúng như vậy: 16/16/15/16 khi có 63 nơi,
          15/15/15/16 khi có 61 nơi; không công thức phân vị nào cho ra cả hai. Đồng hạng ở ranh
          giới thì cùng vào nhóm cao hơn. Chỉ chia khi có đủ bảng.
        </p>
        {quartiles && <GroupTable example={quartiles} />}
        <p>
          Nhóm của PAR Index theo điểm, như Bộ Nội vụ dùng: A từ 90, B từ 80 đến dưới 90, C từ 70
          đến dưới 80, D dưới 70. Nhóm chỉ cần điểm của chính nơi đó, nên vẫn có khi bảng mới có một
          phần. SIPAS không chia nhóm.
        </p>
        {parGroups && <GroupTable example={parGroups} />}
      </div>
    </MethodSection>
  );
}

function GroupTable({ example: { ranking, groups } }: { readonly example: GroupExample }) {
  const { indicator, release, rows } = ranking;
  const scored = groups.reduce((sum, { count }) => sum + count, 0);
  const name = `${indicator.name} ${release.period}`;
  return (
    <ScrollRegion label={`Các nhóm của ${name}`}>
      <table className="data">
        <caption>
          Ví dụ: {name}, {scored} nơi có điểm trong {rows.length}.
        </caption>
        <thead>
          <tr>
            <th scope="col">Nhóm</th>
            <th scope="col" className="n">
              Số nơi
            </th>
            <th scope="col" className="n">
              Điểm thấp nhất
            </th>
            <th scope="col" className="n">
              Điểm cao nhất
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, count, most, least }) => (
            <tr key={group}>
              <th scope="row">{groupText(group) ?? group}</th>
              <td className="n">{count}</td>
              <td className="n">{formatPoints(least)}</td>
              <td className="n">{formatPoints(most)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
