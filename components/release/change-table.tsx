import { ScrollRegion } from '@/components/ui/scroll-region';
import type { CellChange, CellSays } from '@/lib/domain/release-review';
import { formatPoints, formatRank } from '@/lib/text/format';
import { MISSING_MARK, missingReasonText } from '@/lib/text/missing';

type ChangeTableProps = {
  readonly changes: readonly CellChange[];
  readonly authorityNames: Readonly<Record<string, string>>;
  readonly criterionNames: Readonly<Record<string, string>>;
  /** "bản 1" and "bản 2", above the two columns. */
  readonly from: string;
  readonly to: string;
};

/** Each cell that a correction changes: what it said, what it says. */
export function ChangeTable(props: ChangeTableProps) {
  const { changes, authorityNames, criterionNames, from, to } = props;
  if (changes.length === 0) return <p className="mt-3">Không có ô nào khác bản trước.</p>;
  return (
    <ScrollRegion label="Các ô đã sửa">
      <table className="data mt-3">
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col">Mục</th>
            <th scope="col">Cũ ({from})</th>
            <th scope="col">Mới ({to})</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={`${change.authority} ${change.criterion}`}>
              <th scope="row">{authorityNames[change.authority] ?? change.authority}</th>
              <td>
                {change.criterion === 'T'
                  ? 'Tổng điểm'
                  : `${change.criterion}. ${criterionNames[change.criterion] ?? ''}`}
              </td>
              <td>{saysText(change.from)}</td>
              <td>{saysText(change.to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function saysText({ points, missing, rank, outOf }: CellSays): string {
  const place = rank !== null && outOf !== null ? `, hạng ${formatRank(rank, outOf)}` : '';
  if (points !== null) return `${formatPoints(points)}${place}`;
  return `${MISSING_MARK} ${missing ? missingReasonText[missing] : missingReasonText.noPublicFigure}${place}`;
}
