import { ScrollRegion } from '@/components/ui/scroll-region';
import { WideCaption } from '@/components/ui/wide-caption';
import { type ScoreComparison, type Stretch, stretchesOf } from '@/lib/domain/score-comparison';
import { lifetimeText } from '@/lib/text/authority';
import { breakText } from '@/lib/text/comparison';
import { ComparedScore, MeanScore } from './comparison-cells';

type ComparisonTableProps = { readonly comparison: ScoreComparison };

/** Years by provinces; a break opens a body of its own, and nothing is compared across it. */
export function ComparisonTable({ comparison }: ComparisonTableProps) {
  const { indicator, regions } = comparison;
  const stretches = stretchesOf(comparison);
  const columns = comparison.provinces.length + regions.length + 2;
  const basis = indicator.isRankedByPublisher
    ? 'Hạng giữ như nguồn in; “suy ra” là tính ngược từ mức tăng, giảm hạng.'
    : 'Hạng được tính từ điểm công bố.';
  return (
    <ScrollRegion label={`Bảng so sánh ${indicator.name} theo năm`}>
      <table className="data">
        <WideCaption>
          {indicator.name} theo năm,{' '}
          {indicator.unit === 'percent' ? '%' : `trên ${indicator.scaleMax} điểm`}. {basis} Không so
          sánh qua các dòng ngăn cách.
        </WideCaption>
        <Head comparison={comparison} />
        {stretches.map((stretch) => (
          <tbody key={stretch.lines[0]?.release.period}>
            {stretches.length > 1 && <BreakRow stretch={stretch} columns={columns} />}
            {stretch.lines.map((line) => (
              <tr key={line.release.period}>
                <th scope="row">
                  <a href={`/xep-hang/${indicator.slug}/${line.release.period}`}>
                    {line.release.period}
                  </a>
                </th>
                {comparison.provinces.map(({ slug }, place) => (
                  <ComparedScore key={slug} cell={line.cells[place]} />
                ))}
                <MeanScore mean={line.national} />
                {regions.map(({ slug }, place) => (
                  <MeanScore key={slug} mean={line.regional[place]} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function Head({ comparison: { provinces, regions } }: ComparisonTableProps) {
  return (
    <thead>
      <tr>
        <th scope="col">Năm</th>
        {provinces.map((province) => (
          <th scope="col" className="n" key={province.slug}>
            <a href={`/don-vi/${province.slug}`}>{province.name}</a>
            <span className="small block font-normal">{lifetimeText(province)}</span>
          </th>
        ))}
        <th scope="col" className="n">
          Trung bình
          <span className="block">cả nước</span>
        </th>
        {regions.map(({ slug, name }) => (
          <th scope="col" className="n" key={slug}>
            Trung bình vùng
            <span className="block max-w-48 whitespace-normal ms-auto">{name}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type BreakRowProps = { readonly stretch: Stretch; readonly columns: number };

/** Which years may be compared with one another, and since when. */
function BreakRow({ stretch: { since, lines }, columns }: BreakRowProps) {
  const years = lines.map(({ release }) => release.period);
  const span = years.length > 1 ? `${years.at(-1)}–${years[0]}` : years[0];
  return (
    <tr>
      <th scope="rowgroup" colSpan={columns} className="bg-paper-soft">
        <span className="small">
          {span}: {since ? breakText(since) : 'trước lần đổi đầu tiên ở trên'}
        </span>
      </th>
    </tr>
  );
}
