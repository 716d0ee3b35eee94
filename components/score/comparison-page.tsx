import { LinkChips } from '@/components/ui/link-chips';
import { TableDownloads } from '@/components/ui/table-downloads';
import type { ComparisonAnswer } from '@/lib/domain/comparison-answer';
import { byIndicator, comparisonQuery } from '@/lib/domain/comparison-view';
import { comparisonSentence } from '@/lib/text/score-comparison';
import { ComparisonChoice } from './comparison-choice';
import { ComparisonFigure } from './comparison-figure';
import { ComparisonNotes } from './comparison-notes';
import { ComparisonParts } from './comparison-parts';

/** Up to five provinces side by side on one indicator. */
export function ComparisonPage({ view, comparison, parts, ...offer }: ComparisonAnswer) {
  const { indicator } = comparison;
  const query = comparisonQuery(view);
  return (
    <>
      <h1>So sánh {indicator.name}</h1>
      <p className="prose mt-3" role="status">
        {comparisonSentence(comparison)}
      </p>
      {offer.isSuggested && (
        <p className="small prose mt-2">
          Gợi ý sẵn: tỉnh nhà và hai nơi đứng gần nhất trong vùng theo bảng xếp hạng đủ mới nhất.
        </p>
      )}
      <LinkChips
        label="Chỉ số"
        links={offer.indicators.map(({ slug, name }) => ({
          href: `/so-sanh${comparisonQuery(byIndicator(view, slug))}`,
          label: name,
          isCurrent: slug === indicator.slug,
        }))}
      />
      <ComparisonChoice
        view={view}
        chosen={comparison.provinces}
        provinces={offer.provinces}
        neighbours={offer.neighbours}
      />
      <section className="mt-8">
        <ComparisonFigure comparison={comparison} />
        <TableDownloads file="/du-lieu/so-sanh/bang" query={query}>
          Tải bảng này
        </TableDownloads>
      </section>
      {parts && (
        <section id="noi-dung-thanh-phan" className="mt-10">
          <h2>Theo nội dung, năm {parts.period}</h2>
          <LinkChips
            label="Năm của các nội dung"
            links={indicator.periods.map((period) => ({
              href: `/so-sanh${comparisonQuery({ ...view, period })}#noi-dung-thanh-phan`,
              label: period,
              isCurrent: period === parts.period,
            }))}
          />
          <ComparisonParts comparison={comparison} parts={parts} />
          <TableDownloads file="/du-lieu/so-sanh/noi-dung" query={query} of="theo nội dung">
            Tải bảng này
          </TableDownloads>
        </section>
      )}
      <ComparisonNotes comparison={comparison} />
    </>
  );
}
