import { type ComparableYears, comparableYears } from '@/lib/domain/comparable-years';
import type { IndicatorView } from '@/lib/domain/indicator-view';
import type { BreakExample } from '@/lib/domain/method-examples';
import { previousYear } from '@/lib/domain/period';
import { changeText } from '@/lib/text/comparison';
import { scoreText } from '@/lib/text/indicator';
import { MethodSection, WorkedExample } from './method-section';

type MethodComparableProps = {
  readonly indicators: readonly IndicatorView[];
  readonly example: BreakExample | null;
};

/** What may be held against what. */
export function MethodComparable({ indicators, example }: MethodComparableProps) {
  return (
    <MethodSection id="so-duoc" title="Điều gì so được với điều gì">
      <ul className="prose list-disc space-y-2 ps-5">
        <li>
          Các tỉnh, thành phố trong cùng một năm của cùng một chỉ số: so được, vì được đo bằng cùng
          một bộ tiêu chí.
        </li>
        <li>Hai chỉ số khác nhau: không so được, kể cả khi cùng là số trên 100.</li>
        <li>
          Một nơi qua các năm: chỉ so được khi không có lần đổi phương pháp và không đổi địa giới ở
          giữa. Ở chỗ đứt, trang này không tính tăng, giảm và không vẽ đường nối.
        </li>
        <li>
          Các năm so được với nhau:
          <ul className="list-disc ps-5">
            {indicators.map(({ slug, name, criteriaSets }) => (
              <li key={slug}>
                {name}: {comparableYears(criteriaSets).map(stretchText).join('; ')}
              </li>
            ))}
          </ul>
        </li>
        <li>
          Nơi mới từ ngày hợp nhất không so được với một nơi cũ cùng tên: đó là hai địa bàn khác
          nhau.
        </li>
      </ul>
      {example && <BreakWorked example={example} />}
    </MethodSection>
  );
}

function BreakWorked({ example }: { readonly example: BreakExample }) {
  const { ranking, row, points, before } = example;
  const { indicator, release } = ranking;
  return (
    <WorkedExample>
      {indicator.name} của <a href={`/don-vi/${row.slug}`}>{row.name}</a> là{' '}
      {scoreText(before, indicator.unit, indicator.scaleMax)} ({previousYear(release.period)}) và{' '}
      {scoreText(points, indicator.unit, indicator.scaleMax)} ({release.period}), nhưng cột thay đổi
      chỉ ghi “{changeText(row.change, indicator.unit)}”.{' '}
      {row.change.kind === 'break' && row.change.note}
    </WorkedExample>
  );
}

const stretchText = ({ fromYear, toYear }: ComparableYears): string => {
  if (toYear === null) return `từ ${fromYear}`;
  return fromYear === toYear ? `riêng ${fromYear}` : `${fromYear}–${toYear}`;
};
