import { ScrollRegion } from '@/components/ui/scroll-region';
import { TableDownloads } from '@/components/ui/table-downloads';
import { WideCaption } from '@/components/ui/wide-caption';
import type { IndicatorBreakdown } from '@/lib/domain/indicator-breakdown';
import {
  orderedParts,
  PART_DIRECTIONS,
  type PartColumn,
  partColumn,
} from '@/lib/domain/part-order';
import type { PartView } from '@/lib/domain/part-view';
import { partColumnText } from '@/lib/text/indicator-breakdown';
import { breakdownHref } from './breakdown-address';
import { PartRow } from './part-row';

type PartTableProps = {
  readonly whole: IndicatorBreakdown;
  /** The criterion whose parts these are; null: the total. */
  readonly of: string | null;
  readonly parts: readonly PartView[];
  /** As the address says. */
  readonly sort: string | null;
};

/** The parts of a total or a criterion, worst first: what was got, lost, and what others have. */
export function PartTable({ whole, of, parts, sort: wanted }: PartTableProps) {
  const { history, result, caution } = whole;
  const { indicator } = history;
  const sort = partColumn(wanted, parts);
  const hasClaims = parts.some(({ claim }) => claim);
  const head = (column: PartColumn) => (
    <SortHead
      column={column}
      isSorted={sort === column}
      href={breakdownHref({
        indicator: indicator.slug,
        criterion: of,
        period: result.release.period,
        sort: column,
      })}
    />
  );
  return (
    <>
      <ScrollRegion label={`Các nội dung của ${indicator.name} ${result.release.period}`}>
        <table className="data min-w-5xl">
          <WideCaption>
            Điểm mất: điểm tối đa trừ điểm đạt; phần trăm là phần của toàn bộ điểm mất của{' '}
            {indicator.name} {result.release.period}. Trung bình và hạng chỉ tính khi mọi nơi có
            tổng điểm đều có số. {caution && `So năm trước cần thận trọng: ${caution}`}
          </WideCaption>
          <thead>
            <tr>
              {head('thu-tu')}
              <th scope="col" className="n">
                Đạt/tối đa
              </th>
              {head('mat')}
              {head('hang')}
              {head('nam-truoc')}
              {hasClaims && (
                <th scope="col" className="n">
                  Tự chấm
                </th>
              )}
              <th scope="col" className="n whitespace-normal!">
                Trung bình vùng
              </th>
              <th scope="col" className="n whitespace-normal!">
                Cả nước
              </th>
              <th scope="col" className="n whitespace-normal!">
                Tỉnh tương đồng
              </th>
              {head('cao-nhat')}
            </tr>
          </thead>
          <tbody>
            {orderedParts(parts, sort).map((part) => (
              <PartRow key={part.code} part={part} whole={whole} hasClaims={hasClaims} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <TableDownloads
        file={`/lanh-dao/chi-so/${indicator.slug}/tep/mat-diem`}
        query={`?${new URLSearchParams({ nam: result.release.period, ...(of ? { 'tieu-chi': of } : {}), 'sap-xep': sort })}`}
      >
        Tải bảng này
      </TableDownloads>
    </>
  );
}

type SortHeadProps = {
  readonly column: PartColumn;
  readonly isSorted: boolean;
  readonly href: string;
};

function SortHead({ column, isSorted, href }: SortHeadProps) {
  const direction = PART_DIRECTIONS[column];
  return (
    <th
      scope="col"
      aria-sort={isSorted ? direction : 'none'}
      className={column === 'thu-tu' ? undefined : 'n whitespace-normal!'}
    >
      <a href={`${href}#cac-noi-dung`}>{partColumnText[column]}</a>
      {isSorted && <span aria-hidden="true"> {direction === 'ascending' ? '↑' : '↓'}</span>}
    </th>
  );
}
