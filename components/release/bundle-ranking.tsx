import { rankingCells } from '@/components/ranking/ranking-cells';
import { ScrollRegion } from '@/components/ui/scroll-region';
import type { PreReadBundle } from '@/lib/domain/pre-read';

const TONE = { good: 'text-good', bad: 'text-bad', plain: 'text-ink-soft' } as const;

/** The whole ranking as the public page will show it, without ways to pages that are not there yet. */
export function BundleRanking({ bundle }: { readonly bundle: PreReadBundle }) {
  const { indicator, rows, homeSlug, period, isComplete } = bundle;
  const known = rows.filter(({ points }) => points !== null).length;
  const lines = rankingCells(rows, {
    scaleMax: indicator.scaleMax,
    homeSlug,
    listed: rows.map(({ slug }) => slug),
    isRankedByPublisher: indicator.isRankedByPublisher,
  });
  return (
    <section className="mt-10">
      <h2>Xếp hạng</h2>
      <p className="prose mt-2">
        {isComplete
          ? `Hạng tính trên ${known} tỉnh, thành phố có điểm.`
          : `Chỉ biết điểm của ${known}/${rows.length} tỉnh, thành phố, nên không tính hạng; hạng nếu có là hạng nguồn in.`}
      </p>
      <ScrollRegion label="Bảng xếp hạng xem trước">
        <table className="data mt-2">
          <caption>
            {indicator.name} {period}: {rows.length} tỉnh, thành phố
          </caption>
          <thead>
            <tr>
              <th scope="col">Hạng</th>
              <th scope="col">Tỉnh, thành phố</th>
              {indicator.grading !== 'none' && <th scope="col">Nhóm</th>}
              <th scope="col" className="n">
                Điểm
              </th>
              <th scope="col">So với năm trước</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.slug} className={line.isHome ? 'is-home' : undefined}>
                <td className="whitespace-nowrap">
                  {line.rank || <span className="small">chưa xếp hạng</span>}
                  {line.rankNote && <span className="small"> {line.rankNote}</span>}
                </td>
                <th scope="row">
                  {line.name}
                  {line.remark && <span className="small block font-normal">{line.remark}</span>}
                </th>
                {indicator.grading !== 'none' && <td>{line.group}</td>}
                <td className="n">{line.points}</td>
                <td className={TONE[line.tone]}>{line.change}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
