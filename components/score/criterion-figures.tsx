import { ScrollRegion } from '@/components/ui/scroll-region';
import type { CriterionBreakdown } from '@/lib/domain/indicator-breakdown';
import { formatPoints } from '@/lib/text/format';

type CriterionFiguresProps = { readonly breakdown: CriterionBreakdown };

/** What every authority has of a criterion, most points first; open where the home has none. */
export function CriterionFigures({ breakdown }: CriterionFiguresProps) {
  const { whole, part, figures } = breakdown;
  const { names, row, history, result } = whole;
  if (figures.length === 0) {
    return <p className="mt-12">Chưa tìm thấy số công khai của nơi nào ở nội dung này.</p>;
  }
  return (
    <details className="mt-12" open={part.points === null}>
      <summary className="cursor-pointer py-1">
        Số của {figures.length} tỉnh, thành phố ở nội dung này
      </summary>
      <ScrollRegion label="Số của các tỉnh, thành phố">
        <table className="data mt-2">
          <caption>
            {part.name}, {history.indicator.name} {result.release.period}: những nơi có số công
            khai, cao nhất trước.
          </caption>
          <thead>
            <tr>
              <th scope="col">Tỉnh, thành phố</th>
              <th scope="col" className="n">
                Điểm
              </th>
              <th scope="col">Nguồn</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ slug, points, sourceCode }) => (
              <tr key={slug} className={slug === row.slug ? 'is-home' : undefined}>
                <th scope="row">
                  <a href={`/don-vi/${slug}/${history.indicator.slug}/${result.release.period}`}>
                    {names[slug] ?? slug}
                  </a>
                </th>
                <td className="n">{points && formatPoints(points)}</td>
                <td>
                  <a href={`/nguon#${sourceCode}`}>nguồn</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
