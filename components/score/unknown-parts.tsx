import type { IndicatorBreakdown } from '@/lib/domain/indicator-breakdown';
import type { PartView } from '@/lib/domain/part-view';

type UnknownPartsProps = {
  readonly whole: IndicatorBreakdown;
  readonly fields: readonly PartView[];
};

/** Says plainly that nobody knows where the points were lost, and for how many others it is known. */
export function UnknownParts({ whole, fields }: UnknownPartsProps) {
  const { history, result, row, criteriaSet } = whole;
  const name = `${history.indicator.name} ${result.release.period}`;
  const known = fields.filter(({ benchmarks }) => benchmarks.known > 0);
  const most = Math.max(0, ...known.map(({ benchmarks }) => benchmarks.known));
  return (
    <p className="note mt-3 max-w-3xl">
      Chưa tìm thấy số công khai về từng lĩnh vực, nội dung của {name} cho {row.name}, nên không
      tách được điểm mất.{' '}
      {known.length > 0
        ? `Nguồn công khai chỉ có số của nơi khác ở ${known.length} trên ${fields.length} lĩnh vực, nội dung, nhiều nhất ${most} nơi một lĩnh vực; bảng dưới ghi nơi cao nhất trong số đã biết.`
        : 'Nguồn công khai cũng chưa có số của nơi nào khác.'}{' '}
      {criteriaSet && `Bộ tiêu chí: ${criteriaSet.legalBasis}.`}
    </p>
  );
}
