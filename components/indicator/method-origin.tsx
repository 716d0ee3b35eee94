import type { MethodView } from '@/lib/domain/method-view';
import { nationalMean } from '@/lib/domain/statistic-view';
import { formatCount, formatPeriod, formatPoints, formatRank } from '@/lib/text/format';
import { MISSING_MARK, missingReasonText } from '@/lib/text/missing';
import { MethodSection, WorkedExample } from './method-section';

type MethodOriginProps = { readonly examples: MethodView['examples'] };

/** Who made a figure: its publisher, we from published ones, or an estimate; and how absence is shown. */
export function MethodOrigin({ examples }: MethodOriginProps) {
  const { published, derived, computed } = examples.basisCounts;
  return (
    <MethodSection id="nguon-so" title="Số công bố, suy ra, tính, ước tính">
      <ul className="prose list-disc space-y-2 ps-5">
        <li>
          <strong className="font-semibold">Công bố</strong>: chép đúng như nguồn in, giữ nguyên số
          chữ số thập phân. {formatCount(published)} hạng trên trang là hạng công bố.
        </li>
        <li>
          <strong className="font-semibold">Suy ra</strong>: hạng tính ngược từ hạng và mức tăng,
          giảm hạng mà nguồn in. Có {formatCount(derived)} hạng như vậy, đều có ghi chú. Điểm của
          một nơi thì không bao giờ được suy ra.
        </li>
        <li>
          <strong className="font-semibold">Tính</strong>: tính từ các điểm đã công bố, chỉ khi có
          đủ bảng. Có {formatCount(computed)} hạng như vậy. Hạng công bố và hạng tính được giữ ở hai
          chỗ; khác nhau thì hiện cả hai.
        </li>
        <li>
          <strong className="font-semibold">Ước tính</strong>: chỉ là một khoảng, không bao giờ được
          xếp hạng (xem <a href="#truoc-sap-nhap">các năm trước khi hợp nhất</a>).
        </li>
        <li>
          <strong className="font-semibold">Không có số</strong>: ghi “{MISSING_MARK}” kèm lý do,
          đứng cuối bảng, để trống trên biểu đồ. Không có số không phải là 0.
        </li>
      </ul>
      <DerivedExample examples={examples} />
      <MeanExample examples={examples} />
      <QuoteExample examples={examples} />
      <MissingExample examples={examples} />
    </MethodSection>
  );
}

function DerivedExample({ examples: { derived } }: MethodOriginProps) {
  if (!derived?.row.place) return null;
  const { ranking, row } = derived;
  return (
    <WorkedExample>
      {ranking.indicator.name} {ranking.release.period}, {row.name}: hạng{' '}
      {formatRank(derived.row.place.rank, derived.row.place.outOf)}. {row.note}
    </WorkedExample>
  );
}

function MeanExample({ examples: { wholeTable } }: MethodOriginProps) {
  const mean = wholeTable && nationalMean(wholeTable.statistics);
  if (!wholeTable || mean?.origin !== 'computed') return null;
  const { indicator, release } = wholeTable;
  return (
    <WorkedExample>
      Trung bình cả nước của {indicator.name} {formatPeriod(release.period)},{' '}
      {formatPoints(mean.value)}, là số tính ở đây. {mean.note}
    </WorkedExample>
  );
}

function QuoteExample({ examples: { quoted } }: MethodOriginProps) {
  if (!quoted?.row.points) return null;
  const { ranking, row } = quoted;
  return (
    <WorkedExample>
      Hai nguồn in hai số cho cùng một ô thì cả hai được giữ, một số được chọn và nói vì sao:{' '}
      {ranking.indicator.name} {ranking.release.period} của {row.name} là{' '}
      {formatPoints(quoted.row.points)}. {row.quotes[0]?.reason}
    </WorkedExample>
  );
}

function MissingExample({ examples: { missing } }: MethodOriginProps) {
  if (!missing?.row.missing) return null;
  const { ranking, row } = missing;
  return (
    <WorkedExample>
      {ranking.indicator.name} {ranking.release.period} của {row.name}: “{MISSING_MARK},{' '}
      {missingReasonText[missing.row.missing]}”. {row.note}
    </WorkedExample>
  );
}
