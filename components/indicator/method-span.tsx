import type { SpanExample } from '@/lib/domain/method-examples';
import { predecessorSpanText } from '@/lib/text/authority';
import { formatPeriod, formatPoints } from '@/lib/text/format';
import { MISSING_MARK } from '@/lib/text/missing';
import { MethodSection, WorkedExample } from './method-section';

/** What may be said of a merged province before it was one. */
export function MethodSpan({ example }: { readonly example: SpanExample | null }) {
  return (
    <MethodSection id="truoc-sap-nhap" title="Các năm trước khi hợp nhất">
      <p className="prose">
        Nơi mới không có điểm của các năm trước. Điểm chỉ số không cộng và không chia trung bình
        được, nên trang này chỉ nói điểm của các nơi hợp nhất thành nó nằm trong khoảng nào, ghi
        “ước tính”, không xếp hạng và không so với nơi khác. Nơi cũ giữ nguyên điểm và hạng dưới tên
        cũ.
      </p>
      {example && <SpanWorked example={example} />}
    </MethodSection>
  );
}

function SpanWorked({ example }: { readonly example: SpanExample }) {
  const { ranking, successor, predecessors, span } = example;
  const figures = predecessors.map(
    ({ name, points }) => `${name} ${points === null ? MISSING_MARK : formatPoints(points)}`,
  );
  return (
    <WorkedExample>
      {ranking.indicator.name} {formatPeriod(ranking.release.period)} của{' '}
      <a href={`/don-vi/${successor.slug}`}>{successor.name} mới</a> ({figures.join(', ')}):{' '}
      {predecessorSpanText(span)}.
    </WorkedExample>
  );
}
