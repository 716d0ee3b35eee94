import type { ScoreComparison } from '@/lib/domain/score-comparison';
import { breakText } from '@/lib/text/comparison';

/** What may be compared here and what may not. */
export function ComparisonNotes({ comparison }: { readonly comparison: ScoreComparison }) {
  const { indicator, breaks, provinces } = comparison;
  const isMerged = provinces.some(({ predecessors }) => predecessors.length > 0);
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Điều gì so được</h2>
      <div className="prose mt-3 space-y-3">
        <p>
          Các nơi trong cùng một năm so được với nhau. Một nơi qua các năm chỉ so được giữa hai dòng
          ngăn cách. “–” là không có số, không phải số 0.
        </p>
        {breaks.length > 0 && (
          <ul className="list-disc ps-5">
            {breaks.map(({ year, reason, note }) => (
              <li key={`${year}-${reason}`}>
                {breakText({ year, reason })}. {note}
              </li>
            ))}
          </ul>
        )}
        {isMerged && (
          <p>
            Nơi mới thành lập không có điểm của các năm trước. “Ước tính” chỉ nói điểm của các nơi
            hợp nhất thành nó nằm trong khoảng nào; điểm chỉ số không cộng và không chia trung bình
            được, nên khoảng này không được xếp hạng.
          </p>
        )}
        <p>
          <a href={`/phuong-phap#${indicator.slug}`}>Phương pháp của {indicator.name}</a> ·{' '}
          <a href="/nguon">Mọi nguồn</a>
        </p>
      </div>
    </section>
  );
}
