import { ScrollRegion } from '@/components/ui/scroll-region';
import { WideCaption } from '@/components/ui/wide-caption';
import type { CoverageLine, RankingCoverage } from '@/lib/domain/ranking-coverage';
import { MISSING_MARK } from '@/lib/text/missing';

type CoverageTableProps = {
  readonly indicators: readonly { readonly slug: string; readonly name: string }[];
  readonly lines: readonly CoverageLine[];
};

/** Years by indicators: each cell leads to its ranking and says how much of it is public. */
export function CoverageTable({ indicators, lines }: CoverageTableProps) {
  return (
    <ScrollRegion label="Bảng xếp hạng theo năm và chỉ số">
      <table className="data">
        <WideCaption>
          Số tỉnh, thành phố có điểm công khai trên tổng số của năm đó. “Đủ”: có mọi kết quả mà cơ
          quan công bố đưa ra; “một phần”: mới tìm thấy số của một số nơi.
        </WideCaption>
        <thead>
          <tr>
            <th scope="col">Năm</th>
            {indicators.map(({ slug, name }) => (
              <th scope="col" key={slug}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ period, cells }) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              {indicators.map((indicator, column) => (
                <Cell
                  key={indicator.slug}
                  name={`${indicator.name} ${period}`}
                  coverage={cells[column] ?? null}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type CellProps = { readonly name: string; readonly coverage: RankingCoverage | null };

function Cell({ name, coverage }: CellProps) {
  if (!coverage) {
    return (
      <td className="text-ink-soft">
        {MISSING_MARK}
        <span className="sr-only"> chưa có bảng</span>
      </td>
    );
  }
  const { indicatorSlug, period, scored, ranked, listed, isComplete } = coverage;
  return (
    <td>
      <a href={`/xep-hang/${indicatorSlug}/${period}`}>
        <span className="sr-only">{name}: </span>
        {scored}/{listed} có điểm
      </a>
      <span className="small block">
        {ranked === scored ? '' : `${ranked} có hạng · `}
        {isComplete ? 'đủ' : 'một phần'}
      </span>
    </td>
  );
}
