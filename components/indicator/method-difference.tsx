import type { RowExample } from '@/lib/domain/method-examples';
import { rankChangeWords } from '@/lib/text/comparison';
import { formatAmount, formatPeriod, formatPoints, formatSigned } from '@/lib/text/format';
import { differenceUnitText } from '@/lib/text/indicator';
import { MethodSection, WorkedExample } from './method-section';

/** How a change since the year before is computed. */
export function MethodDifference({ example }: { readonly example: RowExample | null }) {
  return (
    <MethodSection id="tang-giam" title="Tăng, giảm">
      <p className="prose">
        Điểm năm này trừ điểm năm ngay trước, trừ chính xác, không làm tròn. Hai số phần trăm hơn
        kém nhau bằng điểm phần trăm. Tăng, giảm hạng chỉ tính khi hai năm có cùng mẫu số, vì đứng
        thứ 10 trong 60 khác đứng thứ 10 trong 63. Qua một lần đổi phương pháp hoặc đổi địa giới thì
        không tính.
      </p>
      {example && <DifferenceExample example={example} />}
    </MethodSection>
  );
}

function DifferenceExample({ example: { ranking, row } }: { readonly example: RowExample }) {
  const { change, points } = row;
  if (change.kind !== 'difference' || points === null) return null;
  const { indicator, release } = ranking;
  const sign = formatSigned(change.points);
  return (
    <WorkedExample>
      {indicator.name} của {row.name}: {formatPoints(points)} ({formatPeriod(release.period)}) −{' '}
      {formatPoints(change.from)} ({formatPeriod(change.fromPeriod)}) = {sign}, tức{' '}
      {sign.startsWith('+') ? 'tăng' : 'giảm'} {formatAmount(change.points)}{' '}
      {differenceUnitText[indicator.unit]}
      {change.rankChange !== null && <>; hạng: {rankChangeWords(change.rankChange)}</>}.
    </WorkedExample>
  );
}
