import { ScrollRegion } from '@/components/ui/scroll-region';
import { yearOf } from '@/lib/domain/period';
import type { PlainDate } from '@/lib/domain/plain-date';
import { releaseKey } from '@/lib/domain/release';
import { filledPercent, type ReleaseWork } from '@/lib/domain/release-work';
import { MISSING_MARK } from '@/lib/text/missing';
import { releaseStatusText } from '@/lib/text/release';
import { Due } from './release-work-table';

type CompletenessTableProps = {
  readonly works: readonly ReleaseWork[];
  readonly today: PlainDate;
};

/** Every year of every indicator: how full, how far, whether on time. */
export function CompletenessTable({ works, today }: CompletenessTableProps) {
  const indicators = [...new Map(works.map((work) => [work.indicator, work.indicatorName]))];
  const periods = [...new Set(works.map(({ period }) => period))].toSorted(
    (left, right) => yearOf(right) - yearOf(left) || right.localeCompare(left),
  );
  return (
    <ScrollRegion label="Mức đầy đủ theo năm và chỉ số">
      <table className="data">
        <thead>
          <tr>
            <th scope="col">Kỳ</th>
            {indicators.map(([slug, name]) => (
              <th scope="col" key={slug}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              {indicators.map(([slug]) => (
                <td key={slug}>
                  <Cell
                    work={works.find((one) => one.indicator === slug && one.period === period)}
                    today={today}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type CellProps = { readonly work: ReleaseWork | undefined; readonly today: PlainDate };

function Cell({ work, today }: CellProps) {
  if (!work) return <span className="text-ink-soft">{MISSING_MARK} chưa mở</span>;
  const percent = filledPercent(work.totals);
  return (
    <>
      <a href={placeOf(work)}>
        <span className="sr-only">
          {work.indicatorName} {work.period}:{' '}
        </span>
        {percent === null ? MISSING_MARK : `${percent} %`}
      </a>
      <span className="small block">{releaseStatusText[work.status]}</span>
      {work.dueOn && (
        <span className="small block">
          hạn <Due work={work} today={today} />
        </span>
      )}
    </>
  );
}

/** The first gap, or the whole table; for those who may not open it yet, how far it has come. */
function placeOf(work: ReleaseWork): string {
  const key = releaseKey(work);
  if (!work.mayOpen) return `/duyet/${key}`;
  return work.gapSlug ? `/nhap-lieu/${key}/o/${work.gapSlug}/T` : `/nhap-lieu/${key}`;
}
