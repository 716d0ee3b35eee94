import type { IndicatorHistory } from '@/lib/domain/history-view';

/** The way from one province to the rankings of all. */
export function RankingEntry({ histories }: { readonly histories: readonly IndicatorHistory[] }) {
  return (
    <section className="mt-16">
      <h2>Bảng xếp hạng cả nước</h2>
      <ul className="mt-4 grid gap-x-10 gap-y-6 lg:grid-cols-3">
        {histories.map(({ indicator }) => (
          <li key={indicator.code} className="border-t border-rule pt-3">
            <h3>
              <a href={`/xep-hang/${indicator.slug}`}>{indicator.name}</a>
            </h3>
            <p className="mt-1 text-sm">{indicator.summary}</p>
            <p className="mt-2 flex flex-wrap gap-x-3 text-sm">
              {indicator.periods.map((period) => (
                <a
                  key={period}
                  href={`/xep-hang/${indicator.slug}/${period}`}
                  className="inline-block py-0.5"
                >
                  {period}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-6">
        <a href="/don-vi">Tìm một tỉnh, thành phố</a> · <a href="/so-sanh">So sánh các tỉnh</a> ·{' '}
        <a href="/phuong-phap">Các chỉ số được đo thế nào</a>
      </p>
    </section>
  );
}
