import type { IndicatorView } from '@/lib/domain/indicator-view';
import { coverageLines, type RankingCoverage } from '@/lib/domain/ranking-coverage';
import { CoverageTable } from './coverage-table';

type RankingEntryProps = {
  readonly indicators: readonly IndicatorView[];
  readonly coverages: readonly RankingCoverage[];
};

/** The way into every ranking: the newest year of each indicator, then all years. */
export function RankingEntry({ indicators, coverages }: RankingEntryProps) {
  return (
    <>
      <h1>Xếp hạng</h1>
      <p className="prose mt-3">
        Mỗi chỉ số mỗi năm một bảng. Bảng nào cũng nói rõ bao nhiêu tỉnh, thành phố có số công khai;
        bảng “một phần” giữ hạng như nguồn in và không tự xếp hạng những nơi có số.
      </p>
      <div className="mt-6 grid gap-x-10 gap-y-6 md:grid-cols-3">
        {indicators.map((indicator) => (
          <NewestYear key={indicator.slug} indicator={indicator} />
        ))}
      </div>
      <h2 className="mt-10">Mọi năm</h2>
      <CoverageTable
        indicators={indicators}
        lines={coverageLines(
          coverages,
          indicators.map(({ slug }) => slug),
        )}
      />
    </>
  );
}

function NewestYear({ indicator }: { readonly indicator: IndicatorView }) {
  const newest = indicator.periods[0];
  return (
    <section className="border-t-2 border-ink pt-2">
      <h2>{indicator.name}</h2>
      <p className="small">
        {indicator.fullName} · {indicator.publisher}
      </p>
      <p className="mt-2">
        {newest ? (
          <a href={`/xep-hang/${indicator.slug}`}>
            Bảng mới nhất, năm {newest}
            <span className="sr-only">, {indicator.name}</span>
          </a>
        ) : (
          'Chưa có bảng nào được công bố.'
        )}
      </p>
      <p>
        <a href={`/phuong-phap#${indicator.slug}`}>Đo gì, tính thế nào</a>
        <span className="sr-only"> ({indicator.name})</span>
      </p>
    </section>
  );
}
